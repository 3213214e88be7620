import type { Control } from '../e2e/support/control.ts';
import { type FaultName, faults, SLOW_MS } from './faults.ts';
import type { Delivery, TestNetwork } from './test-network.ts';

/** The part of an operation by which its requests are found. */
interface Target {
  readonly method: string;
  /** `{…}` in it stands for one segment. */
  readonly path: string;
}

/** More than any page asks in the time of a test. */
const FOR_EVER = 10_000;

/** Injects one fault at a time: what the platform's fault middleware cannot do is done on the way there. */
export function createFaultInjection(control: Control, network: TestNetwork) {
  let refused = 0;

  /** Requests of this operation that were sent since the fault was injected. */
  async function tries(target: Target): Promise<number> {
    const seen = await control.requests();
    return refused + seen.filter(({ method, path }) => isOf(target, method, path)).length;
  }

  /** What happens to requests while a fault has this many times left. */
  function fates(name: FaultName, target: Target, times: number): (typeof network)['deliveryOf'] {
    let left = times;
    let held = 0;
    return (method, path): Delivery => {
      if (!isOf(target, method, path) || left === 0) return 'delivered';
      left -= 1;
      if (name === 'refused') refused += 1;
      if (name === 'refused') return 'refused';
      if (name !== 'hang' && name !== 'slow') return 'delivered';
      held += 1;
      return { heldMs: name === 'hang' ? Infinity : SLOW_MS, received: received(target, held) };
    };
  }

  const received = (target: Target, count: number) => async (): Promise<void> => {
    while ((await tries(target)) < count);
  };

  return {
    tries,
    /** From now on, or once only, the requests of one operation meet a fault. */
    async inject(name: FaultName, target: Target, lasting: boolean): Promise<void> {
      await control.forgetRequests();
      refused = 0;
      const times = lasting ? FOR_EVER : 1;
      const { method, path } = target;
      const respond = faults[name];
      if (respond !== 'refused') await control.fault({ method, path, times, respond });
      network.deliveryOf = fates(name, target, times);
    },
    /** The next request of the operation gets this answer, and is not carried out. */
    answerOnce: ({ method, path }: Target, respond: { status: number; code?: string }) =>
      control.fault({ method, path, respond }),
    /** All is well again. */
    async heal(): Promise<void> {
      await control.clearFaults();
      network.deliveryOf = () => 'delivered';
    },
  };
}

function isOf(target: Target, method: string, path: string): boolean {
  const pattern = new RegExp(`^${target.path.replace(/\{\w+\}/g, '[^/]+')}$`);
  return method === target.method && pattern.test(path);
}
