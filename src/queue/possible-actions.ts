import { forecastOf } from '../recording/bulk/forecast.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';

/** `ok`: something would change. `checking`: it is not known yet whether something would. */
type Possible = 'ok' | 'checking' | 'nothing';

export interface PossibleActions {
  readonly possible: Readonly<Record<BulkCommand, Possible>>;
  /** The one that stands out; `null`: there is nothing to do. */
  readonly primary: BulkCommand | null;
}

/**
 * What can be done to these calls. A call that is still being checked may be recorded, so that a pause is always
 * possible there: it is the safe way.
 * @param snapshots `null`: how that call is now is not certain
 */
export function possibleActions(snapshots: readonly (CallSnapshot | null)[]): PossibleActions {
  function of(command: BulkCommand): Possible {
    let isChecking = false;
    for (const snapshot of snapshots) {
      const forecast = forecastOf(command, snapshot);
      if (forecast === command) return 'ok';
      isChecking ||= forecast === 'checking';
    }
    if (!isChecking) return 'nothing';
    return command === 'pause' ? 'ok' : 'checking';
  }
  const possible = { stop: of('stop'), pause: of('pause'), resume: of('resume') };
  const primary = (['pause', 'resume'] as const).find((command) => possible[command] === 'ok');
  return { possible, primary: primary ?? null };
}
