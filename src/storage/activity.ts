import * as v from 'valibot';
import { type Activity, type ActivityEntry, noActivity } from '../recording/session/activity.ts';
import { createJsonStore, statusName } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

/** The activity of one call, kept through reloads. */
export interface ActivityLog {
  readonly read: () => Activity;
  readonly save: (activity: Activity) => void;
}

/** So many calls are remembered in a tab; the one that was begun first is forgotten first. */
const maxCalls = 20;

const command = v.picklist(['start', 'stop', 'pause', 'resume']);
const failure = v.picklist([
  'signedOut',
  'otherUser',
  'notPermitted',
  'notParticipant',
  'callEnded',
  'refusedAsEnded',
  'notMyCall',
  'notFound',
  'conflict',
  'tooManyRequests',
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'refused',
  'unconfirmed',
]);

const entrySchema: v.GenericSchema<unknown, ActivityEntry> = v.object({
  at: v.number(),
  what: v.picklist([
    'asked',
    'confirmed',
    'already',
    'failed',
    'found',
    'changed',
    'consentGiven',
    'consentRefused',
    'consentWithdrawn',
  ]),
  by: v.nullable(v.picklist(['me', 'timer', 'elsewhere', 'hold'])),
  command: v.nullable(command),
  status: v.nullable(statusName),
  failure: v.nullable(failure),
  correlationId: v.nullable(v.string()),
});
const activitySchema = v.object({ status: statusName, entries: v.array(entrySchema) });

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
    read: () => store.get(key(conversationId), activitySchema) ?? noActivity,
    save(activity) {
      rememberCall();
      store.set(key(conversationId), activity);
    },
  };
}
