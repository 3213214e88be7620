/** The browser's time, in ms. */
export const browserClock = {
  now: (): number => Date.now(),
  /** Runs the task after `ms`; the returned function cancels it. */
  after: (ms: number, task: () => void): (() => void) => {
    const timer = window.setTimeout(task, ms);
    return () => window.clearTimeout(timer);
  },
};
