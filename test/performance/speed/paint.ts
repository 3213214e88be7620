import type { BrowserContext } from 'playwright-core';

declare global {
  interface Window {
    /** Runs the task right after the next paint of this frame. */
    afterPaint: (task: () => void) => void;
  }
}

/**
 * Teaches every page to tell when it has painted. What is posted while a frame is prepared runs after its paint; with
 * this priority it does so before the other work that waits for the main thread.
 */
export const tellPaints = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.afterPaint = (task) =>
      requestAnimationFrame(() => void scheduler.postTask(task, { priority: 'user-blocking' }));
  });
