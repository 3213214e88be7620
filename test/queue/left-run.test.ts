import { expect, test } from 'vitest';
import { createLeftRuns } from '../../src/storage/unfinished-run.ts';

test('a run that was left is told once, however many other queues are opened first', () => {
  const items = new Map<string, string>();
  const runs = createLeftRuns({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
  const left = { queueId: 'one', settled: 3, total: 9 };
  runs.keep(left);
  expect(runs.take('other')).toBeNull();
  expect(runs.take('one')).toEqual(left);
  expect(runs.take('one')).toBeNull();
});
