import { expect, test } from 'vitest';
import { inParallel } from '../../src/cli/in-parallel.ts';

test('a limited number of items run at once, start in their order, and finish with the last', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = inParallel([1, 2, 3, 4, 5], 2, (item) => {
    begun.push(item);
    return new Promise((resolve) => void ends.push(resolve));
  });
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  expect(begun).toEqual([1, 2]);
  await endNext();
  expect(begun).toEqual([1, 2, 3]);
  for (let left = 4; left > 0; left -= 1) await endNext();
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  await all;
});
