import { type Command, isFulfilled } from './command.ts';
import type { Failure } from './failure.ts';
import type { Obstacle, Reading } from './reading.ts';

/** What became of one command on one call. */
export type Outcome =
  /** The platform's status shows it. */
  | { readonly kind: 'done'; readonly reading: Reading }
  /** The wish was fulfilled before it was asked. */
  | { readonly kind: 'alreadySo'; readonly reading: Reading }
  /** The status does not allow it; nothing was sent. */
  | { readonly kind: 'impossible'; readonly why: Obstacle; readonly reading: Reading }
  /** `reading` is what was last known, or `null`. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly reading: Reading | null };

/** The obstacles that say that the wish is fulfilled. */
const fulfilledBecause: Readonly<Record<Command, Obstacle>> = {
  start: 'alreadyRecording',
  stop: 'notRecording',
  pause: 'alreadyPaused',
  resume: 'notPaused',
};

/** What becomes of a command without asking the platform; `null` if it has to be sent. */
export function foreseen(command: Command, reading: Reading): Outcome | null {
  if (reading.status.kind === 'ended') {
    return { kind: 'failed', failure: { kind: 'callEnded' }, reading };
  }
  const why = reading.permits[command];
  if (why === null) return null;
  const fulfilled = why === fulfilledBecause[command] && isFulfilled(command, reading.status);
  return fulfilled ? { kind: 'alreadySo', reading } : { kind: 'impossible', why, reading };
}
