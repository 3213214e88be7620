import { expect, test } from 'vitest';
import { nginx } from './nginx.ts';

/** Runs the step; returns its tally and output. */
async function runWith(isInstalled: boolean, isCi: boolean) {
  const lines: string[] = [];
  const deps = () => ({ isInstalled, isCi, say: (line: string) => lines.push(line) });
  const tally = await nginx(() => Promise.resolve({ passed: 7, failed: 0 }), deps)();
  return { tally, lines };
}

const HOW = [
  '  nginx is not installed, and infra/nginx not tested: npm run test:setup installs it.',
];

test('if nginx is installed, it serves the pages and nothing is printed', async () => {
  expect(await runWith(true, true)).toEqual({ tally: { passed: 7, failed: 0 }, lines: [] });
});

test('without nginx a line says how to get it, and everything else is tested', async () => {
  expect(await runWith(false, false)).toEqual({ tally: { passed: 1, failed: 0 }, lines: HOW });
});

test('without nginx a run in CI fails', async () => {
  expect(await runWith(false, true)).toEqual({ tally: { passed: 0, failed: 1 }, lines: HOW });
});
