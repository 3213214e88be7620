import type { Command } from './command.ts';
import type { Result } from './failure.ts';
import type { CallSnapshot } from './snapshot.ts';

/**
 * `accepted`: the platform will do it, and an event or a read has to show it.
 * `alreadyDone`: the call was in the wanted state before.
 */
export type CommandAck = 'accepted' | 'alreadyDone';

/** A read that keeps the age of a status bounded. */
export interface RoutineRead {
  /** How often policy wants a status like this to be read, in ms. */
  readonly everyMs: number;
}

/** The port between the recording of one call and a platform. No method throws. */
export interface Backend {
  /** @param routine nothing but time asks for it: pages that show other calls may share the request */
  readonly read: (routine?: RoutineRead) => Promise<Result<CallSnapshot>>;
  /** Sends the command; `snapshot` is what was last known, so that nothing has to be read first. */
  readonly execute: (command: Command, snapshot: CallSnapshot) => Promise<Result<CommandAck>>;
}
