import * as v from 'valibot';
import { keptIn } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const leftRunSchema = v.object({ queueId: v.string(), settled: v.number(), total: v.number() });

/** A run in the middle of which the page was left, with how many of its calls had their outcome. */
export type LeftRun = v.InferOutput<typeof leftRunSchema>;

/** For the page that comes next in the same tab. */
export interface LeftRuns {
  readonly keep: (run: LeftRun) => void;
  /** Gives it out once; `null` if no run of that queue was left. */
  readonly take: (queueId: string) => LeftRun | null;
}

const key = 'leftRun';

export function createLeftRuns(storage: PageStorage['storage']): LeftRuns {
  const kept = keptIn(storage);
  return {
    keep: (run) => kept.keep(key, run),
    take(queueId) {
      const left = kept.get(key, leftRunSchema);
      if (left?.queueId !== queueId) return null;
      kept.keep(key, null);
      return left;
    },
  };
}
