import { expect, test } from 'vitest';
import { createUnfinishedRuns } from '../../src/storage/unfinished-run.ts';

test('an interrupted bulk action is reported once, however many other queues are opened first', () => {
  const items = new Map<string, string>();
  const runs = createUnfinishedRuns({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
  const unfinished = { queueId: 'one', settled: 3, total: 9 };
  runs.save(unfinished);
  expect(runs.take('other')).toBeNull();
  expect(runs.take('one')).toEqual(unfinished);
  expect(runs.take('one')).toBeNull();
});
