import { expect, test } from 'vitest';
import { growthOf } from './growth.ts';

const steady = {
  calls: 0,
  reconnects: 0,
  heap: 4e6,
  listeners: 50,
  nodes: 130,
  documents: 2,
  frames: 3,
  timers: 4,
  sockets: 1,
};

test('memory that only the first half needs does not count as growth', () => {
  expect(growthOf([{ ...steady, heap: 1e6 }, steady, steady])).toEqual([]);
});

test('memory that a page needs for each call counts as growth', () => {
  const leaking = (calls: number) => ({ ...steady, heap: 4e6 + calls * 2e4, nodes: 130 + calls });
  expect(growthOf([20, 40, 60, 80, 100].map(leaking))).toEqual([
    'heap grew from 5200000 to 6000000',
    'nodes grew from 190 to 230',
  ]);
});

test('memory that is released only at the end still counts as growth', () => {
  const most = { ...steady, documents: 80 };
  expect(growthOf([steady, steady, most, steady])).toEqual(['documents grew from 2 to 80']);
});

test('a second socket counts as growth', () => {
  expect(growthOf([steady, steady, { ...steady, sockets: 2 }])).toHaveLength(1);
});

test('a missing figure counts as growth', () => {
  expect(growthOf([steady, steady, { ...steady, heap: Number.NaN }])).toHaveLength(1);
  expect(growthOf([])).toEqual(['Too little was measured.']);
});
