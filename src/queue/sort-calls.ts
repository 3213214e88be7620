import { type RowKind, rowKinds } from '../recording/row-kind.ts';
import type { QueueSort } from '../storage/queue-filter.ts';
import type { Row } from './call-rows.ts';

interface Rows {
  readonly rowOf: (id: string) => Row | undefined;
  /** By id. */
  readonly kinds: ReadonlyMap<string, RowKind>;
}

/**
 * Sorts the calls; equal ones stay oldest first.
 * @param ids oldest call first
 * @param agents sorted by name
 */
export function sortCalls(
  ids: readonly string[],
  { by, descending }: QueueSort,
  { rowOf, kinds }: Rows,
  agents: readonly string[],
): readonly string[] {
  // The oldest call is also the longest.
  if (by === 'started') return descending ? ids.toReversed() : ids;
  if (by === 'duration') return descending ? ids : ids.toReversed();
  const places = new Map(agents.map((name, index) => [name, index]));
  const rankOf = (id: string): readonly [number, number] => {
    const row = rowOf(id);
    const kind = kinds.get(id);
    if (!row || !kind) return [0, 0];
    return by === 'agent'
      ? [places.get(row.agentName ?? '') ?? agents.length, 0]
      : [rowKinds.indexOf(kind), row.statusSince?.at ?? 0];
  };
  const ranked = ids.map((id) => ({ id, rank: rankOf(id) }));
  // Within a status, the longest-lasting one always comes first, in both directions.
  const sign = descending ? -1 : 1;
  return ranked
    .toSorted(({ rank: [one, at] }, { rank: [other, otherAt] }) =>
      one === other ? at - otherAt : sign * (one - other),
    )
    .map(({ id }) => id);
}
