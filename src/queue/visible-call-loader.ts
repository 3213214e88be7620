import type { Clock } from '../recording/clock.ts';
import type { Result } from '../recording/failure.ts';

/** Calls that are looked at at the same time. The rate limiter sets the pace; this only keeps the line short. */
const parallel = 3;

/** After the first looks that failed, and after each of the others, ms. Only calls on the screen are tried again. */
const retryDelaysMs = [5_000, 15_000];
const laterDelayMs = 60_000;
/** So many failed looks in a row are no accident any more. */
const failuresThatPersist = 3;

export interface LoaderDeps extends Pick<Clock, 'after'> {
  readonly needsRead: (id: string) => boolean;
  readonly readCall: (id: string) => Promise<Result<unknown>>;
  /** A look has failed. */
  readonly failed: () => void;
}

/** Looks at the calls on the screen, and at no others: whoever scrolls past a call does not wait for it. */
export interface VisibleCallLoader {
  readonly show: (ids: readonly string[]) => void;
  /** Something has changed: which calls need a look is asked anew. */
  readonly again: () => void;
  /** Whether looks at this call fail again and again. */
  readonly isUnread: (id: string) => boolean;
}

export function createVisibleCallLoader({
  after,
  needsRead,
  readCall,
  failed,
}: LoaderDeps): VisibleCallLoader {
  let shown: readonly string[] = [];
  const loading = new Set<string>();
  /** How many looks in a row failed. */
  const failures = new Map<string, number>();
  /** Failed, and not to be tried before a while. */
  const postponed = new Set<string>();

  async function loadNext(): Promise<void> {
    if (loading.size >= parallel) return;
    const id = shown.find((one) => !loading.has(one) && !postponed.has(one) && needsRead(one));
    if (id === undefined) return;
    loading.add(id);
    const looking = readCall(id);
    void loadNext();
    const seen = await looking;
    loading.delete(id);
    if (seen.ok) failures.delete(id);
    else retryLater(id);
    void loadNext();
  }

  function retryLater(id: string): void {
    const count = (failures.get(id) ?? 0) + 1;
    failures.set(id, count);
    postponed.add(id);
    after(retryDelaysMs[count - 1] ?? laterDelayMs, () => {
      postponed.delete(id);
      void loadNext();
    });
    failed();
  }

  function again(): void {
    postponed.clear();
    void loadNext();
  }

  return {
    show(ids) {
      shown = ids;
      void loadNext();
    },
    again,
    isUnread: (id) => (failures.get(id) ?? 0) >= failuresThatPersist,
  };
}
