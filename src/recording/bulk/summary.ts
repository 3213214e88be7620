import { type OutcomeKind, outcomeKinds } from './outcome.ts';
import type { Run } from './run.ts';

/** How many calls ended in each way. Of a run that is over, their sum is the number of its calls. */
export type Summary = Readonly<Record<OutcomeKind, number>>;

export function summaryOf({ settled }: Pick<Run, 'settled'>): Summary {
  const counts: Record<OutcomeKind, number> = {
    done: 0,
    pausedInstead: 0,
    alreadySo: 0,
    gone: 0,
    notPossible: 0,
    notPermitted: 0,
    failed: 0,
    notTried: 0,
  };
  for (const { outcome } of settled) counts[outcome.kind] += 1;
  return counts;
}

export const sumOf = (summary: Summary): number =>
  outcomeKinds.reduce((sum, kind) => sum + summary[kind], 0);

export interface Progress {
  readonly settled: number;
  readonly total: number;
  /** Calls a minute since the run began; `null` before the first one is settled. */
  readonly perMinute: number | null;
  /** Ms, at that rate. */
  readonly leftMs: number | null;
}

/** @param now epoch ms */
export function progressOf(run: Run, now: number): Progress {
  const { total, startedAt, endedAt } = run;
  const settled = run.settled.length;
  const elapsedMs = (endedAt ?? now) - startedAt;
  if (settled === 0 || elapsedMs <= 0) return { settled, total, perMinute: null, leftMs: null };
  const perMs = settled / elapsedMs;
  return { settled, total, perMinute: perMs * 60_000, leftMs: (total - settled) / perMs };
}
