import type { Failure } from '../recording/failure.ts';
import { policy, retryDelayMs } from '../recording/policy.ts';
import type { Api } from './api.ts';
import type { Gate } from './gate.ts';

export interface Patience {
  readonly gate: Pick<Gate, 'shut'>;
  /** Runs the task after `ms` milliseconds. */
  readonly after: (ms: number, task: () => void) => unknown;
  /** 0 to 1. */
  readonly random: () => number;
}

/**
 * Repeats what the network or the platform lost, as policy says, and what came too early once the gate opens: a 429
 * makes everybody wait, once. All requests are reads or wanted states, so that a repeat is safe.
 */
export function createPatientApi(api: Api, { gate, after, random }: Patience): Api {
  /** `null` to give up. */
  function repeatAfterMs(failure: Failure, tries: number): number | null {
    if (failure.kind !== 'tooManyRequests') return retryDelayMs(failure, tries, random());
    const delay = retryDelayMs(failure, 1, random());
    if (delay === null || tries > policy.retryDelaysMs.length) return null;
    gate.shut(delay);
    return 0;
  }

  return {
    async call(operation, call) {
      for (let tries = 1; ; tries += 1) {
        const answer = await api.call(operation, call);
        const delay = answer.ok ? null : repeatAfterMs(answer.failure, tries);
        if (delay === null) return answer;
        if (delay > 0) await new Promise<void>((resolve) => void after(delay, resolve));
      }
    },
  };
}
