import type { Clock } from '../recording/clock.ts';

export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = window.setTimeout(task, ms);
    return () => window.clearTimeout(timer);
  },
};
