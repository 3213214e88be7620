import { expect } from 'vitest';
import { measureList } from './measure-list.ts';
import { supervised } from './supervised.ts';

/** A person notices a frame that takes longer than this, ms. */
const longestFrameMs = 50;

/** The wall's clock depends on what else the machine does: `npm run bench:queue` prints it. */
supervised(
  '10,000 calls are listed, scrolled and selected without a frame over 50 ms',
  { timeout: 120_000 },
  async ({ supervisor, control, browser }) => {
    const { processorMs, framesMs, rows } = await measureList(10_000, supervisor, control, browser);
    expect(processorMs.length).toBeGreaterThan(100);
    expect(framesMs.length).toBeGreaterThan(30);
    expect(processorMs[0]).toBeLessThan(longestFrameMs);
    expect(rows).toBeLessThan(60);
  },
);
