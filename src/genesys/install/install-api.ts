import type { Clock } from '../../recording/clock.ts';
import { retryDelayMs } from '../../recording/policy.ts';
import type { Api } from '../api/api.ts';
import { readErrorAnswer } from '../api/errors.ts';
import { type RetryDeps, withRetry } from '../api/with-retry.ts';
import { createClient, createIntegration, createRole } from './operations.ts';

/** What an installation works with. */
export interface InstallDeps {
  readonly api: Api;
  readonly clock: Pick<Clock, 'after'>;
  /** The platform's code of the last refusal, such as `max.integrations.reached`; `null`: none. */
  readonly lastCode: () => string | null;
  readonly interrupted: AbortSignal;
}

/** Hears every answer of a client, and remembers why the last one was a refusal. */
export function createRefusalMemory() {
  let code: string | null = null;
  return {
    observe: (answer: unknown): void => {
      code = readErrorAnswer(answer)?.code || null;
    },
    lastCode: () => code,
  };
}

const creations: ReadonlySet<unknown> = new Set([createRole, createClient, createIntegration]);

/**
 * Repeats what was lost, as `withRetry` does, but for creations: a repeated one could make a thing twice. They are sent
 * again only after a 429, which has made nothing; what a lost one did is read instead.
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
