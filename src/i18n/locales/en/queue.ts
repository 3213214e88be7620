import { countingIn } from '../../plural.ts';
import type { BulkCommand, BulkOutcomeKind } from '../../../recording/bulk/run.ts';

const { number, counted, wait } = countingIn('en');

/** A text with a number in it, in the form that the number asks for. */
type ByCommand = Record<BulkCommand, (count: number) => string>;

/** The supervisor's queue page. */
export const queueMessages = {
  title: 'Recording of a queue',
  chooseQueue: 'Choose a queue',
  searchQueues: 'Search by name',
  loadingQueues: 'Loading queues…',
  queues: counted({ one: '# queue', other: '# queues' }),
  firstQueues: (shown: number, total: number) =>
    `The first ${number(shown)} of ${number(total)} queues. Type more of the name.`,
  unreadQueues: (read: number, total: number) =>
    `Only the first ${number(read)} of ${number(total)} queues could be loaded.`,
  noQueue: (name: string) => `No queue has “${name}” in its name.`,
  noQueues: {
    title: 'No queue to choose',
    what: 'Genesys Cloud shows you no queue.',
    next: 'Ask your administrator for access to the division of your queues.',
  },
  otherQueue: 'Other queue',
  /** In place of a name that could not be read. */
  unnamedQueue: 'Unnamed queue',

  searching: 'Finding calls…',
  searchingFound: (found: number, about: number) =>
    `Finding calls… ${number(found)} of about ${number(about)}`,
  calls: counted({ one: '# call', other: '# calls' }),
  firstCalls: (read: number, about: number) =>
    `Only the first ${number(read)} of about ${number(about)} calls were found.`,
  noCalls: 'No call is in this queue now. New ones appear here.',
  searchAgain: 'Find again',
  queueGone: {
    title: 'This queue does not exist any more',
    what: 'It may have been deleted.',
    next: 'Choose another queue.',
  },
  notYourDivision: {
    title: 'This queue is not yours to see',
    what: 'It belongs to a division that your role does not cover.',
    next: 'Ask your administrator to add the division to your role, or choose another queue.',
  },

  columns: {
    select: 'Selected',
    agent: 'Agent',
    since: 'Since',
    status: 'Status',
    recorders: 'Recorders',
  },
  tableName: (queue: string) => `Calls of ${queue}`,
  waitingForAgent: 'Waiting for an agent',
  /** The queue's calls are followed as they change. */
  live: 'Live',
  notChecked: 'Not checked yet',
  /** It was tried several times. */
  unread: 'Could not be checked',
  keys: 'Space selects, Shift with the arrows selects a range, Ctrl+A selects all.',
  chosen: counted({ other: '# selected' }),
  selectAll: 'Select all',
  /** The buttons that open the dialog. */
  actOnChosen: {
    stop: counted({ other: 'Stop #' }),
    pause: counted({ other: 'Pause #' }),
    resume: counted({ other: 'Resume #' }),
  } satisfies ByCommand,
  actOnAll: {
    stop: counted({ other: 'Stop all #' }),
    pause: counted({ other: 'Pause all #' }),
    resume: counted({ other: 'Resume all #' }),
  } satisfies ByCommand,

  confirm: {
    stop: counted({ one: 'Stop recording # call?', other: 'Stop recording # calls?' }),
    pause: counted({ one: 'Pause recording # call?', other: 'Pause recording # calls?' }),
    resume: counted({ one: 'Resume recording # call?', other: 'Resume recording # calls?' }),
  } satisfies ByCommand,
  willHappen: {
    stop: 'Recordings are stopped where Genesys Cloud allows it, and paused otherwise. A recording by policy can only be paused. A snippet cannot be paused and may go on.',
    pause: 'Recordings are paused until somebody resumes them. Snippets cannot be paused.',
    resume: 'Paused recordings go on. Calls that are not paused stay as they are.',
  } satisfies Record<BulkCommand, string>,
  ofThese: {
    stoppable: counted({
      one: '# call recorded by a person',
      other: '# calls recorded by a person',
    }),
    onlyPausable: counted({
      one: '# call recorded by policy',
      other: '# calls recorded by policy',
    }),
    paused: counted({ one: '# call paused', other: '# calls paused' }),
    notRecorded: counted({ one: '# call not recorded', other: '# calls not recorded' }),
    notChecked: counted({
      one: '# call not checked yet: it is checked before anything is sent',
      other: '# calls not checked yet: each is checked before anything is sent',
    }),
  },
  takes: (ms: number) => `This takes about ${wait(ms)}.`,
  confirmButton: {
    stop: counted({ one: 'Stop # call', other: 'Stop # calls' }),
    pause: counted({ one: 'Pause # call', other: 'Pause # calls' }),
    resume: counted({ one: 'Resume # call', other: 'Resume # calls' }),
  } satisfies ByCommand,
  leaveUnchanged: 'Leave as it is',

  progress: { stop: 'Stopping…', pause: 'Pausing…', resume: 'Resuming…' },
  of: (settled: number, total: number) => `${number(settled)} of ${number(total)}`,
  rate: (perMinute: number) => `${number(perMinute)} a minute`,
  left: (ms: number) => `${wait(ms)} left`,
  waitingFor: (seconds: number) => `Genesys Cloud asks to wait: going on in ${seconds} s`,
  cancel: 'Cancel',
  cancelling: 'Cancelling: waiting for what was sent…',
  held: {
    title: 'You are signed out',
    what: 'Nothing is sent until you sign in again.',
    next: 'Sign in to go on.',
  },

  /** A run in the middle of which the page was left. */
  unfinishedRun: (settled: number, total: number) => ({
    title: 'The last run was cut off',
    what: `${number(settled)} of ${number(total)} calls had their outcome when this page was left.`,
    next: 'The table shows each call as it is now. Ask again for the rest: what is already so stays as it is.',
  }),
  ended: { finished: 'Finished', cancelled: 'Cancelled', failed: 'Ended early' },
  outcomes: {
    done: 'Done',
    pausedInstead: 'Paused instead of stopped',
    alreadyDone: 'Nothing to do',
    gone: 'Ended meanwhile',
    notPossible: 'Not possible',
    notPermitted: 'Not permitted',
    failed: 'Failed',
    notTried: 'Not done',
  } satisfies Record<BulkOutcomeKind, string>,
  sum: counted({ one: '# call in all', other: '# calls in all' }),
  retry: counted({ one: 'Retry # call', other: 'Retry # calls' }),
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  closeReport: 'Close report',
  /** Without its ending. */
  fileName: (queue: string) => `recording of ${queue}`,
};
