import { isSatisfiedBy } from '../command.ts';
import type { Failure } from '../failure.ts';
import type { CallSnapshot } from '../snapshot.ts';
import {
  isPausable,
  isStoppable,
  type Recorders,
  recordersThatAre,
  type Status,
} from '../status.ts';
import { type BulkCommand, type BulkOutcome, bulkOutcomeOf } from './run.ts';

/** What to do with one call: send one command, or nothing because the outcome is already clear. */
export type BulkPlan =
  | { readonly kind: 'send'; readonly command: BulkCommand }
  | { readonly kind: 'settled'; readonly outcome: BulkOutcome };

const send = (command: BulkCommand): BulkPlan => ({ kind: 'send', command });
const settled = (outcome: BulkOutcome): BulkPlan => ({ kind: 'settled', outcome });

/**
 * Plans one call. There is never more than one write, so an interrupted run leaves no call half done.
 * @param stopRefusal why the platform would refuse to stop it; `null` if it may be tried
 */
export function bulkPlanFor(
  command: BulkCommand,
  snapshot: CallSnapshot,
  stopRefusal: Failure | null,
): BulkPlan {
  const { status, availability } = snapshot;
  if (status.kind === 'ended') return settled({ kind: 'gone' });
  if (status.kind === 'notRecorded') return settled({ kind: 'notRecorded' });
  if (isAlreadyDone(command, status)) return settled({ kind: 'alreadyDone' });
  if (command === 'stop') return bulkPlanForStop(snapshot, stopRefusal);
  const why = availability[command];
  return why === null || why === 'checking' ? send(command) : settled({ kind: 'notPossible', why });
}

/** A paused recording counts as stopped if it cannot be stopped. */
function isAlreadyDone(command: BulkCommand, status: Status): boolean {
  if (command !== 'stop') return isSatisfiedBy(command, status);
  if (status.kind !== 'paused' || status.by === 'hold') return false;
  return !recordersThatAre(status.recorders, 'paused').some(isStoppable);
}

/** A pause silences policy and ad-hoc recordings alike; a stop would leave the policy recording running. */
function bulkPlanForStop(
  { status, availability }: CallSnapshot,
  stopRefusal: Failure | null,
): BulkPlan {
  if (availability.pause === 'noCallYet')
    return settled({ kind: 'notPossible', why: availability.pause });
  if (!('recorders' in status)) return send('pause');
  const running = recordersThatAre(status.recorders, 'active', 'paused');
  if (!stopRefusal && status.kind !== 'suppressed' && running.every(isStoppable)) {
    return send('stop');
  }
  const mayPause = availability.pause !== 'apiCannotPause';
  if (mayPause && isStillToPause(status, status.recorders)) return send('pause');
  if (status.kind === 'paused') return settled({ kind: 'alreadyDone' });
  return settled(bulkOutcomeOf(stopRefusal ?? { kind: 'notParticipant' }));
}

/** A hold can end at any time, and its pause ends with it. The same is true of a suppression by a queue or flow. */
function isStillToPause(status: Status, recorders: Recorders): boolean {
  if (status.kind === 'suppressed') return true;
  if (status.kind === 'paused') return status.by === 'hold';
  return recordersThatAre(recorders, 'active').some(isPausable);
}

/** The outcome that a snapshot proves after `sent` was accepted; `null` if it proves none yet. */
export function outcomeFrom(
  command: BulkCommand,
  sent: BulkCommand,
  snapshot: CallSnapshot,
): BulkOutcome | null {
  const { status } = snapshot;
  if (status.kind === 'ended') return { kind: 'gone' };
  const isSatisfied =
    status.kind === 'notRecorded' ? sent !== 'resume' : isSatisfiedBy(sent, status);
  if (!isSatisfied) return null;
  const records = status.kind === 'recording';
  if (command !== 'resume' && records) return { kind: 'notPossible', why: 'snippetCannotPause' };
  return { kind: command === sent ? 'done' : 'pausedInstead' };
}
