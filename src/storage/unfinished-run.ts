import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const unfinishedRunSchema = v.object({
  queueId: v.string(),
  settled: v.number(),
  total: v.number(),
});

/** A run that was interrupted by closing the page, with the number of its settled calls. */
export type UnfinishedRun = v.InferOutput<typeof unfinishedRunSchema>;

/** Stores it for the tab's next page. */
export interface UnfinishedRuns {
  readonly save: (run: UnfinishedRun) => void;
  /** Returns and removes it; `null` if no run of that queue was interrupted. */
  readonly take: (queueId: string) => UnfinishedRun | null;
}

const key = 'leftRun';

export function createUnfinishedRuns(storage: PageStorage['storage']): UnfinishedRuns {
  const store = createJsonStore(storage);
  return {
    save: (run) => store.set(key, run),
    take(queueId) {
      const left = store.get(key, unfinishedRunSchema);
      if (left?.queueId !== queueId) return null;
      store.set(key, null);
      return left;
    },
  };
}
