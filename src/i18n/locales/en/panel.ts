import type { Command } from '../../../recording/command.ts';
import type { FailureName } from '../../../recording/failure.ts';
import type { Action, Label } from '../../../recording/session/view.ts';
import type { RecorderName } from '../../../recording/status.ts';

/** By what a failure stopped: a command, or a read. */
type ByAttempt = Readonly<Record<Command | 'read', string>>;

/** What went wrong, and the next step. */
type Explained = readonly [what: string, next: string];

/** Failures with a text that depends on their details. */
type Detailed = 'notPermitted' | 'platform' | 'refused';

type DisabledReason = Extract<Action, { state: 'off' }>['why'] | 'busy';

/** Sign-ins that brought no access. */

const signInProblems = {
  /** The login server says in its own words what happened. */
  refused: {
    title: 'Genesys Cloud refused the sign-in',
    next: (error: string) =>
      `Try again. If it stays so, tell your administrator to look at the OAuth client in Admin > Integrations > OAuth (“${error}”).`,
  },
  notOurs: {
    title: 'The sign-in was stopped',
    what: 'The answer belongs to a sign-in that did not begin on this page.',
    next: 'Sign in from here.',
  },
  popupBlocked: {
    title: 'The sign-in window was blocked',
    what: 'Your browser does not let this page open a window.',
    next: 'Allow pop-ups for this page, then sign in.',
  },
  popupLeft: {
    title: 'The sign-in was not finished',
    what: 'The sign-in window was closed, or two minutes passed.',
    next: 'Sign in again and finish it in the window.',
  },
  triedBefore: {
    title: 'Sign in to go on',
    what: 'The automatic sign-in did not work.',
    next: 'Sign in yourself. If it fails again, your browser may block cookies of this page.',
  },
  unreachable: {
    title: 'Genesys Cloud’s sign-in cannot be reached',
    what: 'It did not answer, or is out of order.',
    next: 'Check your network, then sign in.',
  },
  noToken: {
    title: 'The sign-in gave no access',
    what: 'Genesys Cloud signed you in, but gave this page no valid access.',
    next: 'Sign in again. If it stays so, tell your administrator.',
  },
  failed: {
    title: 'The sign-in failed',
    next: 'Try again in a minute. If it stays so, tell your administrator.',
  },
};

const failures = {
  /** What surely did not happen. */
  refused: {
    start: 'Not started',
    stop: 'Not stopped',
    pause: 'Not paused',
    resume: 'Not resumed',
    read: 'Status not read',
  } satisfies ByAttempt,
  /** What may have happened despite the failure. */
  uncertain: {
    start: 'Start not confirmed',
    stop: 'Stop not confirmed',
    pause: 'Pause not confirmed',
    resume: 'Resume not confirmed',
    read: 'Status not confirmed',
  } satisfies ByAttempt,
  /** "Paused" is a promise about card data, so a pause that failed says what follows from that. */
  noCardData: 'Take no card details unless it says Paused.',
  contactAdministrator: 'If it happens again, give your administrator the reference.',
  kinds: {
    signedOut: ['Your sign-in has ended.', 'Sign in again.'],
    otherUser: [
      'Somebody else has signed in since you pressed.',
      'Look at the status, then press again if it is still needed.',
    ],
    notParticipant: [
      'Only a connected participant of the call can do this.',
      'Connect to the call, then try again.',
    ],
    callEnded: ['The call has ended.', 'There is nothing left to do.'],
    refusedAsEnded: [
      'Genesys Cloud refused it as if the call had ended.',
      'Look at the status, then try again.',
    ],
    notMyCall: ['You are not a party to this call.', 'Open a call of your own.'],
    notFound: ['Genesys Cloud does not know this recording.', 'Check again.'],
    conflict: [
      'Something else changed the call at the same time.',
      'Look at the status, then try again if it is still needed.',
    ],
    tooManyRequests: ['Genesys Cloud gets too many requests.', 'Wait a minute, then try again.'],
    offline: ['Genesys Cloud cannot be reached.', 'Check your network connection, then try again.'],
    timeout: ['Genesys Cloud took too long to answer.', 'Check again in a moment.'],
    badAnswer: ['Genesys Cloud gave an answer that makes no sense.', 'Check again.'],
    unconfirmed: [
      'Genesys Cloud accepted it, but nothing shows that it happened.',
      'Look at the status, then try again.',
    ],
  } satisfies Readonly<Record<Exclude<FailureName, Detailed>, Explained>>,
  platform: (status: number): Explained => [
    `Genesys Cloud has a fault of its own (${status}).`,
    'Try again in a minute.',
  ],
  rejected: (status: number, message: string) => `Genesys Cloud refused it (${status}): ${message}`,
  lacksScope: (scope: string): Explained => [
    `This app lacks the OAuth scope ${scope}.`,
    'Ask your administrator to add it in Admin > Integrations > OAuth, then check again.',
  ],
  lacksPermission: (permission: string): Explained => [
    `You lack the permission ${permission}.`,
    'Ask your administrator to grant it in Admin > Roles and Permissions, then check again.',
  ],
  quoted: (name: string) => `“${name}”`,
  /** Between the permissions of which one is enough. */
  or: ' or ',
  /** Between two sentences. */
  space: ' ',
};

