import * as v from 'valibot';
import { commands } from '../recording/command.ts';
import { failureNames } from '../recording/failure.ts';
import {
  type Activity,
  entryCauses,
  entryKinds,
  noActivity,
} from '../recording/session/activity.ts';
import { statusNames } from '../recording/status.ts';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** The activity of one call, kept across reloads. */
export interface ActivityLog {
  readonly read: () => Activity;
  readonly save: (activity: Activity) => void;
}

/** Number of calls a tab remembers; the oldest is dropped first. */
const maxCalls = 20;

const status = v.picklist(statusNames);

const entry = v.object({
  at: v.number(),
  what: v.picklist(entryKinds),
  by: v.nullable(v.picklist(entryCauses)),
  command: v.nullable(v.picklist(commands)),
  status: v.nullable(status),
  failure: v.nullable(v.picklist(failureNames)),
  correlationId: v.nullable(v.string()),
});

/** An entry written by a newer version that this one cannot parse is dropped without affecting the others. */
const schema: v.GenericSchema<unknown, Activity> = v.object({
  status: v.fallback(status, 'unknown'),
  entries: v.pipe(
    v.array(v.fallback(v.nullable(entry), null)),
    v.transform((entries) => entries.filter((known) => known !== null)),
  ),
});

export function openActivityLog(
  storage: PageStorage['storage'],
  conversationId: string,
): ActivityLog {
  const store = createJsonStore(storage);
  const key = (id: string): string => `activity.${id}`;

  function rememberCall(): void {
    const calls = store.get('activity', v.array(v.string())) ?? [];
    if (calls.includes(conversationId)) return;
    const remembered = [...calls, conversationId].slice(-maxCalls);
    for (const call of calls) if (!remembered.includes(call)) store.set(key(call), null);
    store.set('activity', remembered);
  }

  return {
    read: () => store.get(key(conversationId), schema) ?? noActivity,
    save(activity) {
      rememberCall();
      store.set(key(conversationId), activity);
    },
  };
}
