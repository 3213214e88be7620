import type { Command } from '../../../recording/command.ts';
import type { ConsentDecision } from '../../../recording/consent-answer.ts';
import type { FailureName } from '../../../recording/failure.ts';
import type { MyCall } from '../../../recording/my-call.ts';
import type { FileState, RecordingKind } from '../../../recording/recording-file.ts';
import type { ActivityEntry, ConsentEntryKind } from '../../../recording/session/activity.ts';

/** The sheets of the panel. */
export const sheet = {
  names: { activity: 'Activity', recordings: 'Recordings', preferences: 'Preferences' },
  close: 'Close',
  activity: {
    asked: {
      start: 'Start pressed',
      stop: 'Stop pressed',
      pause: 'Pause pressed',
      resume: 'Resume pressed',
    } satisfies Record<Command, string>,
    confirmed: {
      start: 'Start confirmed',
      stop: 'Stop confirmed',
      pause: 'Pause confirmed',
      resume: 'Resume confirmed',
    } satisfies Record<Command, string>,
    failed: {
      start: 'Start failed',
      stop: 'Stop failed',
      pause: 'Pause failed',
      resume: 'Resume failed',
      read: 'Status not read',
    } satisfies Record<Command | 'read', string>,
    found: (status: string) => `Page opened: ${status}`,
    changed: (status: string) => `Changed: ${status}`,
    consent: {
      consentGiven: 'Customer agrees',
      consentRefused: 'Customer refuses',
      consentWithdrawn: 'Agreement taken back',
    } satisfies Record<ConsentEntryKind, string>,
    by: {
      me: 'You',
      timer: 'Automatic',
      elsewhere: 'Elsewhere',
      hold: 'Hold',
    } satisfies Record<NonNullable<ActivityEntry['by']>, string>,
    /** Why, in a few words. */
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
    } satisfies Record<FailureName, string>,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Your browser does not let this page copy. Save it as a file instead.',
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
  },
  recordings: {
    asking: 'Asking Genesys Cloud…',
    notRead: 'Recordings not read',
    /** There is nothing that could be listened to yet. */
    notYet: 'Not available yet. Genesys Cloud stores recordings after the call: check again then.',
    kinds: {
      trunk: 'Trunk',
      station: 'Station',
      consult: 'Consult',
      screen: 'Screen',
      snippet: 'Snippet',
      unknown: 'Recording',
    } satisfies Record<RecordingKind | 'unknown', string>,
    states: {
      available: 'Available',
      uploading: 'Not available yet: uploading',
      archived: 'Archived',
      restoring: 'Being restored',
      restored: 'Restored',
      deleted: 'Deleted',
      error: 'Damaged',
      unknown: 'State not told',
    } satisfies Record<FileState | 'unknown', string>,
    open: 'Open in Genesys Cloud',
  },
  preferences: {
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint: 'They work while this panel has the focus.',
    useShortcuts: 'Use shortcuts',
    /** In the description of a command's button. */
    shortcut: (keys: string) => `Shortcut: ${keys}`,
    /** As they stand on the keys. */
    modifiers: { control: 'Ctrl', shift: 'Shift' },
    /** On the button of a command that has no shortcut. */
    noKeys: 'None',
    /** The button's accessible name. */
    change: (command: string, keys: string) => `${command}: ${keys}. Change`,
    listening: 'Press keys…',
    listeningHint: 'Alt with Shift or Ctrl, and a letter or digit. Delete: none. Esc: leave it.',
    unusable: 'Hold Alt with Shift or Ctrl, and press a letter or digit.',
    taken: (command: string) => `These keys are taken: ${command}.`,
    sound: 'Sound when the status changes',
    compact: 'Compact layout',
    reset: 'Restore defaults',
  },
};

/** The customer's consent. */
export const consentMessages = {
  /** What the agent asks, unless the administrator has written it. */
  question: 'Ask the customer: may this call be recorded?',
  agrees: 'Customer agrees',
  refuses: 'Refuses',
  saving: 'Saving…',
  answers: {
    given: 'Agreed',
    refused: 'Refused',
    withdrawn: 'Taken back',
  } satisfies Record<ConsentDecision, string>,
  /** Read back from the call. */
  noted: (answer: string, time: string, by: string) =>
    `${answer}: noted on the call at ${time} by ${by}`,
  notSaved: 'The answer is not saved',
  /** The platform accepted it, but nothing shows it. */
  notShown: 'Genesys Cloud accepted it, but the call does not show it.',
  tryAgain: 'Try again',
  stillRecorded: 'The customer refuses, but the call is recorded.',
  offers: { pause: 'Pause now', stop: 'Stop now' },
};

/** A pause that lasts or ends. */
export const pauseMessages = {
  /** The call is recorded again after a pause. */
  again: 'Recording again.',
  pausedFor: (time: string) => `Paused for ${time}.`,
  /** For a pause whose beginning was not seen. */
  pausedForAtLeast: (time: string) => `Paused for at least ${time}.`,
  resumeWhenDone: 'Resume when the card details are done.',

  resumesIn: (time: string) => `Resumes by itself in ${time}`,
  resumesSoon: 'The recording resumes by itself soon.',
  keepPausedIfNotDone: 'Keep it paused if the card details are not done.',
  /** A change may have gone unseen, so that the recording does not resume automatically. */
  givenUp: 'It does not resume by itself any more.',
  /** The pause does not reach the recording of the screen. */
  screenRecorded: 'The screen is still recorded.',
  coverScreen: 'Close or cover what must not be seen.',
  keepPaused: 'Keep paused 1 more minute',
};

/** The list of the agent's calls. */
export const myCallsMessages = {
  title: 'My calls',
  looking: 'Looking for your calls…',
  none: 'No call now. It appears here when it rings.',
  /** A phase that is not known has none. */
  phases: {
    ringing: 'Ringing',
    calling: 'Calling',
    connected: 'Connected',
    held: 'On hold',
    listeningIn: 'Listening in',
  } satisfies Record<Exclude<MyCall['phase'], 'unknown'>, string>,
  unknownCaller: 'Unknown caller',
  /** Read out when a call begins to ring. */
  rings: (who: string) => `${who} is ringing`,
  /** How many calls there are beside the one that is shown. */
  others: (count: number) => `${count} more`,
};
