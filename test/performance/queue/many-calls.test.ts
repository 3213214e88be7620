import { expect, test } from 'vitest';
import { measureScreen } from './measure-screen.ts';

/** With ten times the calls, the longest task may take this many times as long: off-screen rows must cost little. */
const TIMES_AS_LONG = 4;

/** The most processor time that one task may take, ms. An idle machine needs less; a busy one takes longer. */
const LONGEST_TASK_MS = 100;

/** In processor time. `npm run bench:queue` measures wall-clock time, on an idle machine. */
test('10,000 calls are listed, scrolled, selected and filtered in tasks hardly longer than those for 1,000', async () => {
  const some = await measureScreen(1_000);
  const many = await measureScreen(10_000);
  expect(many.processorMs.length).toBeGreaterThan(100);
  const [longest = Infinity] = many.processorMs;
  expect(longest / (some.processorMs[0] ?? 0)).toBeLessThan(TIMES_AS_LONG);
  expect(longest).toBeLessThan(LONGEST_TASK_MS);
  expect(many.rows).toBeLessThan(60);
  expect(many.filterFrame).toBe(1);
});
