import { expect, test } from 'vitest';
import { measureInTurn } from './compare.ts';
import { measureLoads } from './measure-loads.ts';

/** One is enough: every round has the same counts, and times on a busy machine mean nothing. */
const ROUNDS = 1;

/** `npm run bench:vendor` measures times, on an idle machine, and ten calls at once. */
test('the page needs fewer bytes and less memory than the vendor’s own way of building it', async () => {
  const { ours, vendor } = await measureInTurn(ROUNDS, measureLoads);
  const [our] = ours;
  const [their] = vendor;
  if (our === undefined || their === undefined) throw new Error('Nothing was measured.');
  expect(our.bytes / their.bytes).toBeLessThan(0.65);
  expect(our.heapBytes / their.heapBytes).toBeLessThan(0.8);
});
