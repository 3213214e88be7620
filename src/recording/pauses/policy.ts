/** How an organisation wants secure pauses to be watched, in ms; 0: not at all. */
export interface PausePolicy {
  /** A reminder comes after each such time. */
  readonly remindEveryMs: number;
  /** The recording resumes by itself after this time. */
  readonly autoResumeAfterMs: number;
}

/** What no organisation needs to decide, in ms, each with its reason. */
export const pauseTimes = {
  /** Long enough to be read and heard; then the status says it alone. */
  toldAgainMs: 5_000,
  /** Most card numbers are read out within a minute. */
  extendMs: 60_000,
  /** Time to finish a card number, or to ask for more. */
  warnBeforeMs: 30_000,
  /**
   * Hidden pages get their timers up to a minute late. A later one means that the machine slept: what was paused then
   * need not be what is paused now.
   */
  overdueMs: 75_000,
} as const;
