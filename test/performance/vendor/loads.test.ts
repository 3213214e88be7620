import { expect, test } from 'vitest';
import { compareLoads } from './compare.ts';

/** Each round counts the same; the times of a busy machine say nothing. */
const ROUNDS = 1;

/** The times, on an idle machine: `npm run bench:vendor`. */
test('the page takes fewer bytes and less memory than the vendor’s own way', async () => {
  const { ours, vendor } = await compareLoads(ROUNDS);
  expect(ours.bytes / vendor.bytes).toBeLessThan(0.65);
  expect(ours.heapBytes / vendor.heapBytes).toBeLessThan(0.8);
});
