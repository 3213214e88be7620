import { forecastOf } from '../recording/bulk/forecast.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';

/** `ok`: something would change. `checking`: not known yet. */
type Possible = 'ok' | 'checking' | 'nothing';

export interface PossibleActions {
  readonly possible: Readonly<Record<BulkCommand, Possible>>;
  /** The emphasized command; `null` if there is nothing to do. */
  readonly primary: BulkCommand | null;
}

/**
 * The commands available for these calls. A call that is still being checked may be recorded, so pause, the safe
 * choice, is always available for it.
 * @param snapshots `null` for a call whose current state is uncertain
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
