import { expect, test } from 'vitest';
import { measureInTurn } from './compare.ts';
import { measureLoads } from './measure-loads.ts';

/** Each round counts the same; the times of a busy machine say nothing. */
const ROUNDS = 1;

/** The times, on an idle machine, and ten calls at once: `npm run bench:vendor`. */
test('the page takes fewer bytes and less memory than the vendor’s own way', async () => {
  const { ours, vendor } = await measureInTurn(ROUNDS, measureLoads);
  const [our] = ours;
  const [their] = vendor;
  if (our === undefined || their === undefined) throw new Error('Nothing was measured.');
  expect(our.bytes / their.bytes).toBeLessThan(0.65);
  expect(our.heapBytes / their.heapBytes).toBeLessThan(0.8);
});
