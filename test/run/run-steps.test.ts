import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Step } from './step.ts';

const step = (name: string, passed: number, failed: number, ran: string[] = []): Step => ({
  name,
  run() {
    ran.push(name);
    return Promise.resolve({ passed, failed });
  },
});

test('steps run in order, and their tests add up', async () => {
  const ran: string[] = [];
  const steps = [step('lint', 1, 0, ran), step('unit', 40, 0, ran)];
  expect(await runSteps(steps, () => {})).toEqual({ passed: 41, failed: 0 });
  expect(ran).toEqual(['lint', 'unit']);
});

test('the first failing step is the last, and says how to run it alone', async () => {
  const ran: string[] = [];
  const lines: string[] = [];
  const steps = [step('lint', 1, 0, ran), step('unit', 38, 2, ran), step('build', 1, 0, ran)];
  const total = await runSteps(
    steps,
    (line) => lines.push(line),
    () => 0,
  );
  expect(total).toEqual({ passed: 39, failed: 2 });
  expect(ran).toEqual(['lint', 'unit']);
  expect(lines.at(-2)).toBe('✗ unit failed after 0.0 s. Again, alone: npm test -- --only unit');
});

test('each step that passes tells how long it took', async () => {
  const times = [1_000, 3_500];
  const lines: string[] = [];
  await runSteps(
    [step('lint', 1, 0)],
    (line) => lines.push(line),
    () => times.shift() ?? 0,
  );
  expect(lines.at(-2)).toBe('✓ lint 2.5 s, 1 passed, 0 failed');
});

test('the last lines say how long each step took', async () => {
  const times = [0, 2_500, 2_500, 14_000];
  const lines: string[] = [];
  await runSteps(
    [step('lint', 1, 0), step('unit', 40, 0)],
    (line) => lines.push(line),
    () => times.shift() ?? 0,
  );
  expect(lines.at(-1)).toBe('\n  lint         2.5 s\n  unit        11.5 s');
});
