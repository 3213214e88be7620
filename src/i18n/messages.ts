import type { ConfigMistake, SetupProblem, SignInProblem } from '../genesys/launch/problem.ts';
import type { ActivityEntry, ConsentEntryKind } from '../recording/session/activity.ts';
import type { BulkCommand, BulkOutcomeKind } from '../recording/bulk/run.ts';
import type { Command } from '../recording/command.ts';
import type { ConsentDecision } from '../recording/consent-answer.ts';
import type { Failure, FailureName } from '../recording/failure.ts';
import type { MyCall } from '../recording/my-call.ts';
import type { RecorderName } from '../recording/status.ts';
import type { FileState, RecordingKind } from '../recording/recording-file.ts';
import type { Action, Label } from '../recording/session/view.ts';

/** Why a button does nothing now. */
export type Reason = Extract<Action, { state: 'off' }>['why'] | 'busy';

/** Texts that load with the parts that show them. */
export interface LazyMessages {
  readonly sheet: () => Promise<SheetMessages>;
  readonly pause: () => Promise<PauseMessages>;
  readonly consent: () => Promise<ConsentMessages>;
  readonly myCalls: () => Promise<MyCallsMessages>;
  readonly queue: () => Promise<QueueMessages>;
  readonly setupProblem: () => Promise<FormatSetupProblem>;
}

/** How an administrator mends the installation. `pageUrl` is the address of the page without its query. */
export type FormatSetupProblem = (problem: SetupProblem, pageUrl: string) => ProblemMessage;

/** Every text of the interface, in one language. */
export interface Messages {
  readonly lazy: LazyMessages;
  /** BCP 47 tag for `<html lang>`. */
  readonly lang: string;
  /** The panel's heading for a screen reader. */
  readonly panelName: string;
  /** What the status is called for a screen reader. */
  readonly statusName: string;
  readonly labels: Readonly<Record<Label, string>>;
  /** What a label means, where there is no running time to show. */
  readonly meanings: Readonly<Record<Label, string>>;
  readonly actions: Readonly<Record<Command, ActionMessages>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly already: Readonly<Record<Command, string>>;

  readonly recorders: Readonly<Record<RecorderName, string>>;
  readonly recorderStates: Readonly<Record<'active' | 'paused', string>>;
  /** For a running time whose beginning was not seen. */
  readonly atLeast: (time: string) => string;
  readonly beginningNotSeen: string;

  /** How closely the status follows the platform. */
  readonly trust: {
    readonly checking: string;
    readonly notLive: (everySeconds: number) => string;
  };
  /** A status that may be too old, and the time of day when it was confirmed. */
  readonly lastConfirmed: (status: string, time: string) => string;
  /** Of the status that is still shown. */
  readonly lastConfirmedAt: (time: string) => string;
  readonly checkAgain: string;
  readonly retryIn: (seconds: number) => string;
  readonly reference: string;
  /** `command` is what the failure stopped; `null` for a failed read. */
  readonly failure: (failure: Failure, command: Command | null) => FailureMessage;

  readonly signIn: string;
  readonly notSignedIn: ProblemMessage;
  readonly signingIn: string;
  readonly pressIsStored: string;

  readonly signInProblem: (problem: SignInProblem) => ProblemMessage;
}

export interface ActionMessages {
  /** On the button. */
  readonly short: string;
  /** Its accessible name, which begins with the short one. */
  readonly full: string;
}

export interface FailureMessage {
  readonly title: string;
  readonly what: string;
  /** The next step for the person who reads it. */
  readonly next: string;
  /** `what` and `next` as one text. */
  readonly whole: string;
}

/** A page that says what is wrong and how to mend it. */
export interface ProblemMessage {
  readonly title: string;
  readonly what: string;
  readonly mistakes?: readonly ConfigMistake[];
  readonly next: string;
  /** Text to copy where it belongs: an address or a file's content. */
  readonly sample?: string;
}

/** Every text of the supervisor's queue page, in one language. */
export interface QueueMessages {
  readonly title: string;
  readonly chooseQueue: string;
  readonly searchQueues: string;
  readonly loadingQueues: string;
  readonly queues: Counted;
  readonly firstQueues: (shown: number, total: number) => string;
  readonly unreadQueues: (read: number, total: number) => string;
  readonly noQueue: (name: string) => string;
  readonly noQueues: ProblemMessage;
  readonly otherQueue: string;
  /** In place of a name that could not be read. */
  readonly unnamedQueue: string;

  readonly searching: string;
  readonly searchingFound: (found: number, about: number) => string;
  readonly calls: Counted;
  readonly firstCalls: (read: number, about: number) => string;
  readonly noCalls: string;
  readonly searchAgain: string;
  readonly queueGone: ProblemMessage;
  readonly notYourDivision: ProblemMessage;

  readonly columns: Readonly<Record<'select' | 'agent' | 'since' | 'status' | 'recorders', string>>;
  readonly tableName: (queue: string) => string;
  readonly waitingForAgent: string;
  /** The queue's calls are followed as they change. */
  readonly live: string;
  readonly notChecked: string;
  /** It was tried several times. */
  readonly unread: string;
  readonly keys: string;
  readonly chosen: Counted;
  readonly selectAll: string;
  /** The buttons that open the dialog. */
  readonly actOnChosen: Readonly<Record<BulkCommand, Counted>>;
  readonly actOnAll: Readonly<Record<BulkCommand, Counted>>;

