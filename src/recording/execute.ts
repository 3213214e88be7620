import type { Backend, CommandAck } from './backend.ts';
import { type Command, isSatisfiedBy } from './command.ts';
import { denialOf, type Failure, type FailureName, type Result } from './failure.ts';
import { sessionPolicy } from './policy.ts';
import { type CallSnapshot, satisfies, type UnavailableReason } from './snapshot.ts';

/** Resolves after so many ms. */
export type Wait = (ms: number) => Promise<void>;

/** After these the command may have been carried out all the same. */
const uncertain: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'conflict',
]);

/**
 * Carries out one command on one call to its confirmed end, for a script. It repeats nothing; the backend's requests
 * may. For a person's presses there is the session (`createSessionStore`), for many calls the run (`startRun`).
 */
export async function executeAndConfirm(
  backend: Backend,
  command: Command,
  wait: Wait,
): Promise<CommandOutcome> {
  const read = await backend.read();
  if (!read.ok) return { kind: 'failed', failure: read.failure, snapshot: null };
  const snapshot = read.value;
  const early = settleWithoutRequest(command, snapshot);
  if (early) return early;
  const answer = await backend.execute(command, snapshot);
  const isFinal = !answer.ok && !uncertain.has(answer.failure.kind) && !denialOf(answer.failure);
  if (isFinal) return { kind: 'failed', failure: answer.failure, snapshot };
  const { times, fallbackFailure } = confirmation(command, answer);
  return confirm(backend, command, wait, { times, fallbackFailure, snapshot });
}

/** When to read whether it happened (ms after the answer), and what is told if no read shows it. */
function confirmation(command: Command, answer: Result<CommandAck>) {
  if (!answer.ok) {
    const denial = denialOf(answer.failure);
    return denial
      ? { times: sessionPolicy.deniedReadsMs, fallbackFailure: denial }
      : { times: sessionPolicy.uncertainReadsMs, fallbackFailure: answer.failure };
  }
  const { value, correlationId } = answer;
  return value === 'accepted'
    ? {
        times: sessionPolicy.confirmReadsMs,
        fallbackFailure: { kind: 'unconfirmed', command, correlationId } as const,
      }
    : {
        times: sessionPolicy.uncertainReadsMs,
        fallbackFailure: { kind: 'conflict', correlationId } as const,
      };
}

interface Unconfirmed {
  readonly times: readonly number[];
  readonly fallbackFailure: Failure;
  readonly snapshot: CallSnapshot;
}

async function confirm(
  backend: Backend,
  command: Command,
  wait: Wait,
  { times, fallbackFailure, snapshot }: Unconfirmed,
): Promise<CommandOutcome> {
  let known = snapshot;
  let passed = 0;
  for (const time of times) {
    await wait(time - passed);
    passed = time;
    const read = await backend.read();
    if (read.ok) known = read.value;
    if (isOver(read)) return { kind: 'failed', failure: { kind: 'callEnded' }, snapshot: known };
    if (read.ok && satisfies(known, command)) return { kind: 'done', snapshot: known };
  }
  return { kind: 'failed', failure: fallbackFailure, snapshot: known };
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
