import { clockText } from '../../duration.ts';
import type { DialogFigures, QueueMessages } from '../queue-messages.ts';

const number = new Intl.NumberFormat('en');
const calls = (count: number): string =>
  `${number.format(count)} ${count === 1 ? 'call' : 'calls'}`;

/** English. */
export const enQueue: QueueMessages = {
  title: 'Recording of a queue',
  chooseQueue: 'Choose a queue',
  searchQueues: 'Search by name',
  loadingQueues: 'Loading queues…',
  queuesShown: (shown, total) =>
    shown < total
      ? `The first ${number.format(shown)} of ${number.format(total)} queues. Type more of the name.`
      : `${number.format(total)} ${total === 1 ? 'queue' : 'queues'}`,
  firstQueues: (read, total) =>
    `Only the first ${number.format(read)} of ${number.format(total)} queues could be loaded.`,
  noQueue: (name) => `No queue has “${name}” in its name.`,
  noQueues: {
    title: 'No queue to choose',
    what: 'Genesys Cloud shows you no queue.',
    next: 'Ask your administrator for access to the division of your queues.',
  },
  otherQueue: 'Other queue',

  searching: (found, about) =>
    found === 0
      ? 'Finding calls…'
      : `Finding calls… ${number.format(found)} of about ${number.format(about)}`,
  calls,
  firstCalls: (read, about) =>
    `Only the first ${number.format(read)} of about ${number.format(about)} calls were found.`,
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
  live: 'Live',
  notLive: 'Not live: visible calls are checked every 15 s',

  columns: {
    select: 'Selected',
    agent: 'Agent',
    since: 'Since',
    status: 'Status',
    recorders: 'Recorders',
  },
  tableName: (queue) => `Calls of ${queue}`,
  waitingForAgent: 'Waiting for an agent',
  notLookedAt: 'Not checked yet',
  keys: 'Space selects, Shift with the arrows selects a range, Ctrl+A selects all.',
  statuses: {
    unknown: 'Unknown',
    notRecorded: 'Not recording',
    recording: 'Recording',
    paused: 'Paused',
    pausedOnHold: 'Paused on hold',
    ended: 'Call ended',
  },
  chosen: (count) => `${number.format(count)} selected`,
  selectAll: 'Select all',
  commands: { stop: 'Stop', pause: 'Pause', resume: 'Resume' },
  actions: (command, count, all) =>
    `${{ stop: 'Stop', pause: 'Pause', resume: 'Resume' }[command]} ${all ? 'all ' : ''}${number.format(count)}`,

  confirm: {
    stop: (count) => `Stop recording ${calls(count)}?`,
    pause: (count) => `Pause recording ${calls(count)}?`,
    resume: (count) => `Resume recording ${calls(count)}?`,
  },
  willHappen: {
    stop: 'Recordings that agents started are stopped. A recording by policy cannot be stopped: it is paused instead, and counted separately.',
    pause: 'Recordings are paused until somebody resumes them. Snippets cannot be paused.',
    resume: 'Paused recordings go on. Calls that are not paused stay as they are.',
  },
  ofThese: (figures) => lines(figures),
  takes: (minutes) =>
    minutes < 1 ? 'This takes less than a minute.' : `This takes about ${minutes} min.`,
  confirmButton: {
    stop: (count) => `Stop ${calls(count)}`,
    pause: (count) => `Pause ${calls(count)}`,
    resume: (count) => `Resume ${calls(count)}`,
  },
  keep: 'Leave as it is',

  progress: { stop: 'Stopping…', pause: 'Pausing…', resume: 'Resuming…' },
  of: (settled, total) => `${number.format(settled)} of ${number.format(total)}`,
  rate: (perMinute) => `${number.format(Math.round(perMinute))} a minute`,
  left: (ms) => `${clockText(ms)} left`,
  waitingFor: (seconds) => `Genesys Cloud asks to wait: going on in ${seconds} s`,
  cancel: 'Cancel',
  cancelling: 'Cancelling: waiting for what was sent…',
  held: {
    title: 'You are signed out',
    what: 'Nothing is sent until you sign in again.',
    next: 'Sign in to go on.',
  },

  ended: { finished: 'Finished', cancelled: 'Cancelled', failed: 'Ended early' },
  outcomes: {
    done: 'Done',
    pausedInstead: 'Paused instead of stopped',
    alreadySo: 'Nothing to do',
    gone: 'Ended meanwhile',
    notPossible: 'Not possible',
    notPermitted: 'Not permitted',
    failed: 'Failed',
    notTried: 'Not done',
  },
  sum: (total) => `${calls(total)} in all`,
  retry: (count) => `Retry ${calls(count)}`,
  saveCsv: 'Save as CSV',
  saveJson: 'Save as JSON',
  closeReport: 'Close report',
  fileName: (queue) => `recording of ${queue}`,
};

function lines(figures: DialogFigures): string[] {
  const { stoppable, onlyPausable, paused, notRecorded, notLookedAt } = figures;
  const all: readonly (readonly [number, string])[] = [
    [stoppable, 'recorded by a person'],
    [onlyPausable, 'recorded by policy'],
    [paused, 'paused'],
    [notRecorded, 'not recorded'],
    [notLookedAt, 'not checked yet: each is checked before anything is sent'],
  ];
  return all.filter(([count]) => count > 0).map(([count, what]) => `${calls(count)} ${what}`);
}
