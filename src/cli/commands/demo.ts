import type { CliContext } from '../context.ts';
import { askCall, runOneCall } from './call.ts';
import { type CallReport, type CliReport, notTried, reportOf } from '../report.ts';

/**
 * The tutorial's main example: starts recording, waits, and stops. A refused start is not followed by a stop. A call
 * that was already being recorded counts as started and is stopped, as the example promises.
 */
export async function runDemo(
  context: CliContext,
  conversationId: string,
  seconds: number,
): Promise<CliReport> {
  if (context.options.dryRun) return runOneCall(context, 'start', conversationId);
  const start = await askCall(context, 'start', conversationId);
  const { kind } = start.outcome;
  if (kind === 'done' || kind === 'alreadyDone') await record(context, seconds);
  const stop = await stopAfter(context, start);
  return { ...reportOf(start, stop), interrupted: stop.outcome.kind === 'notTried' };
}

async function stopAfter(context: CliContext, start: CallReport): Promise<CallReport> {
  const { conversationId, outcome, snapshot } = start;
  if (context.interrupted.aborted) {
    return context.reportCall({ ...notTried('stop', conversationId, 'cancelled'), snapshot });
  }
  return outcome.kind === 'done' || outcome.kind === 'alreadyDone'
    ? askCall(context, 'stop', conversationId)
    : context.reportCall({ ...start, asked: 'stop', outcome: { kind: 'skipped' } });
}

async function record(
  { interruptibleWait, interrupted, progress }: CliContext,
  seconds: number,
): Promise<void> {
  for (let passed = 0; passed < seconds && !interrupted.aborted; passed += 1) {
    progress('Recording, in seconds', passed, seconds);
    await interruptibleWait(Math.min(1, seconds - passed) * 1000);
  }
  progress('Recording, in seconds', seconds, seconds);
}
