import { expect } from 'vitest';
import { fillQueue, supervised } from './supervisor.ts';
import { longestTasksMs, taskCategories } from './trace.ts';

/** A person notices a frame that takes longer than this, ms. */
const longestFrameMs = 50;

supervised(
  '10,000 calls are listed, scrolled and selected without a frame over 50 ms',
  { timeout: 120_000 },
  async ({ supervisor, control, browser }) => {
    await fillQueue(control, 10_000);
    const { page } = supervisor;
    await browser.startTracing(page, { categories: taskCategories });
    await supervisor.openQueue();
    await page.getByText('10,000 calls').waitFor({ timeout: 60_000 });
    await supervisor.grid.focus();
    for (const key of ['End', 'Home', 'Control+a', 'PageDown', 'Shift+End', 'Control+a', 'Home']) {
      await page.keyboard.press(key);
    }
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 4_000);
    await fillQueue(control, 20);
    await page.getByText('10,020 calls').waitFor({ timeout: 20_000 });
    expect(await supervisor.rows.count()).toBeLessThan(60);
    const longest = longestTasksMs(await browser.stopTracing());
    const told = longest.slice(0, 5).map((ms) => ms.toFixed(0));
    process.stdout.write(`10,000 calls: the longest tasks took ${told.join(', ')} ms\n`);
    expect(longest.length).toBeGreaterThan(100);
    expect(longest[0]).toBeLessThan(longestFrameMs);
  },
);
