import type { Page } from '@playwright/test';
import { fillQueue, queued } from '../support/supervisor.ts';
import { expect, supervised, test } from './supervised.ts';

/** More than a run begins at once: it takes several rounds. */
const CALLS = 20;

/** What has moved since the page was opened, each with how far; also right after a press. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const found: string[] = [];
        // The entries of before come in the next task.
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.push(JSON.stringify(entry));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(found), 100));
      }),
  );

supervised(
  'nothing moves when a run starts, ends and is dismissed, at 1280 and at 400 px',
  async ({ supervisor, control }) => {
    const { page, button, heading } = supervisor;
    await fillQueue(control, CALLS);
    for (const width of [1280, 400]) {
      await test.step(`at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await supervisor.openQueue();
        await expect(supervisor.live).toBeVisible();
        await expect(button(`Recording ${CALLS}`)).toBeVisible();
        expect(await shifts(page), 'until all calls were read').toEqual([]);
        await button(`Pause recording on ${CALLS} calls`).click();
        await button(`Pause ${CALLS} recordings`).click();
        await expect(heading('Pause finished')).toBeVisible();
        await button('Close report').click();
        await expect(heading('Pause finished')).toHaveCount(0);
        expect(await shifts(page)).toEqual([]);
        const calls = await queued(control);
        expect(calls.every(({ securePause }) => securePause)).toBe(true);
        for (const { id } of calls) await control.sendCallEvent(id, { type: 'resumeByOther' });
      });
    }
  },
);
