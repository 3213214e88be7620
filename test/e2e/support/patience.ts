import type { Page } from 'playwright-core';

/**
 * Disables every timer of `fromMs` or longer in the page's top document, so that whatever happens there was not caused
 * by such a timer, however slow the machine is. Call it before the page is opened.
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
