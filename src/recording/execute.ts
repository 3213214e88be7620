import type { Backend } from './backend.ts';
import type { Clock } from './clock.ts';
import { type Command, isSatisfiedBy } from './command.ts';
import { confirm, confirmationOf } from './confirmation.ts';
import type { Failure, Result } from './failure.ts';
import { callConfirmation } from './policy.ts';
import { type CallSnapshot, satisfies, type UnavailableReason } from './snapshot.ts';

/**
 * Carries out one command on one call and waits for confirmation, for scripts. It does not retry, although the
 * backend's requests may. A page uses the session instead (`createSessionStore`), a bulk action the run (`startRun`).
 */
export async function executeAndConfirm(
  backend: Backend,
  command: Command,
  clock: Clock,
): Promise<CommandOutcome> {
  const read = await backend.read();
  if (!read.ok) return { kind: 'failed', failure: read.failure, snapshot: null };
  let snapshot = read.value;
  const early = settleWithoutRequest(command, snapshot);
  if (early) return early;
  const answer = await backend.execute(command, snapshot);
  const confirmation = confirmationOf(command, answer, clock.now(), callConfirmation);

  function proof(seen: Result<CallSnapshot>): CommandOutcome | null {
    if (seen.ok) snapshot = seen.value;
    if (isOver(seen)) return { kind: 'failed', failure: { kind: 'callEnded' }, snapshot };
    return seen.ok && satisfies(snapshot, command) ? { kind: 'done', snapshot } : null;
  }

  const shown = await new Promise<CommandOutcome | null>((settled) => {
    confirm(clock, backend.read, confirmation, proof, settled);
  });
  return shown ?? { kind: 'failed', failure: confirmation.fallbackFailure, snapshot };
}

const isOver = (read: Result<CallSnapshot>): boolean =>
  read.ok ? read.value.status.kind === 'ended' : read.failure.kind === 'callEnded';

/** The outcome of one command on one call; `snapshot` is the last known state. */
export type CommandOutcome =
  /** Confirmed by the platform's status. */
  | { readonly kind: 'done'; readonly snapshot: CallSnapshot }
  /** The call was already in the requested state. */
  | { readonly kind: 'alreadyDone'; readonly snapshot: CallSnapshot }
  /** The status does not allow it; nothing was sent. */
  | {
      readonly kind: 'notPossible';
      readonly why: UnavailableReason;
      readonly snapshot: CallSnapshot;
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly snapshot: CallSnapshot | null };

/**
 * Reasons for which the command changes nothing, but recording continues or may resume: reporting success would
 * mislead.
 */
const stillRecords: ReadonlySet<UnavailableReason> = new Set([
  'policyCannotStop',
  'othersRecording',
  'snippetCannotPause',
  'stopSnippetFirst',
  // It records as soon as the queue or flow lifts the suppression.
  'suppressed',
]);

/** The outcome if the command needs no request; `null` if it has to be sent. */
export function settleWithoutRequest(
  command: Command,
  snapshot: CallSnapshot,
): CommandOutcome | null {
  if (snapshot.status.kind === 'ended') {
    return { kind: 'failed', failure: { kind: 'callEnded' }, snapshot };
  }
  const why = snapshot.availability[command];
  if (why === null) return null;
  return isSatisfiedBy(command, snapshot.status) && !stillRecords.has(why)
    ? { kind: 'alreadyDone', snapshot }
    : { kind: 'notPossible', why, snapshot };
}
