import type { Command } from '../../../recording/command.ts';
import type { Action, Label } from '../../../recording/session/view.ts';
import type { RecorderName } from '../../../recording/status.ts';

type DisabledReason = Extract<Action, { state: 'off' }>['why'] | 'busy';

/** What the agent's page shows first, and what all pages share. */
export const panel = {
  /** The panel's heading, for screen readers only. */
  panelName: 'Call recording',
  /** The accessible name of the status. */
  statusName: 'Recording status',
  labels: {
    unknown: 'Unknown',
    notRecorded: 'Not recording',
    suppressed: 'Not recording',
    starting: 'Starting…',
    recording: 'Recording',
    stopping: 'Stopping…',
    pausing: 'Pausing… still recording',
    paused: 'Paused',
    pausedOnHold: 'Paused on hold',
    resuming: 'Resuming…',
    ended: 'Call ended',
  } satisfies Record<Label, string>,
  /** What a label means, if there is no running time to show. */
  meanings: {
    unknown: 'Checking the recording status…',
    notRecorded: "This call isn't being recorded.",
    suppressed: 'A queue or flow holds the recording back.',
    starting: 'Not confirmed yet.',
    recording: 'This call is being recorded.',
    stopping: 'Still recording until confirmed.',
    pausing: 'Still recording until confirmed.',
    paused: 'Nothing is recorded until you resume.',
    pausedOnHold: 'Nothing is recorded while on hold.',
    resuming: 'Not confirmed yet.',
    ended: 'This call is over.',
  } satisfies Record<Label, string>,
  /** Instead of an unknown status's meaning, if nothing is being checked. */
  noStatus: 'No status available.',
  /** A button's label, and its accessible name, which must start with the label. */
  actions: {
    start: { short: 'Start', full: 'Start recording' },
    stop: { short: 'Stop', full: 'Stop recording' },
    pause: { short: 'Pause', full: 'Pause recording' },
    resume: { short: 'Resume', full: 'Resume recording' },
  } satisfies Record<Command, { short: string; full: string }>,
  /** Why a button is disabled or should be pressed with caution. */
  reasons: {
    busy: 'Working on it…',
    checking: 'Checking the status of the call.',
    unknownState: "This version doesn't know the state of the recording.",
    ended: 'The call has ended.',
    left: "You've left this call.",
    noCallYet: 'No call yet.',
    notMyCall: "You're not on this call.",
    notConnected: 'Answer the call first.',
    notAnsweredYet: 'Nobody has answered yet.',
    listeningIn: "You're listening in. Only the agent on the call can control its recording.",
    alreadyRecording: 'The call is already being recorded.',
    notRecording: "The call isn't being recorded.",
    policyCannotStop:
      "Your organization's policy records this call. You can pause it, but not stop it.",
    othersRecording: 'Someone else started this recording. You can pause it, but not stop it.',
    snippetCannotPause: "A snippet can't be paused. Stop it, then start a new one.",
    stopSnippetFirst: 'Stop your snippet first.',
    willNotPause: 'This recording cannot be paused.',
    alreadyPaused: 'The recording is already paused.',
    notPaused: "The recording isn't paused.",
    pausedOnHold: 'Paused while the call is on hold. It resumes when you take the call off hold.',
    onHold: 'The call is on hold. Take it off hold first.',
    isPaused: 'The recording is paused. Resume it instead.',
    isPausing: 'The recording is being paused.',
    suppressed: 'A queue or flow holds the recording back.',
    startOff: "Your organization doesn't allow starting recordings here.",
    consentFirst: 'Ask the customer first, then enter the answer below.',
    consentRefused: 'The customer has declined to be recorded.',
    apiCannotPause: 'Recordings can be started and stopped here, but not paused.',
    notPermitted: "You don't have the permission. If you've just been given it, check again.",
    signedOut: "You're signed out. Sign in first.",
  } satisfies Record<DisabledReason, string>,
  /** A command whose outcome was already in effect. */
  already: {
    start: 'The call was already being recorded.',
    stop: 'There was nothing to stop.',
    pause: 'It was already paused.',
    resume: 'It was already resumed.',
  } satisfies Record<Command, string>,

  recorders: {
    policy: 'Policy',
    agentPolicy: 'Agent policy',
    adhoc: 'Ad-hoc',
    snippet: 'Snippet',
    unnamed: 'Recorder',
  } satisfies Record<RecorderName, string>,
  recorderStates: { active: 'recording', paused: 'paused' },
  /** For a running time whose start was not seen. */
  atLeast: (time: string) => `${time}+`,
  beginningNotSeen: 'It may have started earlier.',

  /** How up to date the status is. */
  trust: {
    checking: 'Checking…',
    notLive: (seconds: number) => `Not live: checking every ${seconds} s`,
    /** Live, but checked less often than it should be. */
    checkedEvery: (seconds: number) => `Checked every ${seconds} s`,
  },
  /** A status that may be outdated, and the time of day when it was confirmed. */
  lastConfirmed: (status: string, time: string) => `Last confirmed: ${status}, ${time}`,
  /** For the status that is still shown. */
  lastConfirmedAt: (time: string) => `Last confirmed ${time}`,
  tryAgain: 'Try again',
  checkAgain: 'Check again',
  retryIn: (seconds: number) => `Trying again in ${seconds} s`,
  reference: 'Reference:',

  signIn: 'Sign in',
  notSignedIn: {
    title: "You're not signed in",
    what: 'Genesys Cloud needs to know who you are.',
    next: 'Sign in to see and control the recording.',
  },
  signingIn: 'Signing in…',
  pressIsStored: "We'll do this once you're signed in.",

  /** Also needed before the failure texts have loaded. */
  offline: {
    what: "Can't reach Genesys Cloud.",
    next: 'Check your network connection, then try again.',
  },
  /** For a failed command, if the failure texts cannot be loaded. */
  unexplained: 'Not confirmed. Check the status, then try again.',
};

/** This language's files that load on demand. */
export const otherFiles = {
  failures: () => import('./failures.ts'),
  features: () => import('./features.ts'),
  queue: () => import('./queue.ts'),
  setup: () => import('./setup.ts'),
};
