import type { Failure } from '../recording/failure.ts';
import { retryDelayMs } from '../recording/policy.ts';
import type { Api } from './api.ts';
import type { TokenKeeper } from './client-credentials.ts';

/** The tutorial's limit. */
const mostTries = 3;

/** What persistence needs from the world. */
export interface Patience {
  readonly token: TokenKeeper;
  readonly wait: (ms: number) => Promise<void>;
  /** 0 to 1. */
  readonly random: () => number;
  /** Before a wait of so many ms. */
  readonly onWait: (ms: number, because: Failure) => void;
}

/**
 * Signs in before the first request, before the token ends, and once after a 401; repeats what a later try may bring.
 * Commands are wanted states, so that a repeat is safe. For scripts: in a page the session does this, visibly.
 */
export function createPersistentApi(api: Api, { token, wait, random, onWait }: Patience): Api {
  return {
    async call(operation, call) {
      let renewed = false;
      for (let tries = 1; ; tries += 1) {
        const access = await token.ensure();
        const answer = access.ok ? await api.call(operation, call) : access;
        if (answer.ok) return answer;
        const { failure } = answer;
        if (access.ok && failure.kind === 'signedOut' && !renewed) {
          renewed = true;
          token.forget();
          continue;
        }
        const delay = repeatAfterMs(failure, tries, random());
        if (delay === null) return answer;
        onWait(delay, failure);
        await wait(delay);
      }
    },
  };
}

/** `null` to give up. Without Retry-After each wait doubles the last one, as the tutorial asks. */
function repeatAfterMs(failure: Failure, tries: number, random: number): number | null {
  if (tries >= mostTries) return null;
  if (failure.kind !== 'tooManyRequests') return retryDelayMs(failure, tries, random);
  const first = retryDelayMs(failure, 1, random);
  return first !== null && failure.retryAfterMs === null ? first * 2 ** (tries - 1) : first;
}
