import { countOutcomes, sumOf } from '../../../src/recording/bulk/run.ts';
import { longestOf } from './measure-list.ts';
import { runAccelerated } from './accelerated.ts';
import { measureScreen } from './measure-screen.ts';

const stopped = 1_000;
const listed = 10_000;

const print = (title: string, figures: Readonly<Record<string, string>>): void => {
  const lines = Object.entries(figures).map(([name, figure]) => `  ${name.padEnd(20)}${figure}`);
  process.stdout.write(`${[title, ...lines].join('\n')}\n`);
};

for (const news of [true, false]) {
  const { run, tookMs, requests, shareOfAllowed, refusedAsTooMany } = await runAccelerated({
    calls: stopped,
    command: 'stop',
    recorders: { policy: 'ACTIVE' },
    news,
  });
  const counts = countOutcomes(run);
  const ended = Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? [`${count} ${kind}`] : [],
  );
  print(`Stop ${run.total} calls recorded by policy, ${news ? 'with' : 'without'} live news`, {
    'simulated time': `${(tookMs / 1_000).toFixed(0)} s`,
    requests: `${requests} (${(requests / run.total).toFixed(2)} a call)`,
    'of the allowed rate': `${(shareOfAllowed * 100).toFixed(1)} %`,
    'answers 429': `${refusedAsTooMany}`,
    outcomes: `${ended.join(', ')}; sum ${sumOf(counts)}`,
  });
}

const { processorMs, wallMs, framesMs, rows, openedMs, filterFrame } = await measureScreen(listed);
print(`List, scroll, select and filter ${listed} calls in Chromium, on the built page`, {
  'longest tasks': `${longestOf(processorMs)} of the processor, ${longestOf(wallMs)} by the clock`,
  'longest frames': `${longestOf(framesMs)}, of ${framesMs.length}`,
  'rows drawn': `${rows}`,
  'last page to list': `${openedMs.toFixed(0)} ms`,
  'a filter shows in': `frame ${filterFrame}`,
});
