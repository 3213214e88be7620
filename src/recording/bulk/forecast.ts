import type { CallSnapshot } from '../snapshot.ts';
import { bulkPlanFor } from './plan.ts';
import type { BulkCommand } from './run.ts';

/** The expected effect of a run on one call, judged by what is known beforehand. */
export const forecasts = [
  'stop',
  'pause',
  /** Stop was requested, but the recording can only be paused. */
  'pauseInstead',
  'resume',
  'alreadySo',
  'notRecorded',
  /** The command cannot work here, such as pausing a snippet. */
  'notPossible',
  'ended',
  /** The call will be read before anything is sent. */
  'checking',
] as const;
type Forecast = (typeof forecasts)[number];

/** Number of calls per forecast. The numbers add up to the total. */
export type ForecastCounts = Readonly<Record<Forecast, number>>;

/** @param snapshots `null` for a call whose current state is uncertain */
export function countForecasts(
  command: BulkCommand,
  snapshots: readonly (CallSnapshot | null)[],
): ForecastCounts {
  const counts: Record<Forecast, number> = {
    stop: 0,
    pause: 0,
    pauseInstead: 0,
    resume: 0,
    alreadySo: 0,
    notRecorded: 0,
    notPossible: 0,
    ended: 0,
    checking: 0,
  };
  for (const snapshot of snapshots) counts[forecastOf(command, snapshot)] += 1;
  return counts;
}

/** Forecasts by snapshot. The page redraws up to 10,000 calls every second, and few have changed. */
const known: Readonly<Record<BulkCommand, WeakMap<CallSnapshot, Forecast>>> = {
  stop: new WeakMap(),
  pause: new WeakMap(),
  resume: new WeakMap(),
};

export function forecastOf(command: BulkCommand, snapshot: CallSnapshot | null): Forecast {
  if (snapshot === null) return 'checking';
  const before = known[command].get(snapshot);
  if (before !== undefined) return before;
  const forecast = forecastNow(command, snapshot);
  known[command].set(snapshot, forecast);
  return forecast;
}

function forecastNow(command: BulkCommand, snapshot: CallSnapshot): Forecast {
  if (snapshot.availability[command] === 'checking') return 'checking';
  const plan = bulkPlanFor(command, snapshot, null);
  if (plan.kind === 'send') return plan.command === command ? command : 'pauseInstead';
  switch (plan.outcome.kind) {
    case 'alreadyDone':
      return 'alreadySo';
    case 'notRecorded':
      return 'notRecorded';
    case 'gone':
      return 'ended';
    default:
      return 'notPossible';
  }
}
