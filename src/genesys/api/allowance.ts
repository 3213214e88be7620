import type { Clock } from '../../recording/clock.ts';
import { headersOf, ratePolicy, type RateLimit, readRateLimit } from './rate-limiter.ts';

/** The remaining rate limit, according to the response headers. */
export interface Allowance {
  /** @param answer the response or rejection as returned by the client */
  readonly observe: (answer: unknown) => void;
  /** Requests per minute: the limit, or what is left for the rest of the window if that is less. */
  readonly perMinute: () => number;
}

/** @param now epoch ms */
export function createAllowance(now: Clock['now']): Allowance {
  let lastLimit: (RateLimit & { readonly at: number }) | null = null;
  return {
    observe(answer) {
      const limit = readRateLimit(headersOf(answer));
      if (limit) lastLimit = { ...limit, at: now() };
    },
    perMinute() {
      if (!lastLimit) return ratePolicy.allowedPerWindow;
      const { allowed, count, resetMs, at } = lastLimit;
      const leftMs = at + resetMs - now();
      if (leftMs <= 0) return allowed;
      return Math.min(allowed, (Math.max(0, allowed - count) * ratePolicy.windowMs) / leftMs);
    },
  };
}
