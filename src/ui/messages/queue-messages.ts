import type { BulkCommand, OutcomeKind } from '../../recording/bulk/outcome.ts';
import type { ProblemWords } from './messages.ts';

/** Every text of the supervisor's queue page, in one language. */
export interface QueueMessages {
  readonly title: string;
  readonly chooseQueue: string;
  readonly searchQueues: string;
  readonly loadingQueues: string;
  readonly queues: Counted;
  readonly firstQueues: (shown: number, total: number) => string;
  readonly unreadQueues: (read: number, total: number) => string;
  readonly noQueue: (name: string) => string;
  readonly noQueues: ProblemWords;
  readonly otherQueue: string;
  /** In place of a name that could not be read. */
  readonly unnamedQueue: string;

  readonly searching: string;
  readonly searchingFound: (found: number, about: number) => string;
  readonly calls: Counted;
  readonly firstCalls: (read: number, about: number) => string;
  readonly noCalls: string;
  readonly searchAgain: string;
  readonly queueGone: ProblemWords;
  readonly notYourDivision: ProblemWords;

  readonly columns: Readonly<Record<'select' | 'agent' | 'since' | 'status' | 'recorders', string>>;
  readonly tableName: (queue: string) => string;
  readonly waitingForAgent: string;
  readonly notLookedAt: string;
  /** It was tried several times. */
  readonly unread: string;
  readonly keys: string;
  readonly chosen: Counted;
  readonly selectAll: string;
  /** The buttons that open the dialog. */
  readonly actOnChosen: Readonly<Record<BulkCommand, Counted>>;
  readonly actOnAll: Readonly<Record<BulkCommand, Counted>>;

  readonly confirm: Readonly<Record<BulkCommand, Counted>>;
  readonly willHappen: Readonly<Record<BulkCommand, string>>;
  readonly ofThese: Readonly<Record<keyof DialogFigures, Counted>>;
  readonly takes: (ms: number) => string;
  readonly confirmButton: Readonly<Record<BulkCommand, Counted>>;
  readonly keep: string;

  readonly progress: Readonly<Record<BulkCommand, string>>;
  readonly of: (settled: number, total: number) => string;
  readonly rate: (perMinute: number) => string;
  readonly left: (ms: number) => string;
  readonly waitingFor: (seconds: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly held: ProblemWords;

  /** A run in the middle of which the page was left. */
  readonly leftRun: (settled: number, total: number) => ProblemWords;
  readonly ended: Readonly<Record<'finished' | 'cancelled' | 'failed', string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  readonly sum: Counted;
  readonly retry: Counted;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly closeReport: string;
  /** Without its ending. */
  readonly fileName: (queue: string) => string;
}

/** A text with a number in it, in the form that the number asks for. */
type Counted = (count: number) => string;

/** What is known of the calls that a dialog is about. They add up to all of them. */
export interface DialogFigures {
  readonly stoppable: number;
  readonly onlyPausable: number;
  readonly paused: number;
  readonly notRecorded: number;
  readonly notLookedAt: number;
}
