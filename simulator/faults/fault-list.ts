import { type Fault, isFor } from './fault.ts';

/** An armed fault; `times` is how many matches are left. */
export interface WaitingFault extends Fault {
  readonly id: number;
}

/** The armed faults. */
export interface FaultList {
  add(fault: Fault): WaitingFault;
  /** The response of the oldest fault that matches this request. Taking it uses up one of its `times`. */
  take(method: string, path: string): Fault['respond'] | undefined;
  waiting(): readonly WaitingFault[];
  /** Removes one fault; `false` if no such fault is armed. */
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
