import { isStoppable, recordersThatAre } from '../../recording/status.ts';
import type { ConfirmCounts } from '../../i18n/messages.ts';
import type { Row } from '../call-rows.ts';

/** What Genesys Cloud allows one person; a test holds it equal to the pace of the requests. */
export const requestsPerMinute = 300;

/** What is known of the calls that someone is about to act on. */
export function countsOf(rows: readonly (Row | undefined)[]): ConfirmCounts {
  const kinds = rows.map(kindOf);
  const count = (kind: keyof ConfirmCounts): number => kinds.filter((one) => one === kind).length;
  return {
    stoppable: count('stoppable'),
    onlyPausable: count('onlyPausable'),
    notRecorded: count('notRecorded'),
    paused: count('paused'),
    notChecked: count('notChecked'),
  };
}

function kindOf(row: Row | undefined): keyof ConfirmCounts {
  // It has ended since it was asked about.
  if (!row) return 'notRecorded';
  const status = row.snapshot?.status;
  if (status?.kind === 'paused') return 'paused';
  if (status?.kind === 'notRecorded') return 'notRecorded';
  if (status?.kind === 'suppressed') return 'onlyPausable';
  if (status?.kind !== 'recording') return 'notChecked';
  const running = recordersThatAre(status.recorders, 'active', 'paused');
  return running.every(isStoppable) ? 'stoppable' : 'onlyPausable';
}

/**
 * About how long a run over so many calls takes at the allowed rate: a look and a write for each, and without live news
 * a look that confirms.
 */
export function estimateMs(calls: number, live: boolean): number {
  return ((calls * (live ? 2 : 3)) / requestsPerMinute) * 60_000;
}
