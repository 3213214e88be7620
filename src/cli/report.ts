import type { BulkOutcome } from '../recording/bulk/run.ts';
import type { Command } from '../recording/command.ts';
import type { Failure } from '../recording/failure.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';

/** What was requested for a call. */
export type Asked = Command | 'status';

/** The outcome: those of a bulk run, and more. */
export type CallOutcome =
  | BulkOutcome
  /** The status was read. */
  | { readonly kind: 'read' }
  /** A dry run: `command` would be sent. `orPause`: a refused stop would be followed by a pause. */
  | { readonly kind: 'planned'; readonly command: Command; readonly orPause: boolean }
  /** The stop of a demo whose start was refused. */
  | { readonly kind: 'skipped' };

export interface CallReport {
  readonly conversationId: string;
  readonly asked: Asked;
  readonly outcome: CallOutcome;
  /** The last known state; `null` if there is none. */
  readonly snapshot: CallSnapshot | null;
  /** Set only for a queue's calls. */
  readonly agentName?: string | null;
  /** Epoch ms; set only for a queue's calls. */
  readonly startedAt?: number | null;
}

/** The result of a run of the script. */
export interface CliReport {
  readonly calls: readonly CallReport[];
  /** Ctrl-C was pressed before everything was done. */
  readonly interrupted: boolean;
  /** What stopped the whole run or the search for calls. */
  readonly problem: Failure | null;
  /** False if the queue may have more calls than these. */
  readonly complete: boolean;
}

/** The outcomes of a queue's calls. */
export type QueueResult = Pick<CliReport, 'calls' | 'problem'>;

export const reportOf = (...calls: readonly CallReport[]): CliReport => ({
  calls,
  interrupted: false,
  problem: null,
  complete: true,
});

/** Outcomes that are not what was requested; they are reported on stderr. */
const undone: ReadonlySet<CallOutcome['kind']> = new Set([
  'failed',
  'notPermitted',
  'notPossible',
  'skipped',
  'notTried',
]);

export const wasDone = ({ outcome }: CallReport): boolean => !undone.has(outcome.kind);

/** The report of a call that was never started. */
export const notTried = (
  asked: Asked,
  conversationId: string,
  because: 'cancelled' | Failure,
): CallReport => ({
  conversationId,
  asked,
  outcome: { kind: 'notTried', because },
  snapshot: null,
});

/** The calls that were never started. */
export const notDone = ({ calls }: QueueResult): string[] =>
  calls.filter(({ outcome }) => outcome.kind === 'notTried').map((one) => one.conversationId);
