import type { Command } from '../../recording/command.ts';
import {
  type CommandOutcome,
  executeAndConfirm,
  settleWithoutRequest,
} from '../../recording/execute.ts';
import type { Result } from '../../recording/failure.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { CliContext } from '../context.ts';
import { orInterrupted } from '../interruptible.ts';
import { type Asked, type CallReport, type CliReport, notTried, reportOf } from '../report.ts';

/** Runs one command on one call, or reads its status. */
export async function runOneCall(
  context: CliContext,
  asked: Asked,
  conversationId: string,
): Promise<CliReport> {
  const answer = await askCall(context, asked, conversationId);
  return { ...reportOf(answer), interrupted: answer.outcome.kind === 'notTried' };
}

/** Carries it out and reports the outcome; `notTried` if it was interrupted with no write in flight. */
export async function askCall(
  context: CliContext,
  asked: Asked,
  conversationId: string,
): Promise<CallReport> {
  const answer = await orInterrupted(context, conversationId, ask(context, asked, conversationId));
  return context.reportCall(
    answer ? { conversationId, asked, ...answer } : notTried(asked, conversationId, 'cancelled'),
  );
}

type Answer = Pick<CallReport, 'outcome' | 'snapshot'>;

async function ask(
  { backendOf, clock, options }: CliContext,
  asked: Asked,
  conversationId: string,
): Promise<Answer> {
  const backend = backendOf(conversationId);
  if (asked === 'status') return answerOfRead(await backend.read());
  if (!options.dryRun) return answerOf(asked, await executeAndConfirm(backend, asked, clock));
  const read = await backend.read();
  return read.ok ? planned(asked, read.value) : answerOfRead(read);
}

function answerOfRead(read: Result<CallSnapshot>): Answer {
  return read.ok
    ? { outcome: { kind: 'read' }, snapshot: read.value }
    : { outcome: { kind: 'failed', failure: read.failure }, snapshot: null };
}

/** Same as for a queue: if nothing is recorded, there is nothing to pause or resume. */
function answerOf(asked: Command, { snapshot, ...outcome }: CommandOutcome): Answer {
  const isVain = outcome.kind === 'notPossible' && (asked === 'pause' || asked === 'resume');
  return isVain && snapshot?.status.kind === 'notRecorded'
    ? { outcome: { kind: 'alreadyDone' }, snapshot }
    : { outcome, snapshot };
}

/** What a command would do. Only the platform knows whether it would be allowed. */
function planned(command: Command, snapshot: CallSnapshot): Answer {
  const early = settleWithoutRequest(command, snapshot);
  return early
    ? answerOf(command, early)
    : { outcome: { kind: 'planned', command, orPause: false }, snapshot };
}
