import type { Command } from '../command.ts';
import type { Failure, Variants } from '../failure.ts';
import type { UnavailableReason } from '../snapshot.ts';

/** A run over many calls. Each call is in exactly one of `waiting`, `underWay` and `settled`. */
export interface Run {
  readonly command: BulkCommand;
  readonly total: number;
  /** The calls whose turn has not come, in their order. */
  readonly waiting: readonly string[];
  readonly inProgress: readonly string[];
  readonly settled: readonly Settled[];
  /** Why the platform refused a stop: nothing more is stopped, only paused. */
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

/** `held`: nothing continues before the next sign-in. `stopping`: what was sent is waited for, and nothing is begun. */
export type RunState =
  | { readonly name: 'running' }
  | { readonly name: 'held' }
  | { readonly name: 'stopping'; readonly because: 'cancelled' | Failure }
  | { readonly name: 'over'; readonly because: 'finished' | 'cancelled' | Failure };

export type RunEvent = { readonly at: number } & (
  | { readonly type: 'began' }
  | { readonly type: 'settled'; readonly id: string; readonly outcome: BulkOutcome }
  /** The call's request was refused for want of a sign-in: its turn comes again. */
  | { readonly type: 'putBack'; readonly id: string }
  | { readonly type: 'signedIn' }
  | { readonly type: 'stopRefused'; readonly failure: Failure }
  | { readonly type: 'ended'; readonly because: 'cancelled' | Failure }
);

/** A call that is named twice is one call. */
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

/** The run after an event. What makes no sense in its state changes nothing. */
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

/** The calls for which another run makes sense. */
export const retryableOf = ({ settled }: Run): string[] =>
  settled.filter(({ outcome }) => isRetryable(outcome)).map(({ id }) => id);

/** What a bulk run can be asked for. Starting a whole queue at once is nothing that anybody asks for. */
export type BulkCommand = Exclude<Command, 'start'>;

/** How one call of a run ended. Every call gets exactly one. */
export const bulkOutcomeKinds = [
  /** Confirmed by the platform. */
  'done',
  /** A stop of a recording that only its agent, or no one, can stop: confirmed as paused. */
  'pausedInstead',
  'alreadyDone',
  /** There was no recording to act on. */
  'notRecorded',
  /** The call ended, or left the queue, before its turn. */
  'gone',
  /** No such command would do it, such as a pause of a snippet. */
  'notPossible',
  'notPermitted',
  'failed',
  /** The run was over before its turn: nothing was sent. */
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

/** The name of an outcome in files and in `--json`: programs read it, so that no rename changes it. */
export const outwardKind = (kind: string): string =>
  kind === 'alreadyDone' || kind === 'notRecorded' ? 'alreadySo' : kind;

const retryable: ReadonlySet<BulkOutcomeKind> = new Set(['notPermitted', 'failed', 'notTried']);

/** Whether another run may change it. */
const isRetryable = ({ kind }: BulkOutcome): boolean => retryable.has(kind);

/** How a refused or lost request ends its call. */
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

/** How many calls ended in each way. Of a run that is over, their sum is the number of its calls. */
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
