import { expect, test } from 'vitest';
import { engines } from './engines.ts';

/** Runs the step with some engines installed; returns its tally and output. */
async function runWith(installed: readonly string[], isCi: boolean) {
  const lines: string[] = [];
  const smoke = () => Promise.resolve({ passed: installed.length, failed: 0 });
  const tally = await engines(smoke, {
    canRun: (name) => installed.includes(name),
    isCi,
    say: (line) => lines.push(line),
  })();
  return { tally, lines };
}

test('if every engine is installed, the smoke test runs and nothing is printed', async () => {
  const { tally, lines } = await runWith(['Firefox', 'WebKit'], true);
  expect(tally).toEqual({ passed: 2, failed: 0 });
  expect(lines).toEqual([]);
});

test('a missing engine is reported in a line that says how to get it, and does not fail the run', async () => {
  const { tally, lines } = await runWith(['Firefox'], false);
  expect(tally).toEqual({ passed: 2, failed: 0 });
  expect(lines).toEqual([
    '  WebKit is not installed, and not tested: npm run test:setup installs it.',
  ]);
});

test('in CI a missing engine fails the run', async () => {
  expect((await runWith(['Firefox'], true)).tally).toEqual({ passed: 1, failed: 1 });
});

test('without any engine no smoke test runs', async () => {
  const never = () => Promise.reject(new Error('There is nothing to run.'));
  const step = engines(never, { canRun: () => false, isCi: false, say: () => {} });
  await expect(step()).resolves.toEqual({ passed: 2, failed: 0 });
});
