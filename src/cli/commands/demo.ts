import type { Bench } from '../context.ts';
import { askCall, runOneCall } from './call.ts';
import { type CallReport, type CliReport, notTried, reportOf } from '../report.ts';

/**
 * The tutorial's main example: starts the recording, waits, stops it. A start that was refused is not followed by a
 * stop. A recording that was under way already is an outcome, not a refusal: it is stopped, as the example promises.
 */
export async function runDemo(
  bench: Bench,
  conversationId: string,
  seconds: number,
): Promise<CliReport> {
  if (bench.options.dryRun) return runOneCall(bench, 'start', conversationId);
  const start = await askCall(bench, 'start', conversationId);
  const { kind } = start.outcome;
  if (kind === 'done' || kind === 'alreadyDone') await record(bench, seconds);
  const stop = await stopAfter(bench, start);
  return { ...reportOf(start, stop), interrupted: stop.outcome.kind === 'notTried' };
}

async function stopAfter(bench: Bench, start: CallReport): Promise<CallReport> {
  const { conversationId, outcome, snapshot } = start;
  if (bench.interrupted.aborted) {
    return bench.reportCall({ ...notTried('stop', conversationId, 'cancelled'), snapshot });
  }
  return outcome.kind === 'done' || outcome.kind === 'alreadyDone'
    ? askCall(bench, 'stop', conversationId)
    : bench.reportCall({ ...start, asked: 'stop', outcome: { kind: 'skipped' } });
}

async function record({ rest, interrupted, progress }: Bench, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds && !interrupted.aborted; passed += 1) {
    progress('Recording, in seconds', passed, seconds);
    await rest(Math.min(1, seconds - passed) * 1000);
  }
  progress('Recording, in seconds', seconds, seconds);
}
