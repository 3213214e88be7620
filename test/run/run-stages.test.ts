import { expect, test } from 'vitest';
import { runStages } from './run-stages.ts';
import type { Step } from './step.ts';

const step = (name: string, passed: number, failed: number, ran: string[] = []): Step => ({
  name,
  run() {
    ran.push(name);
    return Promise.resolve({ passed, failed });
  },
});

test('steps run in order, and their tests are added up', async () => {
  const ran: string[] = [];
  const stages = [[step('lint', 1, 0, ran)], [step('unit', 40, 0, ran)]];
  expect(await runStages(stages, () => {})).toEqual({ passed: 41, failed: 0 });
  expect(ran).toEqual(['lint', 'unit']);
});

test('the run ends at the first failing step, and says how to run it alone', async () => {
  const ran: string[] = [];
  const lines: string[] = [];
  const stages = [
    [step('lint', 1, 0, ran)],
    [step('unit', 38, 2, ran)],
    [step('build', 1, 0, ran)],
  ];
  const total = await runStages(
    stages,
    (line) => lines.push(line),
    () => 0,
  );
  expect(total).toEqual({ passed: 39, failed: 2 });
  expect(ran).toEqual(['lint', 'unit']);
  expect(lines.at(-2)).toBe('✗ unit failed after 0.0 s. Again, alone: npm test -- --only unit');
});

test('the steps of a stage run in parallel, and a failing one does not interrupt the others', async () => {
  const ran: string[] = [];
  const lines: string[] = [];
  let finishFormat = (): void => undefined;
  const format: Step = {
    name: 'format',
    run: () =>
      new Promise((resolve) => {
        finishFormat = () => resolve({ passed: 0, failed: 1 });
      }),
  };
  const lint: Step = {
    name: 'lint',
    run() {
      finishFormat();
      return Promise.resolve({ passed: 1, failed: 0 });
    },
  };
  const total = await runStages(
    [[format, lint], [step('unit', 40, 0, ran)]],
    (line) => lines.push(line),
    () => 0,
  );
  expect(total).toEqual({ passed: 1, failed: 1 });
  expect(ran).toEqual([]);
  expect(lines.slice(0, 3)).toEqual([
    '\n› format, lint',
    '✗ format failed after 0.0 s. Again, alone: npm test -- --only format',
    '✓ lint 0.0 s, 1 passed, 0 failed',
  ]);
});

test('each step that passes reports its duration', async () => {
  const times = [1_000, 3_500];
  const lines: string[] = [];
  await runStages(
    [[step('lint', 1, 0)]],
    (line) => lines.push(line),
    () => times.shift() ?? 0,
  );
  expect(lines.at(-2)).toBe('✓ lint 2.5 s, 1 passed, 0 failed');
});

test('the last lines list the duration of each step', async () => {
  const times = [0, 2_500, 2_500, 14_000];
  const lines: string[] = [];
  await runStages(
    [[step('lint', 1, 0)], [step('unit', 40, 0)]],
    (line) => lines.push(line),
    () => times.shift() ?? 0,
  );
  expect(lines.at(-1)).toBe('\n  lint         2.5 s\n  unit        11.5 s');
});
