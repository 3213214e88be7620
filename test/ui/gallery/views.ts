import type { Command } from '../../../src/recording/command.ts';
import type { Failure } from '../../../src/recording/failure.ts';
import { noRecorders, type Recorders } from '../../../src/recording/status.ts';
import type { Action, View } from '../../../src/recording/session/view.ts';

/** The fixed time of the gallery (epoch ms). */
export const galleryNow = Date.UTC(2026, 0, 5, 9, 0, 0);
export const correlationId = '5f0c1f8e-3b77-4a52-9d8e-0f4a1c2b3d4e';

type Why = Extract<Action, { state: 'off' }>['why'];
type Actions = View['actions'];

export const ready = { state: 'ready' } as const;
export const busy = { state: 'busy' } as const;
export const off = (why: Why): Action => ({ state: 'off', why });
export const allOff = (why: Why): Actions => ({
  start: off(why),
  stop: off(why),
  pause: off(why),
  resume: off(why),
});

const since = (status: 'recording' | 'paused' | 'pausedOnHold', seconds: number, exact = true) => ({
  status,
  at: galleryNow - seconds * 1000,
  exact,
});

export const by = (recorders: Partial<Recorders>): Recorders => ({ ...noRecorders, ...recorders });

const calm: View = {
  label: 'unknown',
  tone: 'unknown',
  busy: false,
  confirmed: true,
  outdated: false,
  lastConfirmed: null,
  since: null,
  recorders: null,
  actions: allOff('checking'),
  alert: null,
  already: null,
  live: true,
  readEveryMs: 25_000,
  isStretched: false,
  signIn: 'notNeeded',
};

export const firstRead: View = { ...calm, confirmed: false, live: false };

export const notRecorded: View = {
  ...calm,
  label: 'notRecorded',
  tone: 'idle',
  actions: {
    start: ready,
    stop: off('notRecording'),
    pause: off('notRecording'),
    resume: off('notPaused'),
  },
};

export const recording: View = {
  ...calm,
  label: 'recording',
  tone: 'recording',
  since: since('recording', 762),
  recorders: by({ adhoc: 'active' }),
  actions: { start: off('alreadyRecording'), stop: ready, pause: ready, resume: off('notPaused') },
};

export const byPolicy: View = {
  ...recording,
  since: since('recording', 3_762, false),
  recorders: by({ policy: 'active' }),
  actions: { ...recording.actions, stop: off('policyCannotStop') },
};

export const paused: View = {
  ...calm,
  label: 'paused',
  tone: 'paused',
  since: since('paused', 42),
  recorders: by({ policy: 'paused' }),
  actions: {
    start: off('isPaused'),
    stop: off('policyCannotStop'),
    pause: off('alreadyPaused'),
    resume: ready,
  },
};

export const onHold: View = {
  ...paused,
  label: 'pausedOnHold',
  since: since('pausedOnHold', 42),
  actions: { ...paused.actions, pause: ready, resume: off('pausedOnHold') },
};

export const ended: View = {
  ...calm,
  label: 'ended',
  tone: 'ended',
  live: false,
  actions: allOff('ended'),
};

/** A view whose command stopped with a failure. */
export const troubled = (
  view: View,
  failure: Failure,
  command: Command | null,
  retryInMs: number | null = null,
): View => ({
  ...view,
  alert: { failure, command, retryAt: retryInMs === null ? null : galleryNow + retryInMs },
});
