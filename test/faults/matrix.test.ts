import { afterAll, expect, test } from 'vitest';
import { createFaultHarness } from './fault-harness.ts';
import { commandCells } from './command-cells.ts';
import { deniedCells, endedCells } from './denied-cells.ts';
import { liveCells } from './live-cells.ts';
import { readCells } from './read-cells.ts';
import { signInCells } from './sign-in-cells.ts';

const harness = await createFaultHarness();
let tried = 0;
let survived = 0;

afterAll(async () => {
  await harness.stop();
  process.stdout.write(`${tried} faults tried, ${survived} survived\n`);
  expect(survived).toBe(tried);
});

test.for([
  ...readCells,
  ...commandCells,
  ...deniedCells,
  ...endedCells,
  ...liveCells,
  ...signInCells,
])('$name', async ({ survive }) => {
  tried += 1;
  await survive(harness);
  survived += 1;
});
