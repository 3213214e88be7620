import { sumOf, summaryOf } from '../../src/recording/bulk/summary.ts';
import { runAccelerated } from './accelerated.ts';

const calls = Number(process.argv[2] ?? 1_000);

for (const news of [true, false]) {
  const began = performance.now();
  const { run, tookMs, requests, shareOfAllowed, refusedAsTooMany } = await runAccelerated({
    calls,
    command: 'stop',
    recorders: { policy: 'ACTIVE' },
    news,
  });
  const summary = summaryOf(run);
  const ended = Object.entries(summary).flatMap(([kind, count]) =>
    count > 0 ? [`${count} ${kind}`] : [],
  );
  process.stdout.write(
    [
      `Stop a queue of ${run.total} calls, recorded by policy, ${news ? 'with' : 'without'} live news`,
      `  simulated time     ${(tookMs / 1_000).toFixed(0)} s`,
      `  requests           ${requests} (${(requests / run.total).toFixed(2)} a call)`,
      `  of the allowed     ${(shareOfAllowed * 100).toFixed(1)} %`,
      `  answers 429        ${refusedAsTooMany}`,
      `  outcomes           ${ended.join(', ')}; sum ${sumOf(summary)}`,
      `  real time          ${((performance.now() - began) / 1_000).toFixed(1)} s`,
      '',
    ].join('\n'),
  );
}