/** What the agent's page shows first, and what all pages share. */
export const panel = {
  /** The panel's heading for a screen reader. */
  panelName: 'Call recording',
  /** What the status is called for a screen reader. */
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
  /** What a label means, where there is no running time to show. */
  meanings: {
    unknown: 'Nothing is known yet.',
    notRecorded: 'Nobody records this call.',
    suppressed: 'A queue or flow holds the recording back.',
    starting: 'Not confirmed yet.',
    recording: 'This call is being recorded.',
    stopping: 'Still recording until confirmed.',
    pausing: 'Still recording until confirmed.',
    paused: 'Nothing is recorded until you resume.',
    pausedOnHold: 'Nothing is recorded during hold.',
    resuming: 'Not confirmed yet.',
    ended: 'The call is over.',
  } satisfies Record<Label, string>,
  /** On a button, and its accessible name, which begins with the short one. */
  actions: {
    start: { short: 'Start', full: 'Start recording' },
    stop: { short: 'Stop', full: 'Stop recording' },
    pause: { short: 'Pause', full: 'Pause recording' },
    resume: { short: 'Resume', full: 'Resume recording' },
  } satisfies Record<Command, { short: string; full: string }>,
  /** Why a button does nothing now. */
  reasons: {
    busy: 'This is being carried out.',
    checking: 'The status of the call is being checked.',
    ended: 'The call has ended.',
    left: "You've left this call.",
    noCallYet: 'No call yet.',
    notMyCall: 'You are not a party to this call.',
    notConnected: 'You are not connected to this call. Connect to it first.',
    listeningIn: 'You are listening in. Only the agent of the call controls its recording.',
    alreadyRecording: 'The call is being recorded already.',
    notRecording: 'The call is not being recorded.',
    policyCannotStop:
      'Recorded by your organisation’s policy: it can be paused, but not stopped here.',
    othersRecording:
      'Somebody else started this recording. You cannot stop it, but you can pause it.',
    snippetCannotPause: 'A snippet cannot be paused. Stop it, then start a new one.',
    stopSnippetFirst: 'Stop your snippet first.',
    willNotPause: 'This recording cannot be paused.',
    alreadyPaused: 'The recording is paused already.',
    notPaused: 'The recording is not paused.',
    pausedOnHold: 'Paused while the call is on hold. It goes on when you take the call back.',
    onHold: 'The call is on hold. Take it back first.',
    isPaused: 'The recording is paused. Resume it instead.',
    isPausing: 'The recording is being paused.',
    suppressed: 'A queue or flow holds the recording back.',
    startOff: 'Your organisation starts no recordings here.',
    consentFirst: 'Ask the customer first, and note the answer below.',
    consentRefused: 'The customer does not agree to be recorded.',
    apiCannotPause: 'This installation can start and stop recordings, but not pause them.',
    notPermitted: 'You lack the permission. If it was granted meanwhile, check again.',
    signedOut: 'You are signed out. Sign in first.',
  } satisfies Record<DisabledReason, string>,
  /** A command whose state already held. */
  already: {
    start: 'It was already being recorded.',
    stop: 'There was nothing to stop.',
    pause: 'It was already paused.',
    resume: 'It was not paused any more.',
  } satisfies Record<Command, string>,

  recorders: {
    policy: 'Policy',
    agentPolicy: 'Agent policy',
    adhoc: 'Ad-hoc',
    snippet: 'Snippet',
    unnamed: 'Recorder',
  } satisfies Record<RecorderName, string>,
  recorderStates: { active: 'recording', paused: 'paused' },
  /** For a running time whose beginning was not seen. */
  atLeast: (time: string) => `over ${time}`,
  beginningNotSeen: 'Seen for this long. It may have begun earlier.',

  /** How closely the status follows the platform. */
  trust: {
    checking: 'Checking…',
    notLive: (seconds: number) => `Not live: checking every ${seconds} s`,
  },
  /** A status that may be too old, and the time of day when it was confirmed. */
  lastConfirmed: (status: string, time: string) => `Last confirmed: ${status}, ${time}`,
  /** Of the status that is still shown. */
  lastConfirmedAt: (time: string) => `Last confirmed ${time}`,
  checkAgain: 'Check again',
  retryIn: (seconds: number) => `Trying again in ${seconds} s`,
  reference: 'Reference:',

  signIn: 'Sign in',
  notSignedIn: {
    title: 'You are not signed in',
    what: 'Genesys Cloud has to know who you are.',
    next: 'Sign in to see and control the recording.',
  },
  signingIn: 'Signing in…',
  pressIsStored: 'Your press is kept and carried out afterwards.',

  failures,
  signInProblems,
};
