import { type Fault, isFor } from './fault.ts';

/** An armed fault, with the times that are left. */
export interface WaitingFault extends Fault {
  readonly id: number;
}

/** The faults that are armed for requests. */
export interface FaultList {
  add(fault: Fault): WaitingFault;
  /** The oldest fault meant for this request; it is used up once by being taken. */
  take(method: string, path: string): Fault['respond'] | undefined;
  waiting(): readonly WaitingFault[];
  /** Removes one; `false`: no such fault is armed. */
  remove(id: number): boolean;
  clear(): void;
}

export function createFaultList(): FaultList {
  let faults: readonly WaitingFault[] = [];
  let lastId = 0;
  return {
    add(fault) {
      lastId += 1;
      const added = { id: lastId, ...fault };
      faults = [...faults, added];
      return added;
    },
    take(method, path) {
      const found = faults.find((fault) => isFor(fault, method, path));
      faults = faults
        .map((fault) => (fault === found ? { ...fault, times: fault.times - 1 } : fault))
        .filter((fault) => fault.times > 0);
      return found?.respond;
    },
    waiting: () => faults,
    remove(id) {
      const before = faults.length;
      faults = faults.filter((fault) => fault.id !== id);
      return faults.length < before;
    },
    clear() {
      faults = [];
    },
  };
}
