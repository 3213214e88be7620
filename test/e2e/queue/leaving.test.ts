import type { Page } from '@playwright/test';
import { fillQueue, setPace } from '../support/supervisor.ts';
import { beginLongRun, CALLS, reachedCalls } from './long-run.ts';
import { expect, supervised } from './supervised.ts';

/** As a person does it: the end of a reload that was refused is not mistaken for that of the next one. */
const reload = (page: Page): Promise<void> =>
  page.evaluate(() => void setTimeout(() => window.location.reload()));

supervised(
  'the browser asks before leaving a run; a reload leaves every call in a definite state, and says how far the run got',
  async ({ supervisor, control }) => {
    const { page, button } = supervisor;
    const cutOff = page.getByText('The last bulk action was interrupted');
    const asked: string[] = [];
    let answer: 'accept' | 'dismiss' = 'dismiss';
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog[answer]();
    });
    await fillQueue(control, CALLS);
    await supervisor.openQueue();
    await beginLongRun(page, control);
    await reload(page);
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(page.getByText(`of ${CALLS}`)).toBeVisible();

    answer = 'accept';
    await reload(page);
    await expect.poll(() => asked).toEqual(['beforeunload', 'beforeunload']);
    await setPace(control, 'ample');
    await expect(cutOff).toBeVisible();
    await expect(page.getByText(new RegExp(`^\\d+ of ${CALLS} calls were done`))).toBeVisible();
    const reached = await reachedCalls(control);
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.length).toBeLessThan(CALLS);
    expect(new Set(reached).size).toBe(reached.length);

    await button('Close report').click();
    await expect(cutOff).toHaveCount(0);
    expect(asked).toHaveLength(2);
  },
);
