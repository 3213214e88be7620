import { perform } from '../recording/perform.ts';
import type { Bench } from './bench.ts';
import { answerOf, runOneCall } from './one-call.ts';
import { type Report, reportOf } from './report.ts';

/**
 * The tutorial's main example: starts the recording, waits, stops it. A start that was refused is not followed by a
 * stop. A recording that was under way already is an outcome, not a refusal: it is stopped, as the example promises.
 */
export async function runDemo(
  bench: Bench,
  conversationId: string,
  seconds: number,
): Promise<Report> {
  const { options, backendOf, wait, interrupted, tell } = bench;
  if (options.dryRun) return runOneCall(bench, 'start', conversationId);
  const backend = backendOf(conversationId);
  const started = answerOf(await perform(backend, 'start', wait));
  const start = tell({ conversationId, asked: 'start', ...started });
  const stop = { conversationId, asked: 'stop', reading: started.reading } as const;
  if (started.outcome.kind !== 'done' && started.outcome.kind !== 'alreadySo') {
    return reportOf(start, tell({ ...stop, outcome: { kind: 'skipped' } }));
  }
  await record(bench, seconds);
  if (interrupted.aborted) {
    const left = tell({ ...stop, outcome: { kind: 'notTried', because: 'cancelled' } });
    return { ...reportOf(start, left), interrupted: true };
  }
  const stopped = answerOf(await perform(backend, 'stop', wait));
  return reportOf(start, tell({ ...stop, ...stopped }));
}

async function record({ rest, interrupted, progress }: Bench, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds && !interrupted.aborted; passed += 1) {
    progress('Recording, in seconds', passed, seconds);
    await rest(Math.min(1, seconds - passed) * 1000);
  }
  progress('Recording, in seconds', seconds, seconds);
}
