import { countingIn } from '../../plural.ts';
import type { BulkCommand, BulkOutcomeKind } from '../../../recording/bulk/run.ts';

const { number, counted, wait } = countingIn('en');

/** A text for each command; `count` determines its plural form. */
type ByCommand = Record<BulkCommand, (count: number) => string>;

/** The supervisor's queue page. */
export const queueMessages = {
  title: 'Recording',
  /** What the page is for. */
  purpose: 'Pause, resume or stop the recording of calls in a queue.',
  chooseQueue: 'Choose a queue',
  searchQueues: 'Search by name',
  recentQueues: 'Recent',
  allQueues: 'All queues',
  loadingQueues: 'Loading queues…',
  queues: counted({ one: '# queue', other: '# queues' }),
  firstQueues: (shown: number, total: number) =>
    `Showing ${number(shown)} of ${number(total)}. Search to find yours.`,
  unreadQueues: (read: number, total: number) =>
    `Only the first ${number(read)} of ${number(total)} queues could be loaded.`,
  noQueue: (name: string) => `No queue matches “${name}”.`,
  noQueues: {
    title: 'No queues to choose from',
    what: "You don't have access to any queue.",
    next: 'Ask your administrator for access to the division of your queues.',
  },
  otherQueue: 'Change queue',
  runsNow: 'A bulk action is running. Cancel it first.',
  /** Instead of a name that could not be read. */
  unnamedQueue: 'Unnamed queue',

  searching: 'Loading calls…',
  searchingFound: (found: number, about: number) =>
    `Loading calls… ${number(found)} of about ${number(about)}`,
  calls: counted({ one: '# call', other: '# calls' }),
  firstCalls: (read: number, about: number) =>
    `Only the first ${number(read)} of about ${number(about)} calls could be loaded.`,
  noCalls: 'No active calls in this queue. New calls appear here.',
  searchAgain: 'Refresh',
  queueGone: {
    title: 'This queue no longer exists',
    what: 'It may have been deleted.',
    next: 'Choose another queue.',
  },
  notYourDivision: {
    title: "You don't have access to this queue",
    what: "It belongs to a division your role doesn't cover.",
    next: 'Ask your administrator to add the division to your role, or choose another queue.',
  },

  columns: {
    agent: 'Agent',
    customer: 'Customer',
    started: 'Call started',
    duration: 'Duration',
    status: 'Status',
    recorders: 'Recorders',
  },
  /** `age` as in "12 sec. ago". */
  oldestStatus: (age: string) => `Oldest status: ${age}`,
  /** After "Paused"; `time` is a running time. */
  pausedFor: (time: string) => `for ${time}`,
  /** In the workspace. */
  openCall: 'Open interaction',
  /** The live connection, in its first seconds. */
  connecting: 'Connecting…',
  /** Calls whose status is currently uncertain. */
  checking: 'Checking',
  allAgents: 'All agents',
  searchCalls: 'Search agent, customer or number',
  clearFilters: 'Clear filters',
  noMatches: 'No calls match these filters.',
  tableName: (queue: string) => `Calls of ${queue}`,
  waitingForAgent: 'Waiting for an agent',
  /** Changes of the queue's calls arrive as they happen. */
  live: 'Live',
  notChecked: 'Not checked yet',
  /** After several attempts. */
  unread: "Couldn't be checked",
  keys: 'Space selects a call, Shift with an arrow key selects a range, Ctrl+A selects all.',
  /** In the workspace. */
  keysToOpen: 'Enter opens the interaction.',
  chosen: counted({ other: '# selected' }),
  selectAll: 'Select all',
  /** The buttons that open the dialog. */
  actOn: {
    stop: counted({ one: 'Stop recording on # call', other: 'Stop recording on # calls' }),
    pause: counted({ one: 'Pause recording on # call', other: 'Pause recording on # calls' }),
    resume: counted({ one: 'Resume recording on # call', other: 'Resume recording on # calls' }),
  } satisfies ByCommand,
  /** The visible words on a narrow page, each part of the whole name. */
  actOnShort: { stop: 'Stop', resume: 'Resume' } satisfies Record<
    Exclude<BulkCommand, 'pause'>,
    string
  >,
  /** Why a button is disabled. */
  cannot: {
    stop: 'No recording here can be stopped. Policy recordings can only be paused.',
    pause: 'No recording here can be paused.',
    resume: 'No recording here is paused.',
  } satisfies Record<BulkCommand, string>,
  stillChecking: 'Still checking these calls.',

  confirm: {
    stop: counted({
      one: 'Stop the recording of # call?',
      other: 'Stop the recording of # calls?',
    }),
    pause: counted({
      one: 'Pause the recording of # call?',
      other: 'Pause the recording of # calls?',
    }),
    resume: counted({
      one: 'Resume the recording of # call?',
      other: 'Resume the recording of # calls?',
    }),
  } satisfies ByCommand,
  willHappen: {
    stop: "Recordings are stopped where Genesys Cloud allows it, and paused otherwise. Policy recordings can only be paused. Snippets can't be paused and may keep recording.",
    pause: "Recordings stay paused until someone resumes them. Snippets can't be paused.",
    resume: 'Paused recordings resume. All other calls stay as they are.',
  } satisfies Record<BulkCommand, string>,
  /** What will happen to the calls. */
  ofThese: {
    stop: counted({ one: '# will be stopped', other: '# will be stopped' }),
    pause: counted({ one: '# will be paused', other: '# will be paused' }),
    pauseInstead: counted({
      one: "# will be paused, because it can't be stopped",
      other: "# will be paused, because they can't be stopped",
    }),
    resume: counted({ other: '# will resume' }),
    notRecorded: counted({ one: '# is not recorded', other: '# are not recorded' }),
    notPossible: counted({ one: "# can't be changed now", other: "# can't be changed now" }),
    ended: counted({ one: '# has ended', other: '# have ended' }),
    checking: counted({
      one: '# call not checked yet. It will be checked before anything is sent',
      other: '# calls not checked yet. Each will be checked before anything is sent',
    }),
  },
  alreadySo: {
    stop: counted({ one: '# is already paused', other: '# are already paused' }),
    pause: counted({ one: '# is already paused', other: '# are already paused' }),
    resume: counted({ one: '# is already recording', other: '# are already recording' }),
  } satisfies ByCommand,
  takes: (ms: number) => `This will take about ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Stop # recording', other: 'Stop # recordings' }),
    pause: counted({ one: 'Pause # recording', other: 'Pause # recordings' }),
    resume: counted({ one: 'Resume # recording', other: 'Resume # recordings' }),
  } satisfies ByCommand,
  leaveUnchanged: 'Cancel',

  progress: {
    stop: 'Stopping recordings…',
    pause: 'Pausing recordings…',
    resume: 'Resuming recordings…',
  } satisfies Record<BulkCommand, string>,
  of: (settled: number, total: number) => `${number(settled)} of ${number(total)}`,
  rate: (perMinute: number) => `${number(perMinute)} per minute`,
  left: (ms: number) => `${wait(ms)} left`,
  waitingFor: (seconds: number) => `Genesys Cloud asked us to wait. Continuing in ${seconds} s`,
  cancel: 'Cancel',
  cancelling: 'Canceling… Waiting for requests already sent.',
  held: {
    title: "You're signed out",
    what: 'Nothing is sent until you sign in again.',
    next: 'Sign in to continue.',
  },

  /** A run during which the page was left. */
  unfinishedRun: (settled: number, total: number) => ({
    title: 'The last bulk action was interrupted',
    what: `${number(settled)} of ${number(total)} calls were done when this page was closed.`,
    next: 'The table shows how each call is now. Repeat the action for the rest; calls that are done stay as they are.',
  }),
  ended: {
    finished: {
      stop: 'Stop finished',
      pause: 'Pause finished',
      resume: 'Resume finished',
    } satisfies Record<BulkCommand, string>,
    cancelled: {
      stop: 'Stop canceled',
      pause: 'Pause canceled',
      resume: 'Resume canceled',
    } satisfies Record<BulkCommand, string>,
    failed: {
      stop: 'Stop ended early',
      pause: 'Pause ended early',
      resume: 'Resume ended early',
    } satisfies Record<BulkCommand, string>,
  },
  /** The outcomes of a run's calls. */
  done: { stop: 'Stopped', pause: 'Paused', resume: 'Resumed' } satisfies Record<
    BulkCommand,
    string
  >,
  alreadyDone: {
    stop: 'Nothing to stop',
    pause: 'Already paused',
    resume: 'Already recording',
  } satisfies Record<BulkCommand, string>,
  outcomes: {
    notRecorded: 'Not recorded',
    pausedInstead: 'Paused instead of stopped',
    gone: 'Call ended',
    notPossible: 'Not possible',
    notPermitted: 'Not permitted',
    failed: 'Failed',
    notTried: 'Not done',
  } satisfies Record<Exclude<BulkOutcomeKind, 'done' | 'alreadyDone'>, string>,
  sum: counted({ one: '# call in total', other: '# calls in total' }),
  retry: counted({ one: 'Retry # call', other: 'Retry # calls' }),
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  closeReport: 'Close report',
  /** Without the extension. */
  fileName: (queue: string) => `recording of ${queue}`,
};
