/** The selected rows and the keyboard position. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** Id of the focused row; `null` until there is one. */
  readonly cursor: string | null;
  /** Start of a range. */
  readonly anchor: string | null;
}

export const nothingSelected: Selection = { chosen: new Set(), cursor: null, anchor: null };

/** Adds or removes one row. */
export function toggle(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, cursor: id, anchor: id };
}

/** Selects all rows between the anchor and this row. */
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

/** Selects all rows, or none if all are selected. */
export function toggleAll(selection: Selection, ids: readonly string[]): Selection {
  const all = ids.length > 0 && ids.every((id) => selection.chosen.has(id));
  return { ...selection, chosen: new Set(all ? [] : ids) };
}

/** The row that a key moves to; `null` for other keys. `page`: rows per Page Up or Page Down. */
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

/** Rows that Page Up and Page Down move by. */
const rowsOfPage = 10;

/** The selection after a key press in the table; `null` if the table does not handle the key. */
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
