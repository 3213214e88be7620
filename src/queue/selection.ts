/** Which rows are chosen, and where the keyboard is. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** The id of the row with the focus; `null` before the first. */
  readonly cursor: string | null;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export const nothingSelected: Selection = { chosen: new Set(), cursor: null, anchor: null };

/** Adds or takes away one row. */
export function toggle(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, cursor: id, anchor: id };
}

/** Everything between the anchor and this row. */
export function extend(selection: Selection, id: string, ids: readonly string[]): Selection {
  const anchor = selection.anchor ?? selection.cursor ?? id;
  const [from, to] = [ids.indexOf(anchor), ids.indexOf(id)];
  if (from < 0 || to < 0) return toggle(selection, id);
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...selection.chosen, ...range]), cursor: id, anchor };
}

const moveTo = (selection: Selection, id: string): Selection => ({
  ...selection,
  cursor: id,
  anchor: id,
});

/** All of them, or none if all are chosen. */
export function toggleAll(selection: Selection, ids: readonly string[]): Selection {
  const all = ids.length > 0 && ids.every((id) => selection.chosen.has(id));
  return { ...selection, chosen: new Set(all ? [] : ids) };
}

/** The row that a key leads to; `null`: the key is none of ours. `page` is how many rows are on the screen. */
function indexAfter(key: string, index: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
}

/** Rows that Page Up and Page Down pass. */
const rowsOfPage = 10;

/** The selection after a key was pressed in the table; `null`: the key is none of ours. */
export function afterKey(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  selection: Selection,
  ids: readonly string[],
): Selection | null {
  const { cursor } = selection;
  if (key === ' ') return cursor === null ? null : toggle(selection, cursor);
  if (key.toLowerCase() === 'a' && (ctrlKey || metaKey)) return toggleAll(selection, ids);
  const from = cursor === null ? -1 : ids.indexOf(cursor);
  const index = indexAfter(key, from, ids.length, rowsOfPage);
  const target = index === null ? undefined : ids[index];
  if (target === undefined) return null;
  return shiftKey ? extend(selection, target, ids) : moveTo(selection, target);
}
