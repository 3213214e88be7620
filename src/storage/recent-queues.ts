import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const recentQueuesKey = 'recentQueues';

const schema = v.object({ userId: v.string(), ids: v.array(v.string()) });

/** With more, typing a name would be as fast. */
const maxRecent = 5;

/** A user's recently opened queues. */
export interface RecentQueues {
  /** Their ids, most recent first. */
  readonly load: () => readonly string[];
  readonly add: (queueId: string) => void;
}

/**
 * Stored for one user at a time: the next user's queues replace them.
 * @param storage outlives the tab; it contains ids but no names
 * @param userId `null` if unknown: then nothing is stored
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
