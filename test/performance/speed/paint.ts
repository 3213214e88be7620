import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    /** Runs the task right after the next paint of this frame. */
    afterPaint: (task: () => void) => void;
  }
}

/**
 * Adds `afterPaint` to every page. A task posted while a frame is being prepared runs after its paint; with this
 * priority, it runs before other work that is waiting for the main thread.
 */
export const tellPaints = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.afterPaint = (task) =>
      requestAnimationFrame(() => void scheduler.postTask(task, { priority: 'user-blocking' }));
  });

/** Defines the helper that tsx calls for named functions, even in code that is sent to the page. */
export const acceptTsxNames = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript('globalThis.__name ??= (named) => named');