  readonly confirm: Readonly<Record<BulkCommand, Counted>>;
  readonly willHappen: Readonly<Record<BulkCommand, string>>;
  readonly ofThese: Readonly<Record<keyof ConfirmCounts, Counted>>;
  readonly takes: (ms: number) => string;
  readonly confirmButton: Readonly<Record<BulkCommand, Counted>>;
  readonly leaveUnchanged: string;

  readonly progress: Readonly<Record<BulkCommand, string>>;
  readonly of: (settled: number, total: number) => string;
  readonly rate: (perMinute: number) => string;
  readonly left: (ms: number) => string;
  readonly waitingFor: (seconds: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly held: ProblemMessage;

  /** A run in the middle of which the page was left. */
  readonly unfinishedRun: (settled: number, total: number) => ProblemMessage;
  readonly ended: Readonly<Record<'finished' | 'cancelled' | 'failed', string>>;
  readonly outcomes: Readonly<Record<BulkOutcomeKind, string>>;
  readonly sum: Counted;
  readonly retry: Counted;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly closeReport: string;
  /** Without its ending. */
  readonly fileName: (queue: string) => string;
}

/** A text with a number in it, in the form that the number asks for. */
type Counted = (count: number) => string;

/** What is known of the calls that a dialog is about. They add up to all of them. */
export interface ConfirmCounts {
  readonly stoppable: number;
  readonly onlyPausable: number;
  readonly paused: number;
  readonly notRecorded: number;
  readonly notChecked: number;
}

/** Every text about the customer's consent. */
export interface ConsentMessages {
  /** What the agent asks, unless the administrator has written it. */
  readonly question: string;
  readonly agrees: string;
  readonly refuses: string;
  readonly saving: string;
  readonly answers: Readonly<Record<ConsentDecision, string>>;
  /** Read back from the call. */
  readonly noted: (answer: string, time: string, by: string) => string;
  readonly notSaved: string;
  /** The platform accepted it, but nothing shows it. */
  readonly notShown: string;
  readonly tryAgain: string;
  /** The customer refused, and the call is recorded all the same. */
  readonly stillRecorded: string;
  readonly offers: Readonly<Record<'pause' | 'stop', string>>;
}

/** Every text about a pause that lasts or ends, in one language. */
export interface PauseMessages {
  /** The call is recorded again after a pause. */
  readonly again: string;
  readonly pausedFor: (time: string) => string;
  /** For a pause whose beginning was not seen. */
  readonly pausedForAtLeast: (time: string) => string;
  readonly resumeWhenDone: string;

  readonly resumesIn: (time: string) => string;
  readonly resumesSoon: string;
  readonly keepPausedIfNotDone: string;
  /** Something may have gone unseen, so that the recording does not resume by itself. */
  readonly givenUp: string;
  /** The pause does not reach the recording of the screen. */
  readonly screenRecorded: string;
  readonly coverScreen: string;
  readonly keepPaused: string;
}

/** Every text of the list of the agent's calls, in one language. */
export interface MyCallsMessages {
  readonly title: string;
  readonly looking: string;
  readonly none: string;
  /** A phase that is not known has none. */
  readonly phases: Readonly<Record<Exclude<MyCall['phase'], 'unknown'>, string>>;
  readonly unknownCaller: string;
  /** Read out when a call begins to ring. */
  readonly rings: (who: string) => string;
  /** How many calls there are beside the one that is shown. */
  readonly others: (count: number) => string;
}

/** The texts of the sheets over the panel, in one language. They load with the sheets. */
export interface SheetMessages {
  readonly names: Readonly<Record<'activity' | 'recordings' | 'preferences', string>>;
  readonly close: string;
  readonly activity: ActivityMessages;
  readonly recordings: RecordingsMessages;
  readonly preferences: PreferencesMessages;
}

interface ActivityMessages {
  readonly asked: Readonly<Record<Command, string>>;
  readonly confirmed: Readonly<Record<Command, string>>;
  readonly failed: Readonly<Record<Command | 'read', string>>;
  readonly found: (status: string) => string;
  readonly changed: (status: string) => string;
  readonly consent: Readonly<Record<ConsentEntryKind, string>>;
  readonly by: Readonly<Record<NonNullable<ActivityEntry['by']>, string>>;
  /** Why, in a few words. */
  readonly failures: Readonly<Record<FailureName, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saveCsv: string;
  readonly saveJson: string;
}

interface RecordingsMessages {
  readonly asking: string;
  readonly notRead: string;
  /** There is nothing that could be listened to yet. */
  readonly notYet: string;
  readonly kinds: Readonly<Record<RecordingKind | 'unknown', string>>;
  readonly states: Readonly<Record<FileState | 'unknown', string>>;
  readonly open: string;
}

export interface PreferencesMessages {
  readonly shortcuts: string;
  readonly shortcutsHint: string;
  readonly useShortcuts: string;
  /** In the description of a command's button. */
  readonly shortcut: (keys: string) => string;
  /** As they stand on the keys. */
  readonly modifiers: Readonly<Record<'control' | 'shift', string>>;
  /** On the button of a command that has no shortcut. */
  readonly noKeys: string;
  /** The button's accessible name. */
  readonly change: (command: string, keys: string) => string;
  readonly listening: string;
  readonly listeningHint: string;
  readonly unusable: string;
  readonly taken: (command: string) => string;
  readonly sound: string;
  readonly compact: string;
  readonly reset: string;
}
