import { type RowKind, rowKindOf } from '../recording/row-kind.ts';
import type { QueueFilter } from '../storage/queue-filter.ts';
import type { Row } from './call-rows.ts';
import { sortCalls } from './sort-calls.ts';

export const noFilter: QueueFilter = {
  kind: null,
  agent: null,
  text: '',
  sort: { by: 'started', descending: false },
};

/** The filtered calls of a queue. */
export interface FilteredCalls {
  readonly ids: readonly string[];
  /** Counts of all calls, filtered or not. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Agents on calls, sorted by name. */
  readonly agents: readonly string[];
  /** Time of the least recently confirmed status, epoch ms; `null` if none has been read. */
  readonly oldestAt: number | null;
}

interface Rows {
  readonly ids: readonly string[];
  readonly rowOf: (id: string) => Row | undefined;
  readonly isCertain: (row: Row) => boolean;
}

/** @param rows oldest call first */
export function filterCalls(rows: Rows, filter: QueueFilter): FilteredCalls {
  const { ids, rowOf, isCertain } = rows;
  const counts: Record<RowKind, number> = { recording: 0, paused: 0, notRecording: 0, checking: 0 };
  const kinds = new Map<string, RowKind>();
  const agents = new Set<string>();
  const wanted = wordsOf(filter.text);
  const shown: string[] = [];
  let oldestAt: number | null = null;
  for (const id of ids) {
    const row = rowOf(id);
    if (!row) continue;
    const kind = rowKindOf(row.snapshot, isCertain(row));
    kinds.set(id, kind);
    counts[kind] += 1;
    if (row.agentName !== null) agents.add(row.agentName);
    if (row.snapshot) oldestAt = Math.min(row.evidenceAt, oldestAt ?? row.evidenceAt);
    if (matches(row, kind, filter, wanted)) shown.push(id);
  }
  const byName = [...agents].toSorted((one, other) => one.localeCompare(other));
  return {
    ids: sortCalls(isEmpty(filter) ? ids : shown, filter.sort, { rowOf, kinds }, byName),
    counts,
    agents: byName,
    oldestAt,
  };
}

export const isEmpty = ({ kind, agent, text }: QueueFilter): boolean =>
  kind === noFilter.kind && agent === noFilter.agent && text.trim() === noFilter.text;

function matches(
  { agentName, customer }: Row,
  kind: RowKind,
  filter: QueueFilter,
  wanted: readonly string[],
): boolean {
  if (filter.kind !== null && filter.kind !== kind) return false;
  if (filter.agent !== null && filter.agent !== agentName) return false;
  if (wanted.length === 0) return true;
  const text = [agentName, customer?.name, customer?.number].join(' ').toLocaleLowerCase();
  return wanted.every((word) => text.includes(word));
}

const wordsOf = (text: string): readonly string[] =>
  text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
