import type { Command } from './command.ts';
import type { Result } from './failure.ts';
import type { CallSnapshot } from './snapshot.ts';

/**
 * `accepted`: the platform will do it, and an event or a read has to show it.
 * `alreadyDone`: the call was in the wanted state before.
 */
export type CommandAck = 'accepted' | 'alreadyDone';

/** The port between the recording of one call and a platform. No method throws. */
export interface Backend {
  readonly read: () => Promise<Result<CallSnapshot>>;
  /** Sends the command; `snapshot` is what was last known, so that nothing has to be read first. */
  readonly execute: (command: Command, snapshot: CallSnapshot) => Promise<Result<CommandAck>>;
}
