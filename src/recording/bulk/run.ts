import type { Command } from '../command.ts';
import type { Failure, Variants } from '../failure.ts';
import type { UnavailableReason } from '../snapshot.ts';

/** A bulk run. Each call is in exactly one of `waiting`, `inProgress` and `settled`. */
export interface Run {
  readonly command: BulkCommand;
  readonly total: number;
  /** The calls not started yet, in order. */
  readonly waiting: readonly string[];
  readonly inProgress: readonly string[];
  readonly settled: readonly Settled[];
  /** Why the platform would refuse every stop: from now on the run only pauses. `null` if it may still stop. */
  readonly stopRefusal: Failure | null;
  readonly state: RunState;
  /** Epoch ms. */
  readonly startedAt: number;
  /** Epoch ms; `null` until every call has its outcome. */
  readonly endedAt: number | null;
}

export interface Settled {
  readonly id: string;
  readonly outcome: BulkOutcome;
  /** Epoch ms. */
  readonly at: number;
}

/** `held`: waits for the next sign-in. `stopping`: starts no more calls and waits for those in progress. */
export type RunState =
  | { readonly name: 'running' }
  | { readonly name: 'held' }
  | { readonly name: 'stopping'; readonly because: 'cancelled' | Failure }
  | { readonly name: 'over'; readonly because: 'finished' | 'cancelled' | Failure };

export type RunEvent = { readonly at: number } & (
  | { readonly type: 'began' }
  | { readonly type: 'settled'; readonly id: string; readonly outcome: BulkOutcome }
  /** The request was refused because the user is signed out: the call goes back to `waiting`. */
  | { readonly type: 'putBack'; readonly id: string }
  | { readonly type: 'signedIn' }
  | { readonly type: 'stopRefused'; readonly failure: Failure }
  | { readonly type: 'ended'; readonly because: 'cancelled' | Failure }
);

/** @param ids duplicates count once */
export function openRun(command: BulkCommand, ids: readonly string[], at: number): Run {
  const waiting = [...new Set(ids)];
  const run: Run = {
    command,
    total: waiting.length,
    waiting,
    inProgress: [],
    settled: [],
    stopRefusal: null,
    state: { name: 'running' },
    startedAt: at,
    endedAt: null,
  };
  return close(run, at);
}

/** Returns the run after an event. An event that does not apply in the current state changes nothing. */
export function reduceRun(run: Run, event: RunEvent): Run {
  if (run.state.name === 'over') return run;
  switch (event.type) {
    case 'began':
      return begin(run);
    case 'settled':
      return close(settle(run, event.id, event.outcome, event.at), event.at);
    case 'putBack':
      return close(putBack(run, event.id, event.at), event.at);
    case 'signedIn':
      return run.state.name === 'held' ? { ...run, state: { name: 'running' } } : run;
    case 'stopRefused':
      return { ...run, stopRefusal: event.failure };
    case 'ended':
      return close(end(run, event.because, event.at), event.at);
  }
}

function begin(run: Run): Run {
  const [id, ...waiting] = run.waiting;
  if (id === undefined || run.state.name !== 'running') return run;
  return { ...run, waiting, inProgress: [...run.inProgress, id] };
}

function settle(run: Run, id: string, outcome: BulkOutcome, at: number): Run {
  if (!run.inProgress.includes(id)) return run;
  const inProgress = run.inProgress.filter((one) => one !== id);
  return { ...run, inProgress, settled: [...run.settled, { id, outcome, at }] };
}

function putBack(run: Run, id: string, at: number): Run {
  if (!run.inProgress.includes(id)) return run;
  if (run.state.name === 'stopping')
    return settle(run, id, { kind: 'notTried', because: run.state.because }, at);
  const inProgress = run.inProgress.filter((one) => one !== id);
  return { ...run, inProgress, waiting: [id, ...run.waiting], state: { name: 'held' } };
}

function end(run: Run, because: 'cancelled' | Failure, at: number): Run {
  if (run.state.name === 'stopping') return run;
  const rest = run.waiting.map((id): Settled => ({
    id,
    outcome: { kind: 'notTried', because },
    at,
  }));
  const settled = [...run.settled, ...rest];
  return { ...run, waiting: [], settled, state: { name: 'stopping', because } };
}

