import type { CallList } from '../../../src/agent/my-calls/call-list-store.ts';
import type { MyCall } from '../../../src/recording/my-call.ts';

/** One of them rings. */
export const calls: readonly MyCall[] = [
  { id: '4', who: null, phase: 'ringing', status: 'notRecorded' },
  { id: '1', who: 'Noor Haddad', phase: 'connected', status: 'recording' },
  { id: '2', who: 'Lena Fischer', phase: 'held', status: 'pausedOnHold' },
  { id: '3', who: 'Tomás Rivera', phase: 'connected', status: 'paused' },
  { id: '5', who: 'Priya Nair', phase: 'connected', status: 'unknown' },
];

/** The time at which the list is shown, epoch ms. */
export const listNow = Date.UTC(2026, 0, 5, 14, 30);

const list: CallList = { calls, readAt: listNow, failure: null, access: 'granted' };

/** The page that was opened for no call, by name. */
export const callLists: Readonly<Record<string, CallList>> = {
  'my-calls': list,
  'my-calls-none': { ...list, calls: [] },
  'my-calls-looking': { ...list, calls: null },
  'my-calls-outdated': { ...list, readAt: listNow - 60_000 },
  'my-calls-signing-in-long': { ...list, calls: null, access: 'renewing' },
  'my-calls-unreadable': { ...list, failure: { kind: 'platform', status: 503 } },
};
