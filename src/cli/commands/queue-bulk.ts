import type { QueueCall, QueueCalls } from '../../genesys/queues/calls.ts';
import type { BulkCommand, Run, Settled } from '../../recording/bulk/run.ts';
import { type BulkDeps, startRun } from '../../recording/bulk/runner.ts';
import { type Failure, success } from '../../recording/failure.ts';
import type { CliContext } from '../context.ts';
import { type CallReport, notTried, type QueueResult } from '../report.ts';
import { readQueueCall } from './queue-list.ts';

/** Carries out one command on a queue's calls, several at a time. */
export async function changeQueueCalls(
  context: CliContext,
  queue: QueueCalls,
  command: BulkCommand,
  ids: readonly string[],
): Promise<QueueResult> {
  const seen = new Map<string, QueueCall>();
  const reportOn = ({ id, outcome }: Settled): CallReport => {
    const { conversationId, ...call } = seen.get(id) ?? { conversationId: id, snapshot: null };
    return { conversationId, asked: command, outcome, ...call };
  };
  let reportedCount = 0;
  const reportProgress = (run: Run): void => {
    const fresh = run.settled.slice(reportedCount);
    reportedCount = run.settled.length;
    for (const settled of fresh) {
      if (settled.outcome.kind !== 'notTried') context.reportCall(reportOn(settled));
    }
    context.progress('Calls', reportedCount, run.total);
  };
  const { run, problem } = await runToItsEnd(
    context,
    depsOf(context, queue, seen),
    command,
    ids,
    reportProgress,
  );
  const left = run.inProgress.map((id) => notTried(command, id, 'cancelled'));
  return { calls: [...run.settled.map(reportOn), ...left], problem };
}

function depsOf(context: CliContext, queue: QueueCalls, seen: Map<string, QueueCall>): BulkDeps {
  return {
    ...context.clock,
    known: () => null,
    async readCall(id) {
      const call = await readQueueCall(context, queue, id);
      if (!call.ok) return call;
      if (call.value) seen.set(id, call.value);
      return success(call.value?.snapshot ?? null);
    },
    execute: (id, command, snapshot) => context.backendOf(id).execute(command, snapshot),
  };
}

interface Ended {
  readonly run: Run;
  readonly problem: Failure | null;
}

/**
 * After Ctrl-C no more calls are started, and only those already written to are awaited. A refused sign-in also ends
 * the run, because no user is there to sign in again.
 */
function runToItsEnd(
  { interrupted, inFlightWrites }: CliContext,
  deps: BulkDeps,
  command: BulkCommand,
  ids: readonly string[],
  reportProgress: (run: Run) => void,
): Promise<Ended> {
  return new Promise((resolve) => {
    const runner = startRun(deps, command, ids);
    const end = (ended: Ended): void => {
      unsubscribe();
      resolve(ended);
    };
    const follow = (run: Run): void => {
      reportProgress(run);
      if (run.state.name === 'held') {
        runner.abort({ kind: 'signedOut' });
      } else if (run.state.name === 'over') {
        const { because } = run.state;
        end({ run, problem: typeof because === 'string' ? null : because });
      } else if (interrupted.aborted && !run.inProgress.some((id) => inFlightWrites.has(id))) {
        end({ run, problem: null });
      }
    };
    const unsubscribe = runner.subscribe(follow);
    interrupted.addEventListener('abort', runner.cancel);
    follow(runner.run());
  });
}
