import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const recentQueuesKey = 'recentQueues';

const schema = v.object({ userId: v.string(), ids: v.array(v.string()) });

/** More are found by their name as fast. */
const maxRecent = 5;

/** The queues that a person had open last. */
export interface RecentQueues {
  /** Their ids, the last one first. */
  readonly load: () => readonly string[];
  readonly add: (queueId: string) => void;
}

/**
 * Of one person at a time: the next one's take the place of the former's.
 * @param storage outlives the tab; it holds ids and no names
 * @param userId `null`: it is not known whose they are, so that nothing is kept
 */
export function openRecentQueues(
  storage: PageStorage['storage'],
  userId: string | null,
): RecentQueues {
  const store = createJsonStore(storage);
  function load(): readonly string[] {
    const kept = store.get(recentQueuesKey, schema);
    return kept && kept.userId === userId ? kept.ids : [];
  }
  return {
    load,
    add(queueId) {
      if (userId === null) return;
      const ids = [queueId, ...load().filter((id) => id !== queueId)].slice(0, maxRecent);
      store.set(recentQueuesKey, { userId, ids });
    },
  };
}
