/** Time, so that tests can turn it. */
export interface Clock {
  /** Epoch ms. */
  readonly now: () => number;
  /**
   * Runs the task after `ms` milliseconds.
   * @returns cancels it
   */
  readonly after: (ms: number, task: () => void) => () => void;
}
