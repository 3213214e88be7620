import { expect, test } from 'vitest';
import { byPolicy, pass, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness } from './queue-harness.ts';

test('a call is read again before a write as soon as its reading is five seconds old', async () => {
  const { clock, queueStore } = createQueueHarness(1);
  queueStore.show(['call 0']);
  await pass(clock, 0);
  const { readAt = 0 } = queueStore.row('call 0') ?? {};
  clock.advance(readAt + 4_999 - clock.now());
  expect(queueStore.known('call 0')).toEqual(byPolicy);
  clock.advance(1);
  expect(queueStore.known('call 0')).toBeNull();
});

test('a call that an event changed in the millisecond of its read is read again before a write', async () => {
  const { clock, queueStore, sendEvent } = createQueueHarness(2);
  queueStore.show(['call 0', 'call 1']);
  await pass(clock, 0);
  expect(queueStore.known('call 0')).toEqual(byPolicy);
  sendEvent('call 0', policyPaused);
  const { readAt, eventAt } = queueStore.row('call 0') ?? {};
  expect(eventAt).toBe(readAt);
  expect(queueStore.known('call 0')).toBeNull();
  expect(queueStore.known('call 1')).toEqual(byPolicy);
});
