import type { Backend } from './backend.ts';
import type { Clock } from './clock.ts';
import { type Command, isSatisfiedBy } from './command.ts';
import { confirm, confirmationOf } from './confirmation.ts';
import type { Failure, Result } from './failure.ts';
import { callConfirmation } from './policy.ts';
import { type CallSnapshot, satisfies, type UnavailableReason } from './snapshot.ts';

/**
 * Carries out one command on one call to its confirmed end, for a script. It repeats nothing; the backend's requests
 * may. For a person's presses there is the session (`createSessionStore`), for many calls the run (`startRun`).
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

/** What became of one command on one call; `snapshot` is what the platform said last. */
export type CommandOutcome =
  /** The platform's status shows it. */
  | { readonly kind: 'done'; readonly snapshot: CallSnapshot }
  /** The call was already in the wanted state. */
  | { readonly kind: 'alreadyDone'; readonly snapshot: CallSnapshot }
  /** The status does not allow it; nothing was sent. */
  | {
      readonly kind: 'notPossible';
      readonly why: UnavailableReason;
      readonly snapshot: CallSnapshot;
    }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly snapshot: CallSnapshot | null };

/** With these the command changes nothing more, but somebody may believe that nothing is recorded. */
const stillRecords: ReadonlySet<UnavailableReason> = new Set([
  'policyCannotStop',
  'othersRecording',
  'snippetCannotPause',
  'stopSnippetFirst',
  // It records as soon as the queue or flow lets go.
  'suppressed',
]);

/** What becomes of a command without asking the platform; `null` if it has to be sent. */
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
