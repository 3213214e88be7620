import type { Clock } from '../../../src/recording/clock.ts';
import { createManualClock } from '../../../simulator/clock.ts';
import { settled } from '../../recording/session/session-harness.ts';

/** What a timer started sets its own timers within this time. */
const STEP_MS = 500;

/** A manual clock of a machine that can sleep, and that knows which timers run. */
export interface SleepyClock extends Clock {
  /** Passes time in which timers come, and lets what they began settle. */
  readonly advance: (ms: number) => Promise<void>;
  /** Passes time in which timers stand still: they need the rest of their wait after waking. */
  readonly sleep: (ms: number) => void;
  /** The waits that were asked for, in ms, oldest first. */
  readonly asked: readonly number[];
  /** Timers that neither came nor were cancelled. */
  readonly running: () => number;
}

export function createSleepyClock(): SleepyClock {
  const awake = createManualClock();
  const asked: number[] = [];
  const running = new Set<object>();
  let slept = 0;
  return {
    now: () => awake.now() + slept,
    after(ms, task) {
      asked.push(ms);
      const timer = {};
      running.add(timer);
      const cancel = awake.after(ms, () => {
        running.delete(timer);
        task();
      });
      return () => {
        running.delete(timer);
        cancel();
      };
    },
    async advance(ms) {
      const end = awake.now() + ms;
      await settled();
      while (awake.now() < end) {
        awake.advance(Math.min(STEP_MS, end - awake.now()));
        await settled();
      }
    },
    sleep(ms) {
      slept += ms;
    },
    asked,
    running: () => running.size,
  };
}
