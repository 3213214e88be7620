import type { Customer } from '../../genesys/calls/customer.ts';
import type { QueueStore } from '../queue-store.ts';
import type { Messages, QueueMessages } from '../../i18n/messages.ts';
import {
  type BulkCommand,
  type BulkOutcome,
  type BulkOutcomeKind,
  outwardKind,
  type Run,
} from '../../recording/bulk/run.ts';
import { csvFile } from '../../ui/csv.ts';

/** One line of a run's report. */
export interface ReportLine {
  readonly conversationId: string;
  readonly agent: string;
  readonly command: string;
  /** Language-independent name. */
  readonly outcome: string;
  /** `outcome` in the user's language. */
  readonly meaning: string;
  readonly reason: string;
  /** The platform's id for a failed request. */
  readonly reference: string;
  /** ISO 8601. */
  readonly at: string;
  /** The customer on the call, as far as the organization shows one. */
  readonly customer: string;
}

export function reportLines(
  { command, settled }: Run,
  { agentOf, customerOf }: Pick<QueueStore, 'agentOf' | 'customerOf'>,
  queueMessages: QueueMessages,
  messages: Messages,
): ReportLine[] {
  return settled.map(({ id, outcome, at }) => ({
    conversationId: id,
    agent: agentOf(id) ?? '',
    command,
    outcome: outwardKind(outcome.kind),
    meaning: outcomeText(outcome.kind, command, queueMessages),
    reason: outcomeReason(outcome, command, messages),
    reference: ('failure' in outcome && outcome.failure.correlationId) || '',
    at: new Date(at).toISOString(),
    customer: nameAndNumber(customerOf(id)),
  }));
}

const nameAndNumber = (customer: Customer | null): string =>
  [customer?.name, customer?.number].filter(Boolean).join(', ');

/** The outcome of a call, worded for the command. */
export const outcomeText = (
  kind: BulkOutcomeKind,
  command: BulkCommand,
  queueMessages: QueueMessages,
): string =>
  kind === 'done' || kind === 'alreadyDone'
    ? queueMessages[kind][command]
    : queueMessages.outcomes[kind];

/** The reason for an outcome, unless the outcome is self-explanatory. */
export function outcomeReason(
  outcome: BulkOutcome,
  command: Run['command'],
  messages: Messages,
): string {
  switch (outcome.kind) {
    case 'notPossible':
      return messages.reasons[outcome.why];
    case 'notPermitted':
    case 'failed':
      return messages.failure(outcome.failure, command).what;
    case 'notTried':
      return outcome.because === 'cancelled' ? '' : messages.failure(outcome.because, command).what;
    default:
      return '';
  }
}

const columns = [
  'conversationId',
  'agent',
  'command',
  'outcome',
  'meaning',
  'reason',
  'reference',
  'at',
  'customer',
] as const satisfies readonly (keyof ReportLine)[];

export const csvOf = (lines: readonly ReportLine[]): string =>
  csvFile([columns, ...lines.map((line) => columns.map((column) => line[column]))]);

export const jsonOf = (lines: readonly ReportLine[]): string => JSON.stringify(lines, null, 2);

/** More reasons are in the saved files. */
const maxReasons = 3;

/**
 * The most frequent reasons why calls did not end as requested, each once; for a missing permission with the next step.
 */
export function commonReasons({ settled, command }: Run, messages: Messages): string[] {
  const counts = new Map<string, number>();
  for (const { outcome } of settled) {
    const reason =
      outcome.kind === 'notPermitted'
        ? messages.failure(outcome.failure, command).whole
        : outcomeReason(outcome, command, messages);
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, maxReasons)
    .map(([reason]) => reason);
}
