import type { QueueFilter } from '../storage/queue-filter.ts';
import type { Row } from './call-rows.ts';

export const noFilter: QueueFilter = { kind: null, agent: null, text: '' };

/** What the status strip counts. A row that is not certain is being checked, whatever it showed last. */
export type RowKind = NonNullable<QueueFilter['kind']>;

/** In the order of the strip. */
export const rowKinds = [
  'recording',
  'paused',
  'notRecording',
  'checking',
] as const satisfies readonly RowKind[];

function kindOf({ snapshot }: Row, isCertain: boolean): RowKind {
  if (!snapshot || !isCertain) return 'checking';
  switch (snapshot.status.kind) {
    case 'recording':
    case 'paused':
      return snapshot.status.kind;
    case 'notRecorded':
    case 'suppressed':
      return 'notRecording';
    case 'unknown':
    case 'ended':
      return 'checking';
  }
}

/** The calls of a queue, as a filter shows them. */
export interface FilteredCalls {
  readonly ids: readonly string[];
  /** Of all calls. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Who talks, by name. */
  readonly agents: readonly string[];
}

interface Rows {
  readonly ids: readonly string[];
  readonly rowOf: (id: string) => Row | undefined;
  readonly isCertain: (row: Row) => boolean;
}

export function filterCalls({ ids, rowOf, isCertain }: Rows, filter: QueueFilter): FilteredCalls {
  const counts: Record<RowKind, number> = { recording: 0, paused: 0, notRecording: 0, checking: 0 };
  const agents = new Set<string>();
  const wanted = wordsOf(filter.text);
  const shown: string[] = [];
  for (const id of ids) {
    const row = rowOf(id);
    if (!row) continue;
    const kind = kindOf(row, isCertain(row));
    counts[kind] += 1;
    if (row.agentName !== null) agents.add(row.agentName);
    if (matches(row, kind, filter, wanted)) shown.push(id);
  }
  return {
    ids: isEmpty(filter) ? ids : shown,
    counts,
    agents: [...agents].toSorted((one, other) => one.localeCompare(other)),
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
