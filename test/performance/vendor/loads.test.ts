import { expect, test } from 'vitest';
import { buildPages, measureInTurn } from './compare.ts';
import { measureLoads } from './measure-loads.ts';

/** One is enough: every round has the same counts, and times on a busy machine mean nothing. */
const ROUNDS = 1;

/** `npm run bench:vendor` measures times, on an idle machine, and ten calls at once. */
test('the page needs fewer bytes and less memory than the vendor’s own way of building it', async () => {
  const loadsOf = await measureInTurn(ROUNDS, await buildPages(), measureLoads);
  const [our] = loadsOf('ours');
  const [their] = loadsOf('vendor');
  if (our === undefined || their === undefined) throw new Error('Nothing was measured.');
  expect(our.bytes / their.bytes).toBeLessThan(0.65);
  expect(our.heapBytes / their.heapBytes).toBeLessThan(0.8);
});
