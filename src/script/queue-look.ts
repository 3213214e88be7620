import type { QueueCall, QueueCalls } from '../genesys/queue-calls.ts';
import { planFor } from '../recording/bulk/plan.ts';
import type { Failure, Result } from '../recording/failure.ts';
import type { Reading } from '../recording/reading.ts';
import type { Bench } from './bench.ts';
import type { QueueAction } from './invocation.ts';
import { type CallOutcome, type CallReport, notTried, type Turns } from './report.ts';

type QueueAsked = Exclude<QueueAction, 'list'> | 'status';
type Told = Omit<CallReport, 'conversationId' | 'asked'>;

/** Reads the calls of a queue one after the other, and says how they are or what would be done. */
export async function lookAtQueueCalls(
  bench: Bench,
  queue: QueueCalls,
  action: QueueAction,
  ids: readonly string[],
): Promise<Turns> {
  const { interrupted, tell, progress } = bench;
  const asked = action === 'list' ? 'status' : action;
  const calls: CallReport[] = [];
  let problem: Failure | null = null;
  for (const conversationId of ids) {
    if (interrupted.aborted || problem) {
      calls.push(notTried(asked, conversationId, problem ?? 'cancelled'));
      continue;
    }
    const seen = await lookAt(bench, queue, conversationId);
    calls.push(tell({ conversationId, asked, ...told(asked, seen) }));
    progress('Calls', calls.length, ids.length);
    if (!seen.ok && seen.failure.kind === 'signedOut') problem = seen.failure;
  }
  return { calls, problem };
}

/** Asks the platform whether the call is still in the queue, and the API in use how it is recorded. */
export async function lookAt(
  { options, backendOf }: Pick<Bench, 'options' | 'backendOf'>,
  queue: QueueCalls,
  conversationId: string,
): Promise<Result<QueueCall | null>> {
  const seen = await queue.look(conversationId);
  if (options.api === 'conversations' || !seen.ok || !seen.value) return seen;
  const read = await backendOf(conversationId).read();
  return read.ok ? { ok: true, value: { ...seen.value, reading: read.value } } : read;
}

function told(asked: QueueAsked, seen: Result<QueueCall | null>): Told {
  if (!seen.ok) return { outcome: { kind: 'failed', failure: seen.failure }, reading: null };
  if (!seen.value) return { outcome: { kind: 'gone' }, reading: null };
  const { conversationId: _, ...call } = seen.value;
  return { ...call, outcome: outcomeOf(asked, call.reading) };
}

function outcomeOf(asked: QueueAsked, reading: Reading): CallOutcome {
  if (asked === 'status') return { kind: 'read' };
  const plan = planFor(asked, reading, null);
  return plan.kind === 'send' ? { kind: 'planned', command: plan.command } : plan.outcome;
}
