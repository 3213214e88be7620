import type { Clock } from './interfaces.ts';

/** The machine's own time. Its timers do not keep the process alive. */
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
  /** Moves time by `ms`; due tasks run in the order of their times, including tasks that they add. */
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

/** The machine's time, which can be turned forward. */
export interface TurnableClock extends Clock {
  /** Moves time by `ms` at once; due tasks run in the order of their times, including tasks that they add. */
  turn(ms: number): void;
  /** Back to the machine's time. What is waited for is as far away as it was. */
  reset(): void;
}

/** A clock that runs as the machine's does, for tests in which only the long waits are turned. */
export function createTurnableClock(machine: Clock = systemClock): TurnableClock {
  /** How far this clock is ahead of the machine's, in ms. */
  let ahead = 0;
  const waiting = new Set<{ at: number; readonly task: () => void }>();
  let disarm = (): void => {};
  const now = (): number => machine.now() + ahead;

  /** One timer of the machine, for whatever is due first. */
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

/** The first task due by `end`; of two due at the same time, the one added first. */
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
