import type { ConsentView } from '../../../src/agent/consent/consent-view.ts';
import type { ConsentDecision } from '../../../src/recording/consent-answer.ts';
import type { MyCall } from '../../../src/recording/my-call.ts';
import {
  type CurrentPause,
  notRecordingAgain,
  type PauseTracker,
} from '../../../src/recording/pause/pause-tracker.ts';
import type { ActivityEntry } from '../../../src/recording/session/activity.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { calls } from './call-lists.ts';
import { entry } from './sheets.ts';
import { states } from './states.ts';
import { byPolicy, galleryNow, notRecorded, off, paused, recording, troubled } from './views.ts';

/** The panel with something in its room for notices that loads after the status shows. */
export interface LateState {
  readonly view: View;
  readonly pauses?: PauseTracker;
  readonly screenRecorded?: boolean;
  readonly consent?: ConsentView;
  /** What happened to the call, as far as the status shows it. */
  readonly entries?: readonly ActivityEntry[];
  /** The layout that a person may choose. */
  readonly compact?: boolean;
  /** The calls beside this one, where all are offered. */
  readonly others?: readonly MyCall[];
}

const pausedFor = (seconds: number, pause: Partial<CurrentPause>): LateState => ({
  view: { ...paused, since: { status: 'paused', at: galleryNow - seconds * 1000, exact: true } },
  pauses: {
    pause: { since: 0, reminders: 0, resumeAt: null, givenUp: false, ...pause },
    recordingAgain: notRecordingAgain,
    broken: null,
  },
});

const reminded = pausedFor(125, { reminders: 1 });

export const nothingNoted: ConsentView = {
  answer: null,
  agreed: false,
  toggled: 'given',
  saving: false,
  failed: null,
  offer: null,
};
const noted = (decision: ConsentDecision): ConsentView => ({
  ...nothingNoted,
  answer: { decision, at: galleryNow, by: 'Ana Silva (a0000000)' },
  agreed: decision === 'given',
});

const waits = (why: 'consentFirst' | 'consentRefused'): View => ({
  ...notRecorded,
  actions: { ...notRecorded.actions, start: off(why) },
});

const consents: Readonly<Record<string, LateState>> = {
  'consent-asked': { view: waits('consentFirst'), consent: nothingNoted },
  'consent-saving': { view: waits('consentFirst'), consent: { ...nothingNoted, saving: true } },
  'consent-given': { view: notRecorded, consent: noted('given') },
  'consent-refused': { view: waits('consentRefused'), consent: noted('refused') },
  'consent-taken-back': { view: waits('consentFirst'), consent: noted('withdrawn') },
  'consent-not-saved': {
    view: waits('consentFirst'),
    consent: { ...nothingNoted, failed: { failure: { kind: 'timeout' } } },
  },
  'consent-not-shown': {
    view: waits('consentFirst'),
    consent: { ...nothingNoted, failed: { failure: null } },
  },
  'consent-refused-but-recorded': {
    view: byPolicy,
    consent: { ...noted('refused'), offer: 'pause' },
  },
  'consent-refused-not-saved': {
    view: byPolicy,
    consent: { ...nothingNoted, failed: { failure: { kind: 'timeout' } }, offer: 'pause' },
  },
  'consent-refused-and-paused': {
    view: {
      ...paused,
      actions: { ...paused.actions, resume: { state: 'ready', caution: 'consentRefused' } },
    },
    consent: noted('refused'),
  },
};

const compacts = Object.fromEntries(
  ['recording', 'pausing', 'paused', 'paused-long-ago', 'polled', 'not-recorded', 'ended'].flatMap(
    (name) => {
      const view = states[name];
      return view ? [[`compact-${name}`, { view, compact: true }]] : [];
    },
  ),
);

/** By name. */
export const lateStates: Readonly<Record<string, LateState>> = {
  'recording-again': {
    view: recording,
    pauses: {
      pause: null,
      recordingAgain: { wasPaused: false, shownUntil: galleryNow + 5_000 },
      broken: null,
    },
  },
  'pause-reminder': pausedFor(250, { reminders: 2 }),
  'pause-ends': pausedFor(20, { resumeAt: galleryNow + 100_000 }),
  'pause-ends-soon': pausedFor(90, { resumeAt: galleryNow + 30_000 }),
  'pause-reminder-and-end': pausedFor(125, { reminders: 1, resumeAt: galleryNow + 55_000 }),
  'pause-screen-recorded': { ...pausedFor(20, {}), screenRecorded: true },
  'pause-end-given-up': pausedFor(90, { givenUp: true }),
  ...consents,
  'paused-by-others': { view: paused, entries: [entry(42, { by: 'elsewhere', status: 'paused' })] },
  'pause-confirmed': {
    view: paused,
    entries: [entry(1, { what: 'confirmed', by: 'me', command: 'pause', status: 'paused' })],
  },
  ...compacts,
  'call-of-mine': { view: byPolicy, others: calls.slice(0, 2) },
  'call-of-mine-not-paused': {
    view: troubled(recording, { kind: 'unconfirmed', command: 'pause' }, 'pause'),
    others: calls.slice(0, 2),
  },
  'pause-reminder-and-failure': {
    ...reminded,
    view: troubled(reminded.view, { kind: 'timeout' }, 'resume'),
  },
};
