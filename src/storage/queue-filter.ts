import * as v from 'valibot';
import { rowKinds } from '../recording/row-kind.ts';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const queueFilterKey = 'queueFilter';

/** The sortable columns. */
const sortKeys = ['agent', 'started', 'duration', 'status'] as const;

const sortSchema = v.object({ by: v.picklist(sortKeys), descending: v.boolean() });

const filterSchema = v.object({
  kind: v.nullable(v.picklist(rowKinds)),
  agent: v.nullable(v.string()),
  text: v.string(),
  /** Defaults to oldest first, because older builds stored none. */
  sort: v.optional(sortSchema, { by: 'started', descending: false }),
});
const keptSchema = v.object({ queueId: v.string(), filter: filterSchema });

export type QueueSort = v.InferOutput<typeof sortSchema>;

/** Which of a queue's calls are shown, and in which order. `null`: any. */
export type QueueFilter = v.InferOutput<typeof filterSchema>;

/** A tab's filter, stored with its queue. */
export interface KeptFilter {
  /** `null` if none is stored for this queue. */
  readonly load: (queueId: string) => QueueFilter | null;
  readonly save: (queueId: string, filter: QueueFilter) => void;
}

/** @param storage the user's own, because a filter may contain a customer's name or number */
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
