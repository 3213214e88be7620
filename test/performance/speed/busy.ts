import type { Frame } from 'playwright-core';

/** How long the page's main thread is blocked in each period, ms. */
export const BUSY_MS = 8;
const PERIOD_MS = 16;
/** How many frames are timed to find out how long one takes on this machine. */
const FRAMES = 60;

/** Keeps the main thread of a widget half busy until its frame is removed. */
export function keepBusy(frame: Frame): Promise<void> {
  return frame.evaluate(
    ({ busyMs, restMs }) => {
      const block = (): void => {
        const end = performance.now() + busyMs;
        while (performance.now() < end);
        setTimeout(block, restMs);
      };
      block();
    },
    { busyMs: BUSY_MS, restMs: PERIOD_MS - BUSY_MS },
  );
}

/** The intervals between the frames of a widget, ms. */
export function frameIntervals(frame: Frame): Promise<number[]> {
  return frame.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const intervals: number[] = [];
        let last = performance.now();
        const next = (now: number): void => {
          intervals.push(now - last);
          last = now;
          if (intervals.length < count) requestAnimationFrame(next);
          else resolve(intervals);
        };
        requestAnimationFrame(next);
      }),
    FRAMES,
  );
}
