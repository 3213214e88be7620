import { isStoppable, recordersThatAre } from '../../recording/status.ts';
import type { DialogFigures } from '../../i18n/messages.ts';
import type { Row } from '../call-rows.ts';

/** What Genesys Cloud allows one person; a test holds it equal to the pace of the requests. */
export const requestsPerMinute = 300;

/** What is known of the calls that somebody is about to act on. */
export function figuresOf(rows: readonly (Row | undefined)[]): DialogFigures {
  const kinds = rows.map(kindOf);
  const count = (kind: keyof DialogFigures): number => kinds.filter((one) => one === kind).length;
  return {
    stoppable: count('stoppable'),
    onlyPausable: count('onlyPausable'),
    notRecorded: count('notRecorded'),
    paused: count('paused'),
    notLookedAt: count('notLookedAt'),
  };
}

function kindOf(row: Row | undefined): keyof DialogFigures {
  // It has ended since it was asked about.
  if (!row) return 'notRecorded';
  const status = row.snapshot?.status;
  if (status?.kind === 'paused') return 'paused';
  if (status?.kind === 'notRecorded') return 'notRecorded';
  if (status?.kind === 'suppressed') return 'onlyPausable';
  if (status?.kind !== 'recording') return 'notLookedAt';
  const running = recordersThatAre(status.recorders, 'active', 'paused');
  return running.every(isStoppable) ? 'stoppable' : 'onlyPausable';
}

/**
 * About how long a run over so many calls takes at the allowed rate: a look and a write for each, and without live news
 * a look that confirms.
 */
export function durationMs(calls: number, live: boolean): number {
  return ((calls * (live ? 2 : 3)) / requestsPerMinute) * 60_000;
}
