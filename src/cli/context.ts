import type { Clock } from '../recording/clock.ts';
import type { QueueCalls } from '../genesys/queues/calls.ts';
import type { Backend } from '../recording/backend.ts';
import type { Options } from './invocation.ts';
import type { CallReport } from './report.ts';

/** What a run works with. */
export interface CliContext {
  readonly options: Options;
  readonly backendOf: (conversationId: string) => Backend;
  readonly queueCallsOf: (queueId: string) => QueueCalls;
  readonly clock: Clock;
  /** A wait that Ctrl-C ends. */
  readonly interruptibleWait: (ms: number) => Promise<void>;
  /** The calls that were written to and whose outcome is not known yet. */
  readonly inFlightWrites: ReadonlySet<string>;
  /** By Ctrl-C: what was sent is finished, and nothing new is begun. */
  readonly interrupted: AbortSignal;
  /** Shows a result as soon as it is there, and gives it back. */
  readonly reportCall: (report: CallReport) => CallReport;
  readonly progress: (what: string, done: number, total: number) => void;
}
