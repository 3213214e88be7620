import type { Clock } from '../../recording/clock.ts';
import { retryDelayMs } from '../../recording/policy.ts';
import type { Api } from '../api/api.ts';
import { readErrorAnswer } from '../api/errors.ts';
import { type RetryDeps, withRetry } from '../api/with-retry.ts';
import { openChannel } from '../operations.ts';
import { createClient, createIntegration, createRole } from './operations.ts';

/** Dependencies of an installation. */
export interface InstallDeps {
  readonly api: Api;
  readonly clock: Pick<Clock, 'after'>;
  /** The platform's error code of the last response, such as `max.integrations.reached`; `null` if there was none. */
  readonly lastCode: () => string | null;
  readonly interrupted: AbortSignal;
}

/** Observes every response of a client and remembers the last one's error code. */
export function createRefusalMemory() {
  let code: string | null = null;
  return {
    observe: (answer: unknown): void => {
      code = readErrorAnswer(answer)?.code || null;
    },
    lastCode: () => code,
  };
}

const creations: ReadonlySet<unknown> = new Set([
  createRole,
  createClient,
  createIntegration,
  openChannel,
]);

/**
 * Retries lost requests like `withRetry`, except for creations: retrying one could create the object twice. They are
 * retried only after a 429, which has created nothing; after a lost one, a read shows what it did.
 */
export function withCarefulRetry(api: Api, deps: RetryDeps): Api {
  const retried = withRetry(api, deps);
  return {
    async call(operation, call) {
      if (!creations.has(operation)) return retried.call(operation, call);
      for (let tries = 1; ; tries += 1) {
        const answer = await api.call(operation, call);
        if (answer.ok || answer.failure.kind !== 'tooManyRequests') return answer;
        const delay = retryDelayMs(answer.failure, tries, deps.random(), deps.policy);
        if (delay === null) return answer;
        deps.rateLimiter.blockFor(delay);
      }
    },
  };
}
