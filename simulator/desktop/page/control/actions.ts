import { COLLEAGUE_IDS, SUPERVISOR_ID } from '../../../world/people.ts';

/** One request to the control API, as data; `path` is relative to `/__simulator/`. */
export interface Action {
  /** What the action does, as shown in the report and the log. */
  readonly name: string;
  readonly method: 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

/** A button: its action, and a hint that explains it. */
export interface Explained {
  readonly action: Action;
  /** The button's text. Default: the action's name. */
  readonly label?: string;
  readonly hint: string;
}

export const post = (name: string, path: string, body: unknown = {}): Action => ({
  name,
  method: 'POST',
  path,
  body,
});

const CALL_EVENTS = [
  ['pauseByOther', 'Paused by someone else', 'A supervisor or a script pauses the recording.'],
  ['resumeByOther', 'Resumed by someone else', 'The recording runs again.'],
  ['policyStart', 'Policy starts recording', 'As a trunk or a flow does; no command stops it.'],
  ['policyStop', 'Policy stops recording', 'The trunk or the flow no longer records.'],
  ['suppress', 'Flow holds it back', 'Nothing is recorded until the flow lets go.'],
  ['unsuppress', 'Flow lets it go', 'The policy records again.'],
  ['consult', 'Consult a colleague', 'The customer waits, and hears neither.'],
  ['consultEnd', 'End the consult', 'The colleague leaves, the customer is back.'],
  ['monitor', 'Supervisor listens in', 'Mei Tanaka is on the call, unheard.'],
  ['transfer', 'Transfer', 'A colleague takes the call. You have left it.'],
] as const;

export type CallEvent =
  | (typeof CALL_EVENTS)[number][0]
  | 'answer'
  | 'hold'
  | 'unhold'
  | 'hangup'
  | 'dial';

/** An event on a call that does not come from the widget. */
export const sendCallEvent = (name: string, conversationId: string, type: CallEvent): Action =>
  post(name, `conversations/${encodeURIComponent(conversationId)}/events`, {
    type,
    ...(type === 'monitor' && { userId: SUPERVISOR_ID }),
  });

/** Events caused by other people or the platform, for the Events tab. */
export const callEvents = (conversationId: string): readonly Explained[] =>
  CALL_EVENTS.map(([type, name, hint]) => ({
    action: sendCallEvent(name, conversationId, type),
    hint,
  }));

const SOCKET_FAULTS = [
  ['close', 'Close', 'Every connection breaks now.'],
  ['closing', 'Closing soon', 'Announced, and closed a minute later, as for maintenance.'],
  ['silence', 'Silence', 'Connected, but nothing comes: no event, no heartbeat.'],
  ['deaf', 'Deaf', 'Connected, with heartbeats, but events are lost.'],
  ['hearing', 'Hearing again', 'Ends “Deaf”. What was lost stays lost.'],
  ['duplicate', 'Duplicate events', 'Each event comes twice.'],
  ['reorder', 'Reorder events', 'The next two events change places.'],
  ['unsubscribe', 'End subscriptions', 'The platform forgets what the widget listens to.'],
] as const;

/** Faults of the notification connection. */
export const socketFaults: readonly Explained[] = SOCKET_FAULTS.map(([fault, name, hint]) => ({
  action: post(name, 'sockets', { do: fault }),
  hint,
}));

export const forEverybody: readonly Explained[] = [
  {
    action: post('Expire tokens', 'tokens/expire'),
    hint: 'Every sign-in ends, as after a shift.',
  },
  {
    action: post('Reset the simulator', 'reset'),
    hint: 'Everything is as it was after npm start.',
  },
];

const recorded = { policy: 'ACTIVE' } as const;
const AGE_SECONDS = 900;

const newCall = (name: string, hint: string, body: object): Explained => ({
  action: post(name, 'conversations', body),
  hint,
});

/** Actions that add calls: for one agent, or to a queue. */
export const newCalls = (userId: string): readonly Explained[] => [
  newCall('Recorded call', 'From a queue, recorded by policy.', { userId, recorders: recorded }),
  newCall('Call without recording', 'From a queue; no recorder runs.', { userId }),
  newCall('Direct call', 'From no queue.', { userId, queueId: null }),
  newCall('Ringing call', 'Held back until it is answered.', {
    userId,
    state: 'alerting',
    recorders: recorded,
  }),
  newCall('Callback', 'There is no call before its agent dials.', {
    userId,
    callback: true,
    recorders: recorded,
  }),
  newCall('Add 200 calls', 'In the Support queue: 200 callers, 12 other agents.', {
    count: 200,
    userIds: COLLEAGUE_IDS,
    ageSeconds: AGE_SECONDS,
    recorders: recorded,
  }),
];

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Signs in another agent; the supervisor's page keeps its own user. */
export const seatAgent = ({ id, name }: Named, supervisorUserId: string | null): Action =>
  post(`${name} signs in`, 'settings', { signedInUserId: id, supervisorUserId });

/** Expires the tokens of the user who was signed in before, so that no widget keeps using them. */
export const endTokensOf = ({ id, name }: Named): Action =>
  post(`${name} is signed out`, 'tokens/expire', { userId: id });

/** Signs in another supervisor. No tokens need to be expired: the page keeps none across a reload. */
export const seatSupervisor = ({ id, name }: Named): Action =>
  post(`${name} signs in`, 'settings', { supervisorUserId: id });

export const allow = (userId: string, permissions: readonly string[]): Action =>
  post('Permissions', `users/${encodeURIComponent(userId)}`, { permissions });

/** Merges `config` into the `config.json` that the widget's server returns. */
export const configure = (name: string, config: object): Action => post(name, 'config', config);

/** Sets the integration's sandbox, also for desktops opened later. */
export const chooseSandbox = (sandbox: 'manifest' | 'default'): Action =>
  post('Sandbox', 'hosting', { sandbox });

export const clearFaults: Action = { name: 'Clear faults', method: 'DELETE', path: 'faults' };

export const disarm = (id: number): Action => ({
  name: 'Fault removed',
  method: 'DELETE',
  path: `faults/${id}`,
});
