import type { Messages, SheetMessages } from '../../i18n/messages.ts';
import type { ActivityEntry } from '../../recording/session/activity.ts';
import type { StatusName } from '../../recording/status.ts';
import { csvFile } from '../../ui/csv.ts';

/** An entry in the user's language. */
export interface ActivityText {
  readonly what: string;
  readonly by: string;
  /** Why it failed. */
  readonly why: string;
}

export function activityText(
  { what, by, command, status, failure }: ActivityEntry,
  messages: Messages,
  { activity }: SheetMessages,
): ActivityText {
  const label = status ? statusText(status, messages) : '';
  const texts = {
    asked: () => (command ? activity.asked[command] : ''),
    confirmed: () => (command ? activity.confirmed[command] : ''),
    already: () => (command ? messages.already[command] : ''),
    failed: () => activity.failed[command ?? 'read'],
    found: () => activity.found(label),
    changed: () => activity.changed(label),
    consentGiven: () => activity.consent.consentGiven,
    consentRefused: () => activity.consent.consentRefused,
    consentWithdrawn: () => activity.consent.consentWithdrawn,
  };
  return {
    what: texts[what](),
    by: by ? activity.by[by] : '',
    why: failure ? activity.failures[failure] : '',
  };
}

/** Distinguishes suppressed from not recording. */
const statusText = (status: StatusName, { labels, meanings }: Messages): string =>
  status === 'suppressed' ? `${labels[status]} (${meanings[status]})` : labels[status];

/** One call's activity for export. */
export interface ActivityFile {
  readonly conversationId: string;
  /** User id of the agent, who is `me` in the entries; `null` if unknown. */
  readonly agentId: string | null;
  /** Oldest first. */
  readonly entries: readonly ActivityEntry[];
}

const columns = ['command', 'status', 'failure', 'correlationId'] as const;

const isoTime = (at: number): string => new Date(at).toISOString();

/** For spreadsheets: times in UTC, language-independent values. */
export function activityCsv({ conversationId, agentId, entries }: ActivityFile): string {
  const rows = entries.map((entry) => [
    isoTime(entry.at),
    conversationId,
    entry.what,
    entry.by ?? '',
    (entry.by === 'me' && agentId) || '',
    ...columns.map((column) => entry[column] ?? ''),
  ]);
  return csvFile([['at', 'conversationId', 'what', 'by', 'agentId', ...columns], ...rows]);
}

/** For programs. */
export function activityJson({ conversationId, agentId, entries }: ActivityFile): string {
  const timed = entries.map((entry) => ({ ...entry, at: isoTime(entry.at) }));
  return JSON.stringify({ conversationId, agentId, entries: timed }, null, 2);
}
