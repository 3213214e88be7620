import { expect, test } from 'vitest';
import { openRecentQueues } from '../../src/storage/recent-queues.ts';
import { memoryStorage } from './storage.ts';

test('the last five queues of a user are kept, each once, the latest first', () => {
  const recent = openRecentQueues(memoryStorage(), 'mei');
  for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) recent.add(id);
  expect(recent.load()).toEqual(['f', 'e', 'd', 'a', 'c']);
});

test('another user finds no queues, and replaces those of the previous one', () => {
  const storage = memoryStorage();
  openRecentQueues(storage, 'mei').add('a');
  const bens = openRecentQueues(storage, 'ben');
  expect(bens.load()).toEqual([]);
  bens.add('b');
  expect(openRecentQueues(storage, 'mei').load()).toEqual([]);
});

test('no queues are kept while the user is unknown', () => {
  const storage = memoryStorage();
  const recent = openRecentQueues(storage, null);
  recent.add('a');
  expect(recent.load()).toEqual([]);
  expect(storage.keys()).toEqual([]);
});
