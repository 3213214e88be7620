import { expect, test } from 'vitest';
import { measureScreen } from './measure-screen.ts';

/** Ten times the calls may keep the page from drawing so many times as long: what is not drawn costs little. */
const TIMES_AS_LONG = 4;

/** No idle machine needs that much of its processor for one task; a busy one takes longer for the same. */
const LONGEST_TASK_MS = 100;

/** In processor time. By the clock, on an idle machine: `npm run bench:queue`. */
test('10,000 calls are listed, scrolled and selected in tasks hardly longer than those of 1,000', async () => {
  const some = await measureScreen(1_000);
  const many = await measureScreen(10_000);
  expect(many.processorMs.length).toBeGreaterThan(100);
  const [longest = Infinity] = many.processorMs;
  expect(longest / (some.processorMs[0] ?? 0)).toBeLessThan(TIMES_AS_LONG);
  expect(longest).toBeLessThan(LONGEST_TASK_MS);
  expect(many.rows).toBeLessThan(60);
});
