import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInView, scrollTopFor } from '../../src/queue/use-virtual-rows.ts';

test('only the visible rows and a few beyond are drawn', () => {
  const whole = fc.nat(20_000);
  fc.assert(
    fc.property(
      whole,
      fc.nat(800_000),
      fc.integer({ min: 1, max: 2_000 }),
      (count, top, height) => {
        const { from, to } = rowsInView(top, height, 40, count);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(count);
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / 40) + 14);
        const first = Math.floor(top / 40);
        if (first < count) {
          expect(from).toBeLessThanOrEqual(first);
          expect(to).toBeGreaterThan(first);
        }
      },
    ),
  );
});

test('a visible row does not scroll, and a hidden one scrolls just into view', () => {
  expect(scrollTopFor(5, 40, 100, 400)).toBe(100);
  expect(scrollTopFor(0, 40, 100, 400)).toBe(0);
  expect(scrollTopFor(20, 40, 100, 400)).toBe(440);
});

test('no row is drawn for a table that is pulled beyond its beginning, as Safari allows', () => {
  expect(rowsInView(-2_000, 400, 40, 100)).toEqual({ from: 0, to: 0 });
});
