import { extend, indexAfter, moveTo, type Selection, toggle, toggleAll } from './selection.ts';

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
