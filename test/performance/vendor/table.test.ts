import { expect, test } from 'vitest';
import { limitsOf, type Measured, tableOf } from './table.ts';

const measured: Measured = {
  machine: 'a machine',
  rounds: 7,
  ours: {
    firstMs: 1000.4,
    keptMs: 300,
    newReleaseMs: 400,
    bytes: 60_000,
    heapBytes: 1_500_000,
    tenMs: 2000,
    tenHeapBytes: 5_000_000,
    tenRequests: 25,
    tenChannels: 1,
    tenSockets: 1,
  },
  vendor: {
    firstMs: 1600.2,
    keptMs: 750,
    newReleaseMs: 900,
    bytes: 156_000,
    heapBytes: 2_250_000,
    tenMs: 5000,
    tenHeapBytes: 15_000_000,
    tenRequests: 50,
    tenChannels: 10,
    tenSockets: 10,
  },
  least: { firstMs: 800, keptMs: 250, newReleaseMs: 300, bytes: 3_000, heapBytes: 500_000 },
};

test('the table shows both sides, and how many times as much the vendor’s way needs', () => {
  expect(tableOf(measured).split('\n').slice(2)).toEqual([
    '| first load, with sign-in → status | 1000 ms | 1600 ms | 1.60 |',
    '| load with a kept token → status | 300 ms | 750 ms | 2.50 |',
    '| the same after a release → status | 400 ms | 900 ms | 2.25 |',
    '| bytes until the first status | 60 kB | 156 kB | 2.60 |',
    '| heap after two loads | 1.50 MB | 2.25 MB | 1.50 |',
    '| ten at once → all ten statuses | 2000 ms | 5000 ms | 2.50 |',
    '| heap of the ten | 5.00 MB | 15.00 MB | 3.00 |',
    '| requests of the ten | 25 | 50 | 2.00 |',
    '| channels of the ten | 1 | 10 | 10.00 |',
    '| sockets of the ten | 1 | 10 | 10.00 |',
  ]);
});

test('a second table shows what the page that does the least needs, and how many times as much the vendor’s way does', () => {
  expect(limitsOf(measured).split('\n').slice(2)).toEqual([
    '| first load, with sign-in → status | 1000 ms | 800 ms | 2.00 |',
    '| load with a kept token → status | 300 ms | 250 ms | 3.00 |',
    '| the same after a release → status | 400 ms | 300 ms | 3.00 |',
  ]);
});
