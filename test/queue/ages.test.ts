import { expect, test } from 'vitest';
import { failed, success } from '../../src/recording/failure.ts';
import { byPolicy, pass, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness, seen } from './queue-harness.ts';

test('nothing is read on a hidden page, and everything once it is visible again', async () => {
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

test('a row is confirmed for 40 seconds after its read began, and no longer', async () => {
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

test('a row that was never read is not certain', async () => {
  const { clock, queueStore } = createQueueHarness(1, {
    readCall: () => new Promise(() => undefined),
  });
  await pass(clock, 0);
  const row = queueStore.row('call 0');
  expect(row).toBeDefined();
  expect(row && queueStore.isCertain(row)).toBe(false);
});

test('events that change nothing do not make a row any newer, and each is checked by a read', async () => {
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

test('a read that began before an event does not undo what the event said', async () => {
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

test('a row that an event removed does not return with an older answer', async () => {
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

test("a read that began before an event undoes neither the event's agent nor its status", async () => {
  const answers: (() => void)[] = [];
  const { clock, queueStore, sendEvent, live } = createQueueHarness(1, {
    readCall: (id) =>
      new Promise((resolve) =>
        answers.push(() =>
          resolve(
            success({ ...seen(id, byPolicy), customer: { name: 'Noor Haddad', number: null } }),
          ),
        ),
      ),
  });
  live('on');
  await pass(clock, 0);
  await pass(clock, 10);
  sendEvent('call 0', policyPaused, { agentId: 'ben', agentName: 'Ben Okafor' });
  answers.shift()?.();
  await pass(clock, 0);
  expect(queueStore.row('call 0')).toMatchObject({
    agentId: 'ben',
    agentName: 'Ben Okafor',
    customer: { name: 'Noor Haddad' },
    snapshot: policyPaused,
  });
});

test('a paused row is confirmed for 8 seconds, and read every 4 if the rate limit allows it', async () => {
  const { clock, queueStore, readIds } = createQueueHarness(2, {
    readCall(id) {
      readIds.push(id);
      return Promise.resolve(success(seen(id, id === 'call 0' ? policyPaused : byPolicy)));
    },
  });
  const isCertain = (): boolean => {
    const row = queueStore.row('call 0');
    return row !== undefined && queueStore.isCertain(row);
  };
  queueStore.show(['call 0', 'call 1']);
  await pass(clock, 1_000);
  readIds.length = 0;
  const seconds: boolean[] = [];
  for (let second = 0; second < 60; second += 1) {
    await pass(clock, 1_000);
    seconds.push(isCertain());
  }
  expect(seconds).not.toContain(false);
  expect(readIds.filter((id) => id === 'call 0').length).toBeLessThanOrEqual(15);
  queueStore.visibilityChanged(false);
  await pass(clock, 8_000);
  expect(isCertain()).toBe(false);
});

test('returning to the page reads the visible rows that are older than 5 seconds, and searches', async () => {
  let searches = 0;
  const { clock, queueStore, readIds, live } = createQueueHarness(3, {
    find() {
      searches += 1;
      const calls = [0, 1, 2].map((one) => ({
        conversationId: `call ${one}`,
        agentName: null,
        since: one,
      }));
      return Promise.resolve(success({ calls, about: 3, complete: true }));
    },
  });
  live('on');
  queueStore.show(['call 1', 'call 2']);
  await pass(clock, 5_000);
  [readIds.length, searches] = [0, 0];
  queueStore.focused();
  await pass(clock, 0);
  expect([...readIds, searches]).toEqual([0]);
  await pass(clock, 1_000);
  queueStore.focused();
  await pass(clock, 0);
  expect(readIds.toSorted()).toEqual(['call 1', 'call 2']);
  expect(searches).toBe(1);
});

test('a failed read is retried at once when the page gets the focus or the network is back', async () => {
  let broken = true;
  let reads = 0;
  const { clock, queueStore, live } = createQueueHarness(1, {
    readCall(id) {
      reads += 1;
      return Promise.resolve(broken ? failed({ kind: 'offline' }) : success(seen(id, byPolicy)));
    },
  });
  live('on');
  await pass(clock, 60_000);
  broken = false;
  reads = 0;
  queueStore.focused();
  await pass(clock, 0);
  expect(reads).toBe(1);
  expect(queueStore.row('call 0')?.snapshot).toEqual(byPolicy);
});

test('visible rows use a third of the rate limit, paused ones first, and the others use the rest', async () => {
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

test('at most three calls are read at once, so that a command never waits behind a long line', async () => {
  const answers: (() => void)[] = [];
  const { clock } = createQueueHarness(10, {
    readCall: (id) =>
      new Promise((resolve) => answers.push(() => resolve(success(seen(id, byPolicy))))),
  });
  await pass(clock, 1_000);
  expect(answers).toHaveLength(3);
  answers.forEach((answer) => answer());
  await pass(clock, 0);
  expect(answers).toHaveLength(6);
});

test('visible calls that were read before take a third of the rate limit, and no more', async () => {
  const { clock, queueStore, readIds, live } = createQueueHarness(20, { perMinute: () => 30 });
  live('on');
  queueStore.show(Array.from({ length: 20 }, (_, index) => `call ${index}`));
  await pass(clock, 20_000);
  expect(readIds).toHaveLength(20);
  await pass(clock, 60_000);
  expect(readIds).toHaveLength(20 + 10);
});
