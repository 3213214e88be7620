import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const queueFilterKey = 'queueFilter';

const kinds = ['recording', 'paused', 'notRecording', 'checking'] as const;

const filterSchema = v.object({
  kind: v.nullable(v.picklist(kinds)),
  agent: v.nullable(v.string()),
  text: v.string(),
});
const keptSchema = v.object({ queueId: v.string(), filter: filterSchema });

/** Which of a queue's calls are shown. `null`: any. */
export type QueueFilter = v.InferOutput<typeof filterSchema>;

/** The choice of a tab, for the queue that it was made for. */
export interface KeptFilter {
  /** `null`: none was made for this queue. */
  readonly load: (queueId: string) => QueueFilter | null;
  readonly save: (queueId: string, filter: QueueFilter) => void;
}

/** @param storage the person's own: a filter may hold a customer's name or number */
export function openKeptFilter(storage: PageStorage['storage']): KeptFilter {
  const store = createJsonStore(storage);
  return {
    load(queueId) {
      const kept = store.get(queueFilterKey, keptSchema);
      return kept?.queueId === queueId ? kept.filter : null;
    },
    save: (queueId, filter) => store.set(queueFilterKey, { queueId, filter }),
  };
}
