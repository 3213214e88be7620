import type { Clock } from '../recording/clock.ts';

export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = window.setTimeout(task, ms);
    return () => window.clearTimeout(timer);
  },
};

/** What is not needed yet waits for idle time, but no longer than this, ms. */
const longestWaitForIdleMs = 1_000;

/** As `browserClock.after`, and then once the thread has nothing else to do: the other widgets of a tab use it, too. */
export const afterWhenIdle: Clock['after'] = (ms, task) => {
  let cancel = browserClock.after(ms, () => {
    // Not every browser has it.
    if (!('requestIdleCallback' in window)) return task();
    const idle = window.requestIdleCallback(task, { timeout: longestWaitForIdleMs });
    cancel = () => window.cancelIdleCallback(idle);
  });
  return () => cancel();
};
