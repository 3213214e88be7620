import type { Failure } from '../../recording/failure.ts';
import { retryDelayMs } from '../../recording/policy.ts';
import type { Api } from './api.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** After a 429. The tutorial asks for 1 to 2 s with exponential backoff where Retry-After is missing, three tries in all. */
const rateLimited = { maxTries: 3, firstMs: 1_000, factor: 2, jitter: 1 } as const;

export interface RetryDeps {
  readonly rateLimiter: Pick<RateLimiter, 'blockFor'>;
  /** Runs the task after `ms` milliseconds. */
  readonly after: (ms: number, task: () => void) => unknown;
  /** 0 to 1. */
  readonly random: () => number;
  /** A server that asks for a longer wait is not waited for. */
  readonly longestWaitMs: number;
}

/**
 * Repeats what the network or the platform lost, as policy says, and what came too early once the limiter lets it pass: a 429
 * makes everybody wait, once. All requests are reads or wanted states, so that a repeat is safe.
 */
export function withRetry(api: Api, { rateLimiter, after, random, longestWaitMs }: RetryDeps): Api {
  /** `null` to give up. */
  function blockMs(retryAfterMs: number | null, tries: number): number | null {
    if (tries >= rateLimited.maxTries) return null;
    const { firstMs, factor, jitter } = rateLimited;
    const wait = retryAfterMs ?? firstMs * factor ** (tries - 1) * (1 + jitter * random());
    return wait <= longestWaitMs ? wait : null;
  }

  /** Waits as long as the failure asks for; false to give up. */
  async function waitForRetry(failure: Failure, tries: number): Promise<boolean> {
    if (failure.kind === 'tooManyRequests') {
      const wait = blockMs(failure.retryAfterMs, tries);
      if (wait !== null) rateLimiter.blockFor(wait);
      return wait !== null;
    }
    const delay = retryDelayMs(failure, tries, random());
    if (delay === null) return false;
    await new Promise<void>((resolve) => void after(delay, resolve));
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
