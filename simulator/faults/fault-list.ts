import { type Fault, isFor } from './fault.ts';

/** The faults that wait for their requests. */
export interface FaultList {
  add(fault: Fault): void;
  /** The oldest fault meant for this request; it is used up once by being taken. */
  take(method: string, path: string): Fault['respond'] | undefined;
  /** Those that still wait, with the times that are left. */
  waiting(): readonly Fault[];
  clear(): void;
}

export function createFaultList(): FaultList {
  let faults: readonly Fault[] = [];
  return {
    add(fault) {
      faults = [...faults, fault];
    },
    take(method, path) {
      const found = faults.find((fault) => isFor(fault, method, path));
      faults = faults
        .map((fault) => (fault === found ? { ...fault, times: fault.times - 1 } : fault))
        .filter((fault) => fault.times > 0);
      return found?.respond;
    },
    waiting: () => faults,
    clear() {
      faults = [];
    },
  };
}
