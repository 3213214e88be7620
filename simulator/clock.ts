import type { Clock } from './parts.ts';

/** The machine's own time. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until a test turns it. */
export interface ManualClock extends Clock {
  /** Moves time by `ms`; due tasks run in the order of their times, tasks that they add included. */
  advance(ms: number): void;
}

interface Due {
  readonly at: number;
  readonly task: () => void;
}

/** A clock for tests. `start` is its first time, in epoch milliseconds. */
export function createManualClock(start: number = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = start;
  const waiting = new Set<Due>();

  /** The earliest task due by `end`; of two at the same time, the one that was added first. */
  function next(end: number): Due | undefined {
    let first: Due | undefined;
    for (const due of waiting) {
      if (due.at <= end && (first === undefined || due.at < first.at)) first = due;
    }
    return first;
  }

  return {
    now: () => now,
    after(ms, task) {
      const due = { at: now + Math.max(0, ms), task };
      waiting.add(due);
      return () => void waiting.delete(due);
    },
    advance(ms) {
      const end = now + ms;
      for (let due = next(end); due !== undefined; due = next(end)) {
        waiting.delete(due);
        now = due.at;
        due.task();
      }
      now = end;
    },
  };
}
