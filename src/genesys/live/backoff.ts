import type { Failure } from '../../recording/failure.ts';

/** Waits between tries, in ms; the last one goes on. */
const delaysMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** Up to so much of a wait is added at random, so that clients do not come back in step. */
const jitter = 0.5;
/** What only an administrator can change is tried again so rarely, and nothing is waited for longer; ms. */
const longestMs = 10 * 60_000;

export interface Backoff {
  /** How long to wait before the next try, in ms. `failure`: why the last one failed, if the platform said so. */
  readonly next: (failure: Failure | null) => number;
  /** The connection was sound: the next failure is a new one. */
  readonly reset: () => void;
}

/** Waits ever longer, and never less than the platform asks for. `random` gives 0 to 1. */
export function createBackoff(random: () => number): Backoff {
  let failures = 0;
  return {
    next(failure) {
      const delay = delaysMs[Math.min(failures, delaysMs.length - 1)] ?? longestMs;
      failures += 1;
      return Math.max(delay * (1 + jitter * random()), leastMs(failure));
    },
    reset() {
      failures = 0;
    },
  };
}

function leastMs(failure: Failure | null): number {
  switch (failure?.kind) {
    case 'tooManyRequests':
      return Math.min(failure.retryAfterMs ?? 0, longestMs);
    case 'notPermitted':
      return longestMs;
    default:
      return 0;
  }
}
