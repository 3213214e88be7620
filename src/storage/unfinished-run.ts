import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const unfinishedRunSchema = v.object({
  queueId: v.string(),
  settled: v.number(),
  total: v.number(),
});

/** A run in the middle of which the page was left, with how many of its calls had their outcome. */
export type UnfinishedRun = v.InferOutput<typeof unfinishedRunSchema>;

/** For the page that comes next in the same tab. */
export interface UnfinishedRuns {
  readonly save: (run: UnfinishedRun) => void;
  /** Gives it out once; `null` if no run of that queue was left. */
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
