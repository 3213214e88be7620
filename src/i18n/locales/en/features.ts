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
  /** Shown briefly below the buttons. */
  confirmedAt: (time: string) => `Confirmed by Genesys Cloud, ${time}`,
  /** In the status. */
  pausedByOthers: (time: string) => `Paused by someone else at ${time}`,
  /** Genesys Cloud's name for the command “pause”. */
  securePause: 'Secure pause',
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
      read: "Couldn't read the status",
    } satisfies Record<Command | 'read', string>,
    found: (status: string) => `Page opened: ${status}`,
    changed: (status: string) => `Changed: ${status}`,
    consent: {
      consentGiven: 'Customer agreed',
      consentRefused: 'Customer declined',
      consentWithdrawn: 'Consent withdrawn',
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
      otherUser: 'Signed in as someone else',
      notPermitted: 'Permission missing',
      notParticipant: 'Not connected to the call',
      callEnded: 'Call ended',
      refusedAsEnded: 'Refused as if the call had ended',
      notMyCall: 'Not your call',
      notFound: 'Not found',
      conflict: 'Changed at the same time',
      unavailable: 'Not available now',
      tooManyRequests: 'Too many requests',
      offline: 'No connection',
      timeout: 'No response in time',
      platform: 'Genesys Cloud error',
      badAnswer: 'Unexpected response',
      refused: 'Refused by Genesys Cloud',
      unconfirmed: 'Accepted, but not confirmed',
    } satisfies Record<FailureName, string>,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: "Your browser doesn't let this page copy. Save a file instead.",
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
  },
  recordings: {
    asking: 'Loading recordings…',
    notRead: "Couldn't load the recordings",
    noAccess: "You don't have access to stored recordings",
    /** Expands the list of what is missing. */
    forAdministrators: 'Details for administrators',
    /** No recording can be played yet. */
    notYet: 'Not available yet. Genesys Cloud stores recordings after the call. Check again then.',
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
      unknown: 'Unknown state',
    } satisfies Record<FileState | 'unknown', string>,
    open: 'Open in Genesys Cloud',
  },
  preferences: {
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint: 'They work while this panel has focus.',
    useShortcuts: 'Use shortcuts',
    /** In the description of a command's button. */
    shortcut: (keys: string) => `Shortcut: ${keys}`,
    /** As printed on the keys. */
    modifiers: { control: 'Ctrl', shift: 'Shift' },
    /** On the button of a command that has no shortcut. */
    noKeys: 'None',
    /** The button's accessible name. */
    change: (command: string, keys: string) => `${command}: ${keys}. Change`,
    listening: 'Press keys…',
    listeningHint: 'Alt with Shift or Ctrl, plus a letter or digit. Delete: none. Esc: cancel.',
    unusable: 'Hold Alt with Shift or Ctrl and press a letter or digit.',
    taken: (command: string) => `Already in use: ${command}.`,
    sound: 'Sound when the status changes',
    compact: 'Compact layout',
    reset: 'Restore defaults',
  },
};

/** The customer's consent. */
export const consentMessages = {
  /** What the agent asks, unless the administrator has configured another question. */
  question: 'Ask the customer: “May we record this call?”',
  saving: 'Saving…',
  answers: {
    given: 'Agreed',
    refused: 'Declined',
    withdrawn: 'Withdrawn',
  } satisfies Record<ConsentDecision, string>,
  /** Read back from the call. */
  noted: (answer: string, time: string, by: string) =>
    `${answer}. Saved on the call at ${time} by ${by}.`,
  notSaved: "The answer wasn't saved",
  /** The platform accepted the answer, but the call does not contain it. */
  notShown: "Genesys Cloud accepted it, but the call doesn't show it.",
  stillRecorded: 'The customer has declined, but this call is being recorded.',
  offers: { pause: 'Pause now', stop: 'Stop now' },
};

/** A long pause, and the end of a pause. */
export const pauseMessages = {
  /** The call is recorded again after a pause. */
  again: 'Recording again.',
  pausedFor: (time: string) => `Paused for ${time}.`,
  /** For a pause whose start was not seen. */
  pausedForAtLeast: (time: string) => `Paused for at least ${time}.`,
  resumeWhenDone: "Resume when you've finished taking card details.",

  resumesIn: (time: string) => `Recording resumes in ${time}`,
  /** Announced, and shown in the workspace, which has no countdown. */
  resumesSoon: 'The recording resumes soon.',
  stillTaking: 'Still taking card details?',
  /** In the workspace, which has no button for it. */
  keepPausedIfNotDone: 'Still taking card details? Keep it paused.',
  /** A change may have been missed, so the recording does not resume automatically. */
  givenUp: 'The recording will no longer resume automatically.',
  /** The pause does not apply to the screen recording. */
  screenRecorded: 'The screen is still being recorded.',
  coverScreen: 'Close or cover anything sensitive.',
  keepPaused: 'Keep paused 1 min',
};

/** The list of the agent's calls. */
export const myCallsMessages = {
  title: 'My calls',
  looking: 'Loading your calls…',
  none: 'No active calls. New calls appear here.',
  /** An unknown phase has no text. */
  phases: {
    ringing: 'Ringing',
    calling: 'Calling',
    connected: 'Connected',
    held: 'On hold',
    listeningIn: 'Listening in',
  } satisfies Record<Exclude<MyCall['phase'], 'unknown'>, string>,
  unknownCaller: 'Unknown caller',
  /** Shown next to an open call, and announced when it starts ringing. */
  rings: (who: string) => `Ringing: ${who}`,
  /** The number of calls besides the one shown. */
  others: (count: number) => `${count} more`,
};

/** Who is signed in, and how to sign out. */
export const accountMessages = {
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  /** A bulk action is running in this tab. */
  stopRunFirst: 'Stop the running bulk action first, then sign out.',
};
