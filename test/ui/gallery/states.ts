import type { View } from '../../../src/recording/session/view.ts';
import type { StatusName } from '../../../src/recording/status.ts';
import {
  allOff,
  busy,
  by,
  byPolicy,
  correlationId,
  ended,
  firstRead,
  galleryNow,
  notRecorded,
  off,
  onHold,
  paused,
  ready,
  recording,
  troubled,
} from './views.ts';

const lastConfirmed = (status: StatusName): View['lastConfirmed'] => ({
  status,
  at: galleryNow - 60_000,
});

const outdated: View = {
  ...paused,
  confirmed: false,
  outdated: true,
  lastConfirmed: lastConfirmed('paused'),
};

/** Every state of the panel that a person can meet, by name. */
export const states: Readonly<Record<string, View>> = {
  'first-read': firstRead,
  unreadable: troubled(firstRead, { kind: 'offline' }, null),
  'unreadable-later': troubled(
    { ...recording, confirmed: false, lastConfirmed: lastConfirmed('recording') },
    { kind: 'offline' },
    null,
  ),
  'not-recorded': notRecorded,
  starting: {
    ...notRecorded,
    label: 'starting',
    tone: 'hoped',
    busy: true,
    actions: { ...notRecorded.actions, start: busy, stop: ready },
  },
  recording,
  'recording-by-policy': byPolicy,
  'recording-by-agent-policy': { ...byPolicy, recorders: by({ agentPolicy: 'active' }) },
  'recording-unsure': { ...recording, confirmed: false, live: false },
  polled: { ...byPolicy, live: false },
  'recording-by-others': {
    ...recording,
    actions: { ...recording.actions, stop: off('othersRecording') },
  },
  'recording-by-two': {
    ...byPolicy,
    recorders: by({ agentPolicy: 'active', snippet: 'active' }),
  },
  'recording-by-all': {
    ...byPolicy,
    confirmed: false,
    recorders: by({ policy: 'active', agentPolicy: 'paused', adhoc: 'active', snippet: 'active' }),
    actions: { ...recording.actions, resume: ready },
  },
  'starting-beside-policy': {
    ...byPolicy,
    busy: true,
    actions: { ...byPolicy.actions, start: busy, stop: ready },
  },
  stopping: {
    ...recording,
    label: 'stopping',
    busy: true,
    actions: { ...recording.actions, start: ready, stop: busy },
  },
  pausing: {
    ...recording,
    label: 'pausing',
    busy: true,
    confirmed: false,
    actions: { ...recording.actions, pause: busy, resume: ready },
  },
  paused,
  'paused-long-ago': { ...outdated, label: 'unknown', tone: 'unknown', recorders: null },
  'recording-long-ago': {
    ...recording,
    confirmed: false,
    outdated: true,
    lastConfirmed: lastConfirmed('recording'),
  },
  'paused-but-snippet': {
    ...recording,
    recorders: by({ policy: 'paused', snippet: 'active' }),
    actions: { ...recording.actions, pause: off('snippetCannotPause'), resume: ready },
  },
  'paused-on-hold': onHold,
  resuming: {
    ...paused,
    label: 'resuming',
    tone: 'hoped',
    busy: true,
    actions: { ...paused.actions, pause: ready, resume: busy },
  },
  ended,
  left: { ...ended, actions: allOff('left') },
  already: { ...recording, already: 'start' },
  'not-my-call': { ...recording, actions: allOff('notMyCall') },
  'not-answered-yet': { ...notRecorded, actions: allOff('notAnsweredYet') },
  'unknown-state': {
    ...notRecorded,
    label: 'unknown',
    tone: 'unknown',
    actions: {
      start: off('unknownState'),
      stop: off('unknownState'),
      pause: ready,
      resume: ready,
    },
  },
  'forbidden-by-policy': troubled(
    { ...byPolicy, actions: { ...byPolicy.actions, pause: off('notPermitted') } },
    { kind: 'notPermitted', lack: 'unnamed', message: 'Denied by policy.', correlationId },
    'pause',
  ),
  'pause-not-permitted': troubled(
    { ...byPolicy, actions: { ...byPolicy.actions, pause: off('notPermitted') } },
    {
      kind: 'notPermitted',
      lack: 'permission',
      missing: ['conversation:recording:pauseOthers'],
      correlationId,
    },
    'pause',
  ),
  'start-not-permitted': troubled(
    { ...notRecorded, actions: { ...notRecorded.actions, start: off('notPermitted') } },
    { kind: 'notPermitted', lack: 'scope', missing: ['conversations'], correlationId },
    'start',
  ),
  'not-permitted-before': {
    ...byPolicy,
    actions: { ...byPolicy.actions, pause: off('notPermitted') },
  },
  'pause-unconfirmed': troubled(recording, { kind: 'unconfirmed', command: 'pause' }, 'pause'),
  'stop-waits': troubled(
    { ...recording, label: 'stopping', busy: true, actions: { ...recording.actions, stop: busy } },
    { kind: 'tooManyRequests', retryAfterMs: 7_000, correlationId },
    'stop',
    7_000,
  ),
  'platform-fault': troubled(
    { ...recording, confirmed: false },
    { kind: 'platform', status: 503, correlationId },
    'pause',
  ),
  refused: troubled(
    notRecorded,
    {
      kind: 'refused',
      status: 400,
      message: 'Recording is disabled for sip:trunk-5f0c1f8e3b774a529d8e0f4a1c2b3d4e@example.com.',
      correlationId,
    },
    'start',
  ),
  'signing-in': {
    ...recording,
    label: 'pausing',
    busy: true,
    confirmed: false,
    live: false,
    signIn: 'underWay',
    actions: { ...recording.actions, pause: busy, resume: ready },
  },
  'signing-in-long': {
    ...recording,
    lastConfirmed: lastConfirmed('recording'),
    confirmed: false,
    live: false,
    signIn: 'underWay',
  },
  'signed-out': {
    ...recording,
    lastConfirmed: lastConfirmed('recording'),
    confirmed: false,
    live: false,
    signIn: 'needed',
    actions: allOff('signedOut'),
  },
};
