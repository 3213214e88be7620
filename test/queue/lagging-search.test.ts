import { expect, test } from 'vitest';
import type { Search } from '../../src/genesys/queues/calls.ts';
import type { FoundQueueCalls } from '../../src/genesys/queues/search.ts';
import { type Result, success } from '../../src/recording/failure.ts';
import { byPolicy, pass } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness } from './queue-harness.ts';

const finding = (...ids: readonly string[]): Result<FoundQueueCalls> =>
  success({
    calls: ids.map((conversationId) => ({ conversationId, agentName: null, since: null })),
    about: ids.length,
    complete: true,
  });

/** A queue store whose searches are answered when the test says so. */
function searching() {
  const answers: ((found: Result<FoundQueueCalls>) => void)[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const find = ({ signal }: Search) => {
    signals.push(signal);
    return new Promise<Result<FoundQueueCalls>>((resolve) => answers.push(resolve));
  };
  return { ...createQueueHarness(0, { find }), answers, signals };
}

test('a call from an event stays even if a search does not find it so far', async () => {
  const { clock, queueStore, sendEvent, answers } = searching();
  sendEvent('told', byPolicy);
  answers[0]?.(finding('old'));
  await pass(clock, 0);
  expect(new Set(queueStore.ids())).toEqual(new Set(['told', 'old']));
});

test('a call that was read just before a search stays, and is removed minutes later', async () => {
  const { clock, queueStore, answers } = searching();
  answers[0]?.(finding());
  await queueStore.readCall('seen');
  clock.advance(10_000);
  queueStore.searchAgain();
  answers.at(-1)?.(finding());
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual(['seen']);
  clock.advance(120_000);
  queueStore.searchAgain();
  answers.at(-1)?.(finding());
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual([]);
});

test('a queue that was left is not searched any more', async () => {
  const { clock, queueStore, answers } = searching();
  answers[0]?.(finding());
  await pass(clock, 0);
  queueStore.close();
  await pass(clock, 600_000);
  expect(answers).toHaveLength(1);
});

test('a search that still runs when its queue is left asks for no further page', () => {
  const { queueStore, signals } = searching();
  expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  queueStore.close();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test('a search that a newer one has overtaken changes nothing', async () => {
  const { clock, queueStore, answers } = searching();
  queueStore.searchAgain();
  answers[1]?.(finding('new'));
  await pass(clock, 0);
  answers[0]?.(finding('older'));
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual(['new']);
  expect(queueStore.search()).toMatchObject({ name: 'found', about: 1 });
});

test('without live events a slow search is awaited, and no other is started', async () => {
  const { clock, queueStore, answers } = searching();
  answers[0]?.(finding());
  await pass(clock, 60_000);
  expect(answers).toHaveLength(2);
  answers[1]?.(finding('slow'));
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual(['slow']);
});

test('a call shows when it started once it has been read', async () => {
  const { clock, queueStore, answers } = searching();
  answers[0]?.(finding('call'));
  expect(queueStore.row('call')?.startedAt).toBeUndefined();
  await pass(clock, 0);
  expect(queueStore.row('call')?.startedAt).toBe(0);
});
