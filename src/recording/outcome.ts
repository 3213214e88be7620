import { type Command, isFulfilled } from './command.ts';
import type { Failure } from './failure.ts';
import type { Obstacle, Reading } from './reading.ts';

/** What became of one command on one call; `reading` is what the platform said last. */
export type Outcome =
  /** The platform's status shows it. */
  | { readonly kind: 'done'; readonly reading: Reading }
  /** The wish was fulfilled before it was asked. */
  | { readonly kind: 'alreadySo'; readonly reading: Reading }
  /** The status does not allow it; nothing was sent. */
  | { readonly kind: 'notPossible'; readonly why: Obstacle; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly reading: Reading | null };

/** With these the command changes nothing more, but somebody may believe that nothing is recorded. */
const stillRecords: ReadonlySet<Obstacle> = new Set([
  'policyCannotStop',
  'othersRecording',
  'snippetCannotPause',
]);

/** What becomes of a command without asking the platform; `null` if it has to be sent. */
export function foreseen(command: Command, reading: Reading): Outcome | null {
  if (reading.status.kind === 'ended') {
    return { kind: 'failed', failure: { kind: 'callEnded' }, reading };
  }
  const why = reading.permits[command];
  if (why === null) return null;
  return isFulfilled(command, reading.status) && !stillRecords.has(why)
    ? { kind: 'alreadySo', reading }
    : { kind: 'notPossible', why, reading };
}
