/** Time as the live connection needs it. */
export interface Clock {
  /** Epoch ms. */
  readonly now: () => number;
  /** Runs the task after `ms`; the returned function cancels it. */
  readonly after: (ms: number, task: () => void) => () => void;
}
