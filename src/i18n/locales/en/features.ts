import type {
  ConsentMessages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../messages.ts';

/** English. */
export const sheet: SheetMessages = {
  names: { activity: 'Activity', recordings: 'Recordings', preferences: 'Preferences' },
  close: 'Close',
  activity: {
    asked: {
      start: 'Start pressed',
      stop: 'Stop pressed',
      pause: 'Pause pressed',
      resume: 'Resume pressed',
    },
    confirmed: {
      start: 'Start confirmed',
      stop: 'Stop confirmed',
      pause: 'Pause confirmed',
      resume: 'Resume confirmed',
    },
    failed: {
      start: 'Start failed',
      stop: 'Stop failed',
      pause: 'Pause failed',
      resume: 'Resume failed',
      read: 'Status not read',
    },
    found: (status) => `Page opened: ${status}`,
    changed: (status) => `Changed: ${status}`,
    consent: {
      consentGiven: 'Customer agrees',
      consentRefused: 'Customer refuses',
      consentWithdrawn: 'Agreement taken back',
    },
    by: { me: 'You', timer: 'Automatic', elsewhere: 'Elsewhere', hold: 'Hold' },
    failures: {
      signedOut: 'Signed out',
      otherUser: 'Signed in as somebody else',
      notPermitted: 'Permission missing',
      notParticipant: 'Not a connected participant',
      callEnded: 'Call ended',
      refusedAsEnded: 'Refused as if ended',
      notMyCall: 'Not your call',
      notFound: 'Not found',
      conflict: 'Changed at the same time',
      tooManyRequests: 'Too many requests',
      offline: 'No connection',
      timeout: 'No answer in time',
      platform: 'Fault of Genesys Cloud',
      badAnswer: 'Answer not understood',
      refused: 'Refused by Genesys Cloud',
      unconfirmed: 'Accepted, but not seen to happen',
    },
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Your browser does not let this page copy. Save it as a file instead.',
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
  },
  recordings: {
    asking: 'Asking Genesys Cloud…',
    notRead: 'Recordings not read',
    notYet: 'Not available yet. Genesys Cloud stores recordings after the call: check again then.',
    kinds: {
      trunk: 'Trunk',
      station: 'Station',
      consult: 'Consult',
      screen: 'Screen',
      snippet: 'Snippet',
      unknown: 'Recording',
    },
    states: {
      available: 'Available',
      uploading: 'Not available yet: uploading',
      archived: 'Archived',
      restoring: 'Being restored',
      restored: 'Restored',
      deleted: 'Deleted',
      error: 'Damaged',
      unknown: 'State not told',
    },
    open: 'Open in Genesys Cloud',
  },
  preferences: {
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint: 'They work while this panel has the focus.',
    useShortcuts: 'Use shortcuts',
    shortcut: (keys) => `Shortcut: ${keys}`,
    modifiers: { control: 'Ctrl', shift: 'Shift' },
    noKeys: 'None',
    change: (command, keys) => `${command}: ${keys}. Change`,
    listening: 'Press keys…',
    listeningHint: 'Alt with Shift or Ctrl, and a letter or digit. Delete: none. Esc: leave it.',
    unusable: 'Hold Alt with Shift or Ctrl, and press a letter or digit.',
    taken: (command) => `These keys are taken: ${command}.`,
    sound: 'Sound when the status changes',
    compact: 'Compact layout',
    reset: 'Restore defaults',
  },
};

/** English. */
export const consentMessages: ConsentMessages = {
  question: 'Ask the customer: may this call be recorded?',
  agrees: 'Customer agrees',
  refuses: 'Refuses',
  saving: 'Saving…',
  answers: { given: 'Agreed', refused: 'Refused', withdrawn: 'Taken back' },
  noted: (answer, time, by) => `${answer}: noted on the call at ${time} by ${by}`,
  notSaved: 'The answer is not saved',
  notShown: 'Genesys Cloud accepted it, but the call does not show it.',
  tryAgain: 'Try again',
  stillRecorded: 'The customer refuses, but the call is recorded.',
  offers: { pause: 'Pause now', stop: 'Stop now' },
};

/** English. */
export const pauseMessages: PauseMessages = {
  again: 'Recording again.',
  pausedFor: (time) => `Paused for ${time}.`,
  pausedForAtLeast: (time) => `Paused for at least ${time}.`,
  resumeWhenDone: 'Resume when the card details are done.',

  resumesIn: (time) => `Resumes by itself in ${time}`,
  resumesSoon: 'The recording resumes by itself soon.',
  keepPausedIfNotDone: 'Keep it paused if the card details are not done.',
  givenUp: 'It does not resume by itself any more.',
  screenRecorded: 'The screen is still recorded.',
  coverScreen: 'Close or cover what must not be seen.',
  keepPaused: 'Keep paused 1 more minute',
};

/** English. */
export const myCallsMessages: MyCallsMessages = {
  title: 'My calls',
  looking: 'Looking for your calls…',
  none: 'No call now. It appears here when it rings.',
  phases: {
    ringing: 'Ringing',
    calling: 'Calling',
    connected: 'Connected',
    held: 'On hold',
    listeningIn: 'Listening in',
  },
  unknownCaller: 'Unknown caller',
  rings: (who) => `${who} is ringing`,
  others: (count) => `${count} more`,
};
