import type { Failure } from '../../recording/failure.ts';
import type { Clock } from '../../recording/clock.ts';
import { retryDelayMs, type RetryPolicy } from '../../recording/policy.ts';
import type { Api } from './api.ts';
import type { RateLimiter } from './rate-limiter.ts';

export interface RetryDeps extends Pick<Clock, 'after'> {
  readonly rateLimiter: Pick<RateLimiter, 'blockFor'>;
  /** 0 to 1. */
  readonly random: () => number;
  readonly policy: RetryPolicy;
}

/**
 * Retries lost requests according to the policy, and rate-limited ones when the limiter lets them through: after a 429,
 * all requests wait together. Every request is a read or sets an absolute state, so retries are safe.
 */
export function withRetry(api: Api, { rateLimiter, after, random, policy }: RetryDeps): Api {
  /** Waits as long as the failure requires; resolves to false to give up. */
  async function waitForRetry(failure: Failure, tries: number): Promise<boolean> {
    const delay = retryDelayMs(failure, tries, random(), policy);
    if (delay === null) return false;
    if (failure.kind === 'tooManyRequests') rateLimiter.blockFor(delay);
    else await new Promise<void>((resolve) => void after(delay, resolve));
    return true;
  }

  return {
    async call(operation, call) {
      for (let tries = 1; ; tries += 1) {
        const answer = await api.call(operation, call);
        if (answer.ok || !(await waitForRetry(answer.failure, tries))) return answer;
      }
    },
  };
}
