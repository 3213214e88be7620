import { canPause, hasCalls } from '../../genesys/apis.ts';
import type { QueueCall, QueueCalls } from '../../genesys/queues/calls.ts';
import type { BulkCommand } from '../../recording/bulk/run.ts';
import { bulkPlanFor } from '../../recording/bulk/plan.ts';
import { bulkPolicy } from '../../recording/policy.ts';
import type { Failure, Result } from '../../recording/failure.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import type { CliContext } from '../context.ts';
import { inParallel } from '../in-parallel.ts';
import type { Options, QueueAction } from '../invocation.ts';
import { orInterrupted } from '../interruptible.ts';
import { type CallOutcome, type CallReport, notTried, type QueueResult } from '../report.ts';

type QueueAsked = BulkCommand | 'status';
/** Dependencies of reading the list. */
type ListContext = Pick<
  CliContext,
  'backendOf' | 'inFlightWrites' | 'interrupted' | 'reportCall' | 'progress'
> & {
  readonly options: Pick<Options, 'api'>;
};
type ReadReport = Omit<CallReport, 'conversationId' | 'asked'>;

/** Reads a queue's calls, several at a time, and reports, in order, their status or what would be done. */
export async function readQueueCalls(
  context: ListContext,
  queue: Pick<QueueCalls, 'readCall'>,
  action: QueueAction,
  ids: readonly string[],
): Promise<QueueResult> {
  const { interrupted, reportCall, progress } = context;
  const asked = action === 'list' ? 'status' : action;
  const reports = new Map<string, CallReport>();
  let problem: Failure | null = null;
  let reportedCount = 0;

  const ended = (): boolean => interrupted.aborted || problem !== null;
  function reportKnown(ids: readonly string[]): void {
    for (const id of ids) {
      const report = reports.get(id);
      if (!report) return;
      reportCall(report);
      reportedCount += 1;
    }
  }
  const reads = inParallel(ids, bulkPolicy.parallel, async (conversationId) => {
    if (ended()) return;
    const seen = await readQueueCall(context, queue, conversationId);
    if (ended()) return;
    if (!seen.ok && seen.failure.kind === 'signedOut') problem = seen.failure;
    reports.set(conversationId, { conversationId, asked, ...reportFor(context, asked, seen) });
    reportKnown(ids.slice(reportedCount));
    progress('Calls', reports.size, ids.length);
  });
  await orInterrupted(context, null, reads);
  reportKnown(ids.slice(reportedCount).filter((id) => reports.has(id)));
  const interruption = problem ?? 'cancelled';
  return { calls: ids.map((id) => reports.get(id) ?? notTried(asked, id, interruption)), problem };
}

/** Reads from the platform whether the call is still in the queue, and from the selected API whether it is recorded. */
export async function readQueueCall(
  { options, backendOf }: Pick<ListContext, 'options' | 'backendOf'>,
  queue: Pick<QueueCalls, 'readCall'>,
  conversationId: string,
): Promise<Result<QueueCall | null>> {
  const seen = await queue.readCall(conversationId);
  if (hasCalls[options.api] || !seen.ok || !seen.value) return seen;
  const read = await backendOf(conversationId).read();
  return read.ok ? { ok: true, value: { ...seen.value, snapshot: read.value } } : read;
}

function reportFor(
  { options }: Pick<ListContext, 'options'>,
  asked: QueueAsked,
  seen: Result<QueueCall | null>,
): ReadReport {
  if (!seen.ok) return { outcome: { kind: 'failed', failure: seen.failure }, snapshot: null };
  if (!seen.value) return { outcome: { kind: 'gone' }, snapshot: null };
  const { conversationId: _, ...call } = seen.value;
  if (asked === 'status') return { ...call, outcome: { kind: 'read' } };
  return { ...call, outcome: plannedOutcome(asked, call.snapshot, options) };
}

/** With an API that can pause, a refused stop becomes a pause. */
function plannedOutcome(
  asked: BulkCommand,
  snapshot: CallSnapshot,
  { api }: Pick<Options, 'api'>,
): CallOutcome {
  const plan = bulkPlanFor(asked, snapshot, null);
  if (plan.kind === 'settled') return plan.outcome;
  const { command } = plan;
  return { kind: 'planned', command, orPause: command === 'stop' && canPause[api] };
}
