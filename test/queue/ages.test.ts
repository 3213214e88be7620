import { expect, test } from 'vitest';
import { success } from '../../src/recording/failure.ts';
import { byPolicy, pass, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness, seen } from './queue-harness.ts';

test('on a hidden page nothing is read, and everything is once it is visible again', async () => {
  const { clock, queueStore, readIds, live } = createQueueHarness(2);
  live('on');
  await pass(clock, 0);
  readIds.length = 0;
  queueStore.visibilityChanged(false);
  await pass(clock, 3_600_000);
  expect(readIds).toEqual([]);
  queueStore.visibilityChanged(true);
  await pass(clock, 0);
  expect(readIds).toHaveLength(2);
});

test('a row is certain for 40 seconds after its read began, and no longer', async () => {
  const { clock, queueStore } = createQueueHarness(1);
  await pass(clock, 0);
  queueStore.visibilityChanged(false);
  const isCertain = (): boolean => {
    const row = queueStore.row('call 0');
    return row !== undefined && queueStore.isCertain(row);
  };
  await pass(clock, 39_999);
  expect(isCertain()).toBe(true);
  await pass(clock, 1);
  expect(isCertain()).toBe(false);
});

test('events that change nothing make a row no younger, and each is verified by a read', async () => {
  const { clock, queueStore, sendEvent, readIds, live } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  const before = queueStore.row('call 0')?.evidenceAt;
  queueStore.visibilityChanged(false);
  await pass(clock, 10_000);
  sendEvent('call 0', byPolicy);
  expect(queueStore.row('call 0')?.evidenceAt).toBe(before);
  sendEvent('call 0', policyPaused);
  expect(queueStore.row('call 0')?.evidenceAt).toBe(clock.now());
  queueStore.visibilityChanged(true);
  await pass(clock, 0);
  expect(readIds).toEqual(['call 0', 'call 0']);
});

test('a read that began before an event does not take back what the event said', async () => {
  const answers: (() => void)[] = [];
  const { clock, queueStore, sendEvent, live } = createQueueHarness(1, {
    readCall: (id) =>
      new Promise((resolve) => answers.push(() => resolve(success(seen(id, byPolicy))))),
  });
  live('on');
  await pass(clock, 0);
  await pass(clock, 10);
  sendEvent('call 0', policyPaused);
  answers.shift()?.();
  await pass(clock, 0);
  expect(queueStore.row('call 0')?.snapshot).toEqual(policyPaused);
  expect(answers).toHaveLength(1);
  answers.shift()?.();
  await pass(clock, 0);
  expect(queueStore.row('call 0')?.snapshot).toEqual(byPolicy);
});

test('a row that an event removed does not come back with an answer that is older', async () => {
  const answers: (() => void)[] = [];
  const { clock, queueStore, sendEvent, live } = createQueueHarness(1, {
    readCall: (id) =>
      new Promise((resolve) => answers.push(() => resolve(success(seen(id, byPolicy))))),
  });
  live('on');
  await pass(clock, 0);
  await pass(clock, 10);
  sendEvent('call 0', null);
  answers.shift()?.();
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual([]);
  clock.advance(10);
  void queueStore.readCall('call 0');
  answers.shift()?.();
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual(['call 0']);
});

test('rows in sight take a third of the allowance, paused ones first, and the others have the rest', async () => {
  const inSight = Array.from({ length: 20 }, (_, index) => `call ${index}`);
  const { clock, queueStore, readIds } = createQueueHarness(60, {
    perMinute: () => 30,
    readCall(id) {
      readIds.push(id);
      return Promise.resolve(success(seen(id, id === 'call 7' ? policyPaused : byPolicy)));
    },
  });
  queueStore.show(inSight);
  await pass(clock, 1_000);
  readIds.length = 0;
  await pass(clock, 60_000);
  const visible = readIds.filter((id) => inSight.includes(id));
  expect(visible[0]).toBe('call 7');
  expect(visible.length).toBeLessThanOrEqual(2 * 10);
  expect(new Set(readIds.filter((id) => !inSight.includes(id))).size).toBe(40);
  expect(queueStore.visibleEveryMs()).toBe(120_000);
});
