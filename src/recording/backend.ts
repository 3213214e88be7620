import type { Command } from './command.ts';
import type { Result } from './failure.ts';
import type { CallSnapshot } from './snapshot.ts';

/**
 * `accepted`: the platform will do it, and an event or a read has to show it.
 * `alreadySo`: the call was in the wanted state before.
 */
export type Acceptance = 'accepted' | 'alreadySo';

/** The port between the recording of one call and a platform. No method throws. */
export interface Backend {
  readonly read: () => Promise<Result<CallSnapshot>>;
  /** Sends the command; `snapshot` is what was last known, so that nothing has to be read first. */
  readonly carryOut: (command: Command, snapshot: CallSnapshot) => Promise<Result<Acceptance>>;
}
