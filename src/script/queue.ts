import type { QueueCalls } from '../genesys/queue-calls.ts';
import type { Result } from '../recording/failure.ts';
import type { Bench } from './bench.ts';
import type { QueueAction } from './invocation.ts';
import { changeQueueCalls } from './queue-change.ts';
import { lookAtQueueCalls } from './queue-look.ts';
import { notDone, type Report, reportOf } from './report.ts';

/** Does one thing to every active call of a queue. */
export async function runQueue(
  bench: Bench,
  action: QueueAction,
  queueId: string,
): Promise<Report> {
  const queue = bench.callsOf(queueId);
  const found = await findCalls(bench, queue);
  if (!found.ok) return { ...reportOf(), problem: found.failure };
  const report =
    action === 'list' || bench.options.dryRun
      ? await lookAtQueueCalls(bench, queue, action, found.value)
      : await changeQueueCalls(bench, queue, action, found.value);
  const cutShort = report.calls.length === 0 || notDone(report).length > 0;
  return { ...report, interrupted: report.interrupted && cutShort };
}

/** A queue without calls has to be told from an id that is no queue's. */
async function findCalls(
  { interrupted, progress }: Bench,
  queue: QueueCalls,
): Promise<Result<readonly string[]>> {
  const found = await queue.find({
    signal: interrupted,
    onPage: (count, about) => progress('Calls found', count, about),
  });
  if (!found.ok) return found;
  const { conversationIds, complete } = found.value;
  if (conversationIds.length === 0 && complete) {
    const name = await queue.name();
    if (!name.ok && name.failure.kind === 'notFound') return name;
  }
  return { ok: true, value: conversationIds };
}