function close(run: Run, at: number): Run {
  if (run.waiting.length > 0 || run.inProgress.length > 0) return run;
  const because = run.state.name === 'stopping' ? run.state.because : 'finished';
  return { ...run, state: { name: 'over', because }, endedAt: at };
}

/** All calls of the run. */
export const callsOf = ({ waiting, inProgress, settled }: Run): string[] => [
  ...waiting,
  ...inProgress,
  ...settled.map(({ id }) => id),
];

/** The calls that are worth another run. */
export const retryableOf = ({ settled }: Run): string[] =>
  settled.filter(({ outcome }) => isRetryable(outcome)).map(({ id }) => id);

/** The commands a bulk run supports. Start is left out: there is no use case for recording a whole queue at once. */
export type BulkCommand = Exclude<Command, 'start'>;

/** The outcome of one call in a run. Every call gets exactly one. */
export const bulkOutcomeKinds = [
  /** Confirmed by the platform. */
  'done',
  /** Stop was requested, but only the agent (or no one) can stop this recording; it was confirmed as paused. */
  'pausedInstead',
  'alreadyDone',
  /** There was no recording to act on. */
  'notRecorded',
  /** The call ended or left the queue before the run got to it. */
  'gone',
  /** The command cannot work here, such as pausing a snippet. */
  'notPossible',
  'notPermitted',
  'failed',
  /** The run ended before it got to this call: nothing was sent. */
  'notTried',
] as const;
export type BulkOutcomeKind = (typeof bulkOutcomeKinds)[number];

interface OutcomeDetails {
  readonly notPossible: { readonly why: UnavailableReason };
  readonly notPermitted: { readonly failure: Failure };
  readonly failed: { readonly failure: Failure };
  readonly notTried: { readonly because: 'cancelled' | Failure };
}

export type BulkOutcome = Variants<BulkOutcomeKind, OutcomeDetails>;

/** The outcome's name in files and in `--json`. Programs read it, so it must never change. */
export const outwardKind = (kind: string): string =>
  kind === 'alreadyDone' || kind === 'notRecorded' ? 'alreadySo' : kind;

const retryable: ReadonlySet<BulkOutcomeKind> = new Set(['notPermitted', 'failed', 'notTried']);

/** Whether another run may end differently. */
const isRetryable = ({ kind }: BulkOutcome): boolean => retryable.has(kind);

/** The outcome of a call whose request was refused or lost. */
export function bulkOutcomeOf(failure: Failure): BulkOutcome {
  switch (failure.kind) {
    case 'callEnded':
      return { kind: 'gone' };
    case 'notPermitted':
    case 'notParticipant':
    case 'notMyCall':
      return { kind: 'notPermitted', failure };
    default:
      return { kind: 'failed', failure };
  }
}

/** Number of calls per outcome. Once the run is over, they add up to its total. */
export type OutcomeCounts = Readonly<Record<BulkOutcomeKind, number>>;

export function countOutcomes({ settled }: Pick<Run, 'settled'>): OutcomeCounts {
  const counts: Record<BulkOutcomeKind, number> = {
    done: 0,
    pausedInstead: 0,
    alreadyDone: 0,
    notRecorded: 0,
    gone: 0,
    notPossible: 0,
    notPermitted: 0,
    failed: 0,
    notTried: 0,
  };
  for (const { outcome } of settled) counts[outcome.kind] += 1;
  return counts;
}

export const sumOf = (counts: OutcomeCounts): number =>
  bulkOutcomeKinds.reduce((sum, kind) => sum + counts[kind], 0);

export interface Progress {
  /** Calls with an outcome, without those that were not tried. */
  readonly settled: number;
  readonly total: number;
  /** Calls per minute since the run began; `null` before the first one is settled. */
  readonly perMinute: number | null;
  /** Time left at that rate, in ms. */
  readonly leftMs: number | null;
}

/** @param now epoch ms */
export function progressOf(run: Run, now: number): Progress {
  const { total, startedAt, endedAt } = run;
  // A canceled run settles at once what it has not tried.
  const settled = run.settled.filter(({ outcome }) => outcome.kind !== 'notTried').length;
  const elapsedMs = (endedAt ?? now) - startedAt;
  if (settled === 0 || elapsedMs <= 0) return { settled, total, perMinute: null, leftMs: null };
  const perMs = settled / elapsedMs;
  return { settled, total, perMinute: perMs * 60_000, leftMs: (total - settled) / perMs };
}
