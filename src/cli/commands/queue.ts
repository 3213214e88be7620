import type { FoundCalls, QueueCalls } from '../../genesys/queues/calls.ts';
import type { Result } from '../../recording/failure.ts';
import type { CliContext } from '../context.ts';
import type { QueueAction } from '../invocation.ts';
import { changeQueueCalls } from './queue-bulk.ts';
import { orInterrupted } from '../interruptible.ts';
import { readQueueCalls } from './queue-list.ts';
import { type CliReport, notDone, reportOf } from '../report.ts';

/**
 * Runs one action on every active call of a queue. If the search fails part way, the calls found so far are still
 * processed.
 */
export async function runQueue(
  context: CliContext,
  action: QueueAction,
  queueId: string,
): Promise<CliReport> {
  const queue = context.queueCallsOf(queueId);
  const found = await orInterrupted(context, null, findCalls(context, queue));
  if (!found) return { ...reportOf(), interrupted: true, complete: false };
  if (!found.ok) return { ...reportOf(), problem: found.failure, complete: false };
  const { conversationIds, complete, failure } = found.value;
  const readsOnly = action === 'list' || context.options.dryRun || context.interrupted.aborted;
  const result = readsOnly
    ? await readQueueCalls(context, queue, action, conversationIds)
    : await changeQueueCalls(context, queue, action, conversationIds);
  const cutShort = !complete || notDone(result).length > 0;
  return {
    calls: result.calls,
    interrupted: context.interrupted.aborted && cutShort,
    problem: result.problem ?? failure,
    complete,
  };
}

/** Tells a queue without calls from an id that is not a queue's. */
async function findCalls(
  { interrupted, progress }: CliContext,
  queue: QueueCalls,
): Promise<Result<FoundCalls>> {
  const found = await queue.find({
    signal: interrupted,
    onPage: (count, about) => progress('Calls found', count, about),
  });
  if (!found.ok || found.value.conversationIds.length > 0 || !found.value.complete) return found;
  const name = await queue.name();
  return !name.ok && name.failure.kind === 'notFound' ? name : found;
}
