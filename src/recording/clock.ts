/** The time and timers, replaceable in tests. */
export interface Clock {
  /** Epoch ms. */
  readonly now: () => number;
  /**
   * Runs the task after `ms` milliseconds.
   * @returns a function that cancels it
   */
  readonly after: (ms: number, task: () => void) => () => void;
}
