import type { QueueSort } from '../storage/queue-filter.ts';
import type { Row } from './call-rows.ts';
import { kindOf, rowKinds } from './row-kind.ts';

interface Rows {
  readonly rowOf: (id: string) => Row | undefined;
  readonly isCertain: (row: Row) => boolean;
}

/**
 * The calls in the order that was chosen; alike ones stay the oldest first.
 * @param ids the oldest call first
 * @param agents by name
 */
export function sortCalls(
  ids: readonly string[],
  { by, descending }: QueueSort,
  { rowOf, isCertain }: Rows,
  agents: readonly string[],
): readonly string[] {
  // The longest call is the oldest one.
  if (by === 'started') return descending ? ids.toReversed() : ids;
  if (by === 'duration') return descending ? ids : ids.toReversed();
  const places = new Map(agents.map((name, index) => [name, index]));
  const rankOf = (row: Row | undefined): readonly [number, number] => {
    if (!row) return [0, 0];
    return by === 'agent'
      ? [places.get(row.agentName ?? '') ?? agents.length, 0]
      : [rowKinds.indexOf(kindOf(row, isCertain(row))), row.statusSince?.at ?? 0];
  };
  const ranked = ids.map((id) => ({ id, rank: rankOf(rowOf(id)) }));
  // Who has been paused for longest comes first among the paused, whichever way.
  const sign = descending ? -1 : 1;
  return ranked
    .toSorted(({ rank: [one, at] }, { rank: [other, otherAt] }) =>
      one === other ? at - otherAt : sign * (one - other),
    )
    .map(({ id }) => id);
}
