import { expect } from 'vitest';
import { fillQueue, supervised } from './supervisor.ts';

/** A person notices a frame that takes longer than this, ms. */
const longestFrameMs = 50;

supervised(
  '10,000 calls are listed, scrolled and selected without a frame over 50 ms',
  { timeout: 120_000 },
  async ({ supervisor, control }) => {
    await fillQueue(control, 10_000);
    const { page } = supervisor;
    await page.addInitScript(() => {
      const frames: number[] = [];
      Object.assign(window, { longFrames: frames });
      new PerformanceObserver((list) => {
        frames.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
      }).observe({ type: 'longtask', buffered: true });
    });
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
    const frames = await page.evaluate<number[]>('window.longFrames');
    process.stdout.write(`10,000 calls: tasks over 50 ms: [${frames.join(', ')}] ms\n`);
    expect(frames.filter((duration) => duration > longestFrameMs)).toEqual([]);
  },
);
