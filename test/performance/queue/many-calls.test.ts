import { expect, test } from 'vitest';
import { measureScreen } from './measure-screen.ts';

/** A person notices a frame that takes longer than this, ms. */
const LONGEST_FRAME_MS = 50;

/** The wall's clock depends on what else the machine does: `npm run bench:queue` prints it. */
test('10,000 calls are listed, scrolled and selected without a frame over 50 ms', async () => {
  const { processorMs, rows } = await measureScreen(10_000);
  expect(processorMs.length).toBeGreaterThan(100);
  expect(processorMs[0]).toBeLessThan(LONGEST_FRAME_MS);
  expect(rows).toBeLessThan(60);
});
