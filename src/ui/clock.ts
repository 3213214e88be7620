import type { Clock } from '../recording/clock.ts';

export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = window.setTimeout(task, ms);
    return () => window.clearTimeout(timer);
  },
};

/** A task waits for idle time no longer than this, ms. */
const longestWaitForIdleMs = 1_000;

/** Like `browserClock.after`, but then waits until the thread is idle, because all widgets in a tab share it. */
export const afterWhenIdle: Clock['after'] = (ms, task) => {
  let cancel = browserClock.after(ms, () => {
    // Not every browser supports it.
    if (!('requestIdleCallback' in window)) return task();
    const idle = window.requestIdleCallback(task, { timeout: longestWaitForIdleMs });
    cancel = () => window.cancelIdleCallback(idle);
  });
  return () => cancel();
};
