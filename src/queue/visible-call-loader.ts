import type { Result } from '../recording/failure.ts';

/** Calls that are looked at at the same time. The rate limiter sets the pace; this only keeps the line short. */
const parallel = 3;

/** After the first looks that failed, and after each of the others, ms. Only calls on the screen are tried again. */
const retryDelaysMs = [5_000, 15_000];
const laterDelayMs = 60_000;
/** So many failed looks in a row are no accident any more. */
const failuresThatLast = 3;

export interface Looking {
  /** Runs the task after `ms` milliseconds. */
  readonly after: (ms: number, task: () => void) => unknown;
  readonly needsLook: (id: string) => boolean;
  readonly look: (id: string) => Promise<Result<unknown>>;
  /** A look has failed. */
  readonly failed: () => void;
}

/** Looks at the calls on the screen, and at no others: whoever scrolls past a call does not wait for it. */
export interface Looker {
  readonly show: (ids: readonly string[]) => void;
  /** Something has changed: which calls need a look is asked anew. */
  readonly again: () => void;
  /** Whether looks at this call fail again and again. */
  readonly isUnread: (id: string) => boolean;
}

export function createLooker({ after, needsLook, look, failed }: Looking): Looker {
  let shown: readonly string[] = [];
  const underWay = new Set<string>();
  /** How many looks in a row failed. */
  const failures = new Map<string, number>();
  /** Failed, and not to be tried before a while. */
  const putOff = new Set<string>();

  async function goOn(): Promise<void> {
    if (underWay.size >= parallel) return;
    const id = shown.find((one) => !underWay.has(one) && !putOff.has(one) && needsLook(one));
    if (id === undefined) return;
    underWay.add(id);
    const looking = look(id);
    void goOn();
    const seen = await looking;
    underWay.delete(id);
    if (seen.ok) failures.delete(id);
    else retryLater(id);
    void goOn();
  }

  function retryLater(id: string): void {
    const count = (failures.get(id) ?? 0) + 1;
    failures.set(id, count);
    putOff.add(id);
    after(retryDelaysMs[count - 1] ?? laterDelayMs, () => {
      putOff.delete(id);
      void goOn();
    });
    failed();
  }

  function again(): void {
    putOff.clear();
    void goOn();
  }

  return {
    show(ids) {
      shown = ids;
      void goOn();
    },
    again,
    isUnread: (id) => (failures.get(id) ?? 0) >= failuresThatLast,
  };
}
