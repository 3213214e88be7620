/** A clock that can also sleep, like a laptop, and knows when its next task is due. */
export interface ModelClock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
  /** Ms until the next task, or `null` if none is due. */
  readonly untilNext: () => number | null;
  /** Runs every task at its own time. */
  readonly advance: (ms: number) => void;
  /** No task runs during this time; those that become due run late. */
  readonly sleep: (ms: number) => void;
}

interface Due {
  readonly at: number;
  readonly task: () => void;
}

/** With more tasks than this in one advance, the clock would never settle. */
const restlessAfter = 5_000;

export function createModelClock(): ModelClock {
  let now = 0;
  const waiting = new Set<Due>();

  function next(): Due | null {
    let first: Due | null = null;
    for (const due of waiting) if (!first || due.at < first.at) first = due;
    return first;
  }

  function runUntil(end: number): void {
    let due = next();
    for (let ran = 0; due && due.at <= end; ran += 1) {
      if (ran > restlessAfter) throw new Error('timers follow each other without end');
      waiting.delete(due);
      now = Math.max(now, due.at);
      due.task();
      due = next();
    }
    now = end;
  }

  return {
    now: () => now,
    after(ms, task) {
      const due = { at: now + ms, task };
      waiting.add(due);
      return () => waiting.delete(due);
    },
    untilNext() {
      const due = next();
      return due && Math.max(0, due.at - now);
    },
    advance: (ms) => runUntil(now + ms),
    sleep(ms) {
      now += ms;
      runUntil(now);
    },
  };
}

/** Lets every resolved promise reach its reader; a read has a handful of asynchronous steps. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 16; turn += 1) await Promise.resolve();
}
