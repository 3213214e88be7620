import type { Page } from 'playwright-core';

/**
 * Takes from the page's top document every timer of `fromMs` and longer: what it does not wait for happens for another
 * reason, however slow the machine is. Say it before the page is opened.
 */
export async function ignoreTimersFrom(page: Page, fromMs: number): Promise<void> {
  await page.addInitScript((ms) => {
    if (window !== window.top) return;
    const set = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (task: () => void, delay = 0) => (delay < ms ? set(task, delay) : 0),
    });
  }, fromMs);
}
