import type { Clock } from './interfaces.ts';

/** The system clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that does not move until a test advances it. */
export interface ManualClock extends Clock {
  /** Advances time by `ms` and runs due tasks in order of their times, including tasks scheduled along the way. */
  advance(ms: number): void;
}

interface Due {
  readonly at: number;
  readonly task: () => void;
}

/** Creates a clock for tests. `start` is its initial time, in epoch ms. */
export function createManualClock(start: number = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = start;
  const waiting = new Set<Due>();

  return {
    now: () => now,
    after(ms, task) {
      const due = { at: now + Math.max(0, ms), task };
      waiting.add(due);
      return () => void waiting.delete(due);
    },
    advance(ms) {
      const end = now + ms;
      for (let due = earliest(waiting, end); due; due = earliest(waiting, end)) {
        waiting.delete(due);
        now = due.at;
        due.task();
      }
      now = end;
    },
  };
}

/** The system clock, which a test can also move forward. */
export interface TurnableClock extends Clock {
  /** Jumps ahead by `ms` and runs due tasks in order of their times, including tasks scheduled along the way. */
  turn(ms: number): void;
  /** Returns to the system time. Pending tasks stay as far in the future as they were. */
  reset(): void;
}

/** Creates a clock that runs in real time, for tests that skip only the long waits. */
export function createTurnableClock(machine: Clock = systemClock): TurnableClock {
  /** How far this clock is ahead of the system clock, in ms. */
  let ahead = 0;
  const waiting = new Set<{ at: number; readonly task: () => void }>();
  let disarm = (): void => {};
  const now = (): number => machine.now() + ahead;

  /** Keeps a single system timer, set for the earliest pending task. */
  function arm(): void {
    disarm();
    const due = earliest(waiting, Infinity);
    disarm = due ? machine.after(due.at - now(), () => turnTo(now())) : () => {};
  }

  function turnTo(end: number): void {
    for (let due = earliest(waiting, end); due; due = earliest(waiting, end)) {
      waiting.delete(due);
      ahead += Math.max(0, due.at - now());
      due.task();
    }
    ahead += Math.max(0, end - now());
    arm();
  }

  return {
    now,
    after(ms, task) {
      const due = { at: now() + Math.max(0, ms), task };
      waiting.add(due);
      arm();
      return () => {
        waiting.delete(due);
        arm();
      };
    },
    turn: (ms) => turnTo(now() + ms),
    reset() {
      for (const due of waiting) due.at -= ahead;
      ahead = 0;
      arm();
    },
  };
}

/** The earliest task due by `end`; of two due at the same time, the one scheduled first. */
function earliest<Waiting extends Due>(
  waiting: ReadonlySet<Waiting>,
  end: number,
): Waiting | undefined {
  let first: Waiting | undefined;
  for (const due of waiting) {
    if (due.at <= end && (first === undefined || due.at < first.at)) first = due;
  }
  return first;
}
