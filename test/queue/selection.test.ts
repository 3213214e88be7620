import { expect, test } from 'vitest';
import { afterKey, extend, nothingSelected, toggle, toggleAll } from '../../src/queue/selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const key = (name: string, more = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test('selecting a row again deselects it', () => {
  const once = toggle(nothingSelected, 'b');
  expect([...once.chosen]).toEqual(['b']);
  expect([...toggle(once, 'b').chosen]).toEqual([]);
});

test('a range extends from the last row selected alone to the new row, in both directions', () => {
  const from = toggle(nothingSelected, 'c');
  expect([...extend(from, 'e', ids).chosen]).toEqual(['c', 'd', 'e']);
  expect([...extend(from, 'a', ids).chosen].toSorted()).toEqual(['a', 'b', 'c']);
});

test('a range may begin or end with the first row', () => {
  expect([...extend(toggle(nothingSelected, 'a'), 'c', ids).chosen]).toEqual(['a', 'b', 'c']);
  expect([...extend(toggle(nothingSelected, 'b'), 'a', ids).chosen].toSorted()).toEqual(['a', 'b']);
});

test('a range whose first row has gone is just the new row', () => {
  const from = toggle(nothingSelected, 'gone');
  expect(extend(from, 'b', ids).chosen.has('b')).toBe(true);
});

test('a range without a first row is just the new row', () => {
  expect(extend(nothingSelected, 'b', ids)).toEqual({
    chosen: new Set(['b']),
    cursor: 'b',
    anchor: 'b',
  });
  const all = toggleAll(nothingSelected, ids);
  expect(extend(all, 'b', ids)).toMatchObject({ chosen: new Set(ids), anchor: 'b' });
});

test('selecting all twice selects none', () => {
  const all = toggleAll(nothingSelected, ids);
  expect(all.chosen.size).toBe(5);
  expect(toggleAll(all, ids).chosen.size).toBe(0);
});

test('the arrow keys move without selecting, and stop at both ends', () => {
  const first = afterKey(key('ArrowDown'), nothingSelected, ids);
  expect(first).toMatchObject({ cursor: 'a' });
  expect(first?.chosen.size).toBe(0);
  expect(afterKey(key('ArrowUp'), first ?? nothingSelected, ids)?.cursor).toBe('a');
  expect(afterKey(key('End'), nothingSelected, ids)?.cursor).toBe('e');
});

test('Page Up and Page Down move by ten rows, and stop at both ends', () => {
  const many = Array.from({ length: 25 }, (_, index) => `row ${index}`);
  const at = { ...nothingSelected, cursor: 'row 12' };
  expect(afterKey(key('PageDown'), at, many)?.cursor).toBe('row 22');
  expect(afterKey(key('PageUp'), at, many)?.cursor).toBe('row 2');
  expect(afterKey(key('PageDown'), { ...at, cursor: 'row 22' }, many)?.cursor).toBe('row 24');
  expect(afterKey(key('PageUp'), { ...at, cursor: 'row 2' }, many)?.cursor).toBe('row 0');
  expect(afterKey(key('PageDown'), nothingSelected, many)?.cursor).toBe('row 9');
});

test('the only row of a list can be reached with an arrow key', () => {
  expect(afterKey(key('ArrowDown'), nothingSelected, ['a'])?.cursor).toBe('a');
});

test('space selects the row with the cursor, and Shift with an arrow key extends the selection', () => {
  const at = toggle(nothingSelected, 'b');
  const wide = afterKey(key('ArrowDown', { shiftKey: true }), at, ids);
  expect([...(wide?.chosen ?? [])]).toEqual(['b', 'c']);
  expect(afterKey(key(' '), { ...nothingSelected, cursor: 'd' }, ids)?.chosen.has('d')).toBe(true);
});

test('other keys are left to the browser', () => {
  expect(afterKey(key('Tab'), nothingSelected, ids)).toBeNull();
  expect(afterKey(key(' '), nothingSelected, ids)).toBeNull();
  expect(afterKey(key('ArrowDown'), nothingSelected, [])).toBeNull();
});
