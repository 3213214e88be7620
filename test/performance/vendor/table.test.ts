import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

test('the table shows both sides, and how many times as much the vendor’s way takes', () => {
  const table = tableOf({
    machine: 'a machine',
    rounds: 7,
    ours: { firstMs: 1000.4, keptMs: 300, bytes: 60_000, heapBytes: 1_500_000 },
    vendor: { firstMs: 1600.2, keptMs: 750, bytes: 156_000, heapBytes: 2_250_000 },
  });
  expect(table.split('\n').slice(2)).toEqual([
    '| first load, with sign-in → status | 1000 ms | 1600 ms | 1.60 |',
    '| load with a kept token → status | 300 ms | 750 ms | 2.50 |',
    '| bytes until the first status | 60 kB | 156 kB | 2.60 |',
    '| heap after two loads | 1.50 MB | 2.25 MB | 1.50 |',
  ]);
});
