import { expect, test } from 'vitest';
import { createJsonStore } from '../../src/storage/json-store.ts';
import { openKeptFilter, type QueueFilter } from '../../src/storage/queue-filter.ts';
import { memoryStorage } from './storage.ts';

const filter: QueueFilter = {
  kind: 'paused',
  agent: 'Ana Silva',
  text: '0123',
  sort: { by: 'status', descending: true },
};

test('the filter of a queue is kept with its order', () => {
  const kept = openKeptFilter(memoryStorage());
  kept.save('support', filter);
  expect(kept.load('support')).toEqual(filter);
});

test('another queue begins without a filter', () => {
  const kept = openKeptFilter(memoryStorage());
  kept.save('support', filter);
  expect(kept.load('sales')).toBeNull();
});

test('a filter that was kept without an order shows the oldest calls first', () => {
  const storage = memoryStorage();
  const { kind, agent, text } = filter;
  const older = { queueId: 'support', filter: { kind, agent, text } };
  createJsonStore(storage).set('queueFilter', older);
  expect(openKeptFilter(storage).load('support')?.sort).toEqual({
    by: 'started',
    descending: false,
  });
});
