import type { BulkCommand, OutcomeKind } from '../../recording/bulk/outcome.ts';
import type { StatusName } from '../../recording/status.ts';
import type { ProblemWords } from './messages.ts';

/** Every text of the supervisor's queue page, in one language. */
export interface QueueMessages {
  readonly title: string;
  readonly chooseQueue: string;
  readonly searchQueues: string;
  readonly loadingQueues: string;
  readonly queuesShown: (shown: number, total: number) => string;
  readonly firstQueues: (read: number, total: number) => string;
  readonly noQueue: (name: string) => string;
  readonly noQueues: ProblemWords;
  readonly otherQueue: string;

  readonly searching: (found: number, about: number) => string;
  readonly calls: (count: number) => string;
  readonly firstCalls: (read: number, about: number) => string;
  readonly noCalls: string;
  readonly searchAgain: string;
  readonly queueGone: ProblemWords;
  readonly notYourDivision: ProblemWords;
  readonly live: string;
  readonly notLive: string;

  readonly columns: Readonly<Record<'select' | 'agent' | 'since' | 'status' | 'recorders', string>>;
  readonly tableName: (queue: string) => string;
  readonly waitingForAgent: string;
  readonly notLookedAt: string;
  readonly keys: string;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly chosen: (count: number) => string;
  readonly selectAll: string;
  readonly commands: Readonly<Record<BulkCommand, string>>;
  /** The buttons that open the dialog: for the chosen calls, or for all if none is chosen. */
  readonly actions: (command: BulkCommand, count: number, all: boolean) => string;

  readonly confirm: Readonly<Record<BulkCommand, (count: number) => string>>;
  readonly willHappen: Readonly<Record<BulkCommand, string>>;
  readonly ofThese: (known: DialogFigures) => readonly string[];
  readonly takes: (minutes: number) => string;
  readonly confirmButton: Readonly<Record<BulkCommand, (count: number) => string>>;
  readonly keep: string;

  readonly progress: Readonly<Record<BulkCommand, string>>;
  readonly of: (settled: number, total: number) => string;
  readonly rate: (perMinute: number) => string;
  readonly left: (ms: number) => string;
  readonly waitingFor: (seconds: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly held: ProblemWords;

  readonly ended: Readonly<Record<'finished' | 'cancelled' | 'failed', string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  readonly sum: (total: number) => string;
  readonly retry: (count: number) => string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly closeReport: string;
  readonly fileName: (queue: string) => string;
}

/** What is known of the calls that a dialog is about. They add up to all of them. */
export interface DialogFigures {
  readonly stoppable: number;
  readonly onlyPausable: number;
  readonly notRecorded: number;
  readonly paused: number;
  readonly notLookedAt: number;
}
