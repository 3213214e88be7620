import type { BulkOutcome } from '../recording/bulk/run.ts';
import type { Command } from '../recording/command.ts';
import type { Failure } from '../recording/failure.ts';
import type { CallSnapshot } from '../recording/snapshot.ts';

/** What was asked of a call. */
export type Asked = Command | 'status';

/** What became of it: as in a bulk run, and more. */
export type CallOutcome =
  | BulkOutcome
  /** The status was asked. */
  | { readonly kind: 'read' }
  /** A dry run: `command` would be sent; `orPause`: if the platform refuses the stop, a pause. */
  | { readonly kind: 'planned'; readonly command: Command; readonly orPause: boolean }
  /** The stop of a demo whose start was refused. */
  | { readonly kind: 'skipped' };

export interface CallReport {
  readonly conversationId: string;
  readonly asked: Asked;
  readonly outcome: CallOutcome;
  /** What the platform said last; `null` if nothing. */
  readonly snapshot: CallSnapshot | null;
  /** Only of a queue's calls. */
  readonly agentName?: string | null;
  /** Epoch ms; only of a queue's calls. */
  readonly startedAt?: number | null;
}

/** What a run of the script did. */
export interface CliReport {
  readonly calls: readonly CallReport[];
  /** Ctrl-C came before everything was done. */
  readonly interrupted: boolean;
  /** What stopped the whole run, or the search for calls. */
  readonly problem: Failure | null;
  /** False: the queue may have more calls than these. */
  readonly complete: boolean;
}

/** What became of the calls of a queue. */
export type QueueResult = Pick<CliReport, 'calls' | 'problem'>;

export const reportOf = (...calls: readonly CallReport[]): CliReport => ({
  calls,
  interrupted: false,
  problem: null,
  complete: true,
});

/** What did not become of it as asked, and is reported on stderr. */
const undone: ReadonlySet<CallOutcome['kind']> = new Set([
  'failed',
  'notPermitted',
  'notPossible',
  'skipped',
  'notTried',
]);

export const wasDone = ({ outcome }: CallReport): boolean => !undone.has(outcome.kind);

/** A call whose turn did not come. */
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

/** The calls whose turn did not come. */
export const notDone = ({ calls }: QueueResult): string[] =>
  calls.filter(({ outcome }) => outcome.kind === 'notTried').map((one) => one.conversationId);
