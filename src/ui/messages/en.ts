import { failures } from './en/failures.ts';
import { signInProblem } from './en/sign-in-problems.ts';
import { tellFailures } from '../../i18n/format-failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** English. */
export const en: Messages = {
  late: {
    sheet: async () => (await import('./en/sheet.ts')).sheet,
    pause: async () => (await import('./en/pause.ts')).pauseMessages,
    consent: async () => (await import('./en/consent.ts')).consentMessages,
    myCalls: async () => (await import('./en/my-calls.ts')).myCallsMessages,
    queue: async () => (await import('./en/queue.ts')).queueMessages,
    setupProblem: async () => (await import('./en/setup-problems.ts')).setupProblem,
  },
  lang: 'en',
  panelName: 'Call recording',
  statusName: 'Recording status',
  labels: {
    unknown: 'Unknown',
    notRecorded: 'Not recording',
    starting: 'Starting…',
    recording: 'Recording',
    stopping: 'Stopping…',
    pausing: 'Pausing…, still recording',
    paused: 'Paused',
    pausedOnHold: 'Paused on hold',
    resuming: 'Resuming…',
    ended: 'Call ended',
  },
  meanings: {
    unknown: 'Nothing is known yet.',
    notRecorded: 'Nobody records this call.',
    starting: 'Not confirmed yet.',
    recording: 'This call is being recorded.',
    stopping: 'Still recording until confirmed.',
    pausing: 'Still recording until confirmed.',
    paused: 'Nothing is recorded until you resume.',
    pausedOnHold: 'Nothing is recorded during hold.',
    resuming: 'Not confirmed yet.',
    ended: 'You are no longer on it.',
  },
  actions: {
    start: { short: 'Start', full: 'Start recording' },
    stop: { short: 'Stop', full: 'Stop recording' },
    pause: { short: 'Pause', full: 'Pause recording' },
    resume: { short: 'Resume', full: 'Resume recording' },
  },
  reasons: {
    busy: 'This is being carried out.',
    checking: 'The status of the call is being checked.',
    ended: 'The call has ended.',
    notMyCall: 'You are not a party to this call.',
    notConnected: 'You are not connected to this call. Connect to it first.',
    alreadyRecording: 'The call is being recorded already.',
    notRecording: 'The call is not being recorded.',
    policyCannotStop:
      'Recorded by your organisation’s policy: it can be paused, but not stopped here.',
    othersRecording:
      'Somebody else started this recording. You cannot stop it, but you can pause it.',
    snippetCannotPause: 'A snippet cannot be paused. Stop it, then start a new one.',
    alreadyPaused: 'The recording is paused already.',
    notPaused: 'The recording is not paused.',
    pausedOnHold: 'Paused while the call is on hold. It goes on when you take the call back.',
    isPaused: 'The recording is paused. Resume it instead.',
    consentFirst: 'Ask the customer first, and note the answer below.',
    consentRefused: 'The customer does not agree to be recorded.',
    apiCannotPause: 'This installation can start and stop recordings, but not pause them.',
    notPermitted: 'You lack the permission. If it was granted meanwhile, check again.',
    signedOut: 'You are signed out. Sign in first.',
  },
  already: {
    start: 'It was already being recorded.',
    stop: 'There was nothing to stop.',
    pause: 'It was already paused.',
    resume: 'It was not paused any more.',
  },

  recorders: {
    policy: 'Policy',
    agentPolicy: 'Agent policy',
    adhoc: 'Ad-hoc',
    snippet: 'Snippet',
    unnamed: 'Recorder',
  },
  recorderStates: { active: 'recording', paused: 'paused' },
  atLeast: (time) => `over ${time}`,
  beginningNotSeen: 'Seen for this long. It may have begun earlier.',

  trust: {
    live: 'Live',
    checking: 'Checking…',
    lastKnown: 'As it was when last seen',
    notLive: 'Not live: checking every 15 s',
  },
  checkAgain: 'Check again',
  retryIn: (seconds) => `Trying again in ${seconds} s`,
  reference: 'Reference:',
  failure: tellFailures(failures),

  signIn: 'Sign in',
  notSignedIn: {
    title: 'You are not signed in',
    what: 'Genesys Cloud has to know who you are.',
    next: 'Sign in to see and control the recording.',
  },
  signingIn: 'Signing in…',
  pressIsKept: 'Your press is kept and carried out afterwards.',

  signInProblem,
};
