import type { Clock } from '../recording/clock.ts';
import type { QueueCalls } from '../genesys/queues/calls.ts';
import type { Backend } from '../recording/backend.ts';
import type { Options } from './invocation.ts';
import type { CallReport } from './report.ts';

/** Dependencies of a run. */
export interface CliContext {
  readonly options: Options;
  readonly backendOf: (conversationId: string) => Backend;
  readonly queueCallsOf: (queueId: string) => QueueCalls;
  readonly clock: Clock;
  /** Waits; Ctrl-C ends the wait. */
  readonly interruptibleWait: (ms: number) => Promise<void>;
  /** Calls that were written to and whose outcome is still unknown. */
  readonly inFlightWrites: ReadonlySet<string>;
  /** Set by Ctrl-C: requests already sent are finished, and nothing new is started. */
  readonly interrupted: AbortSignal;
  /** Shows a result at once and returns it. */
  readonly reportCall: (report: CallReport) => CallReport;
  readonly progress: (what: string, done: number, total: number) => void;
}
