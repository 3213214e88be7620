import type { Page } from '@playwright/test';
import { fillQueue, queued, setPace } from '../support/supervisor.ts';
import { beginLongRun, CALLS } from './long-run.ts';
import { expect, supervised } from './supervised.ts';

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

for (const width of [1280, 400]) {
  supervised(
    `at ${width} px nothing moves when a run begins, ends and is put away`,
    async ({ supervisor, control }) => {
      const { page, button, heading } = supervisor;
      await page.setViewportSize({ width, height: 800 });
      await fillQueue(control, CALLS);
      await supervisor.openQueue();
      await expect(supervisor.live).toBeVisible();
      await expect(button(`Recording ${CALLS}`)).toBeVisible();
      expect(await shifts(page), 'until all calls were looked at').toEqual([]);
      await beginLongRun(page, control);
      await setPace(control, 'ample');
      await expect(heading('Pause finished')).toBeVisible();
      await button('Close report').click();
      await expect(heading('Pause finished')).toHaveCount(0);
      expect(await shifts(page)).toEqual([]);
      expect((await queued(control)).every(({ securePause }) => securePause)).toBe(true);
    },
  );
}
