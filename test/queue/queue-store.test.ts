import { expect, test } from 'vitest';
import { failed, success } from '../../src/recording/failure.ts';
import { countOutcomes } from '../../src/recording/bulk/run.ts';
import { byPolicy, pass, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness, seen } from './queue-harness.ts';

test('only the calls on the screen are looked at', async () => {
  const { clock, queueStore, readIds } = createQueueHarness(1_000);
  await pass(clock, 0);
  queueStore.show(['call 3', 'call 4']);
  await pass(clock, 0);
  expect(readIds).toEqual(['call 3', 'call 4']);
});

test('while news come, a call that was looked at is not looked at again', async () => {
  const { clock, queueStore, readIds, live } = createQueueHarness(3);
  live('on');
  await pass(clock, 0);
  for (let turn = 0; turn < 3; turn += 1) {
    queueStore.show(['call 1']);
    await pass(clock, 60_000);
  }
  expect(readIds).toEqual(['call 1']);
});

test('without news, a call on the screen is looked at again after a while', async () => {
  const { clock, queueStore, readIds } = createQueueHarness(3);
  await pass(clock, 0);
  queueStore.show(['call 1']);
  await pass(clock, 31_000);
  expect(readIds).toEqual(['call 1', 'call 1', 'call 1']);
});

test('without news, new calls are found and gone ones leave, without a word about searching', async () => {
  const queue = { calls: [{ conversationId: 'old', agentName: null, since: 0 }] };
  const { clock, queueStore } = createQueueHarness(0, {
    find: () => Promise.resolve(success({ ...queue, about: 1, complete: true })),
  });
  await pass(clock, 0);
  const states = new Set<string>();
  queueStore.subscribe(() => states.add(queueStore.search().name));
  queue.calls = [{ conversationId: 'new', agentName: null, since: 0 }];
  await pass(clock, 16_000);
  expect(queueStore.ids()).toEqual(['new']);
  expect([...states]).toEqual(['found']);
});

test('when news come again, the calls on the screen are looked at at once', async () => {
  const { clock, queueStore, readIds, live } = createQueueHarness(2);
  live('on');
  await pass(clock, 0);
  queueStore.show(['call 0']);
  await pass(clock, 0);
  live('off');
  live('on');
  await pass(clock, 0);
  expect(readIds).toEqual(['call 0', 'call 0']);
});

test('during a run nothing is looked at for the screen; after it, it is again', async () => {
  const { clock, queueStore, runs, readIds } = createQueueHarness(2, {
    execute: () => Promise.resolve(success('alreadyDone')),
  });
  await pass(clock, 0);
  runs.start('pause', ['call 1']);
  queueStore.show(['call 0']);
  expect(readIds).toEqual(['call 1']);
  await pass(clock, 0);
  // Before the command, and to prove that it was done already; then for the screen.
  expect(readIds).toEqual(['call 1', 'call 1', 'call 0']);
});

test('a call that ends while it is confirmed is reported as gone, without a read', async () => {
  const { clock, runs, readIds, sendEvent, live } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  sendEvent('call 0', byPolicy);
  runs.start('pause', ['call 0']);
  await pass(clock, 0);
  sendEvent('call 0', null);
  const run = runs.run();
  expect(run && countOutcomes(run).gone).toBe(1);
  expect(readIds).toEqual([]);
});

test('a call that ends leaves the list, and its agent stays known for the report', async () => {
  const { clock, queueStore, sendEvent } = createQueueHarness(2);
  await pass(clock, 0);
  sendEvent('call 0', byPolicy);
  sendEvent('call 0', null);
  expect(queueStore.ids()).toEqual(['call 1']);
  expect(queueStore.agentOf('call 0')).toBe('Ana Silva');
});

test('a run acts on what news have told without looking, and news confirm it', async () => {
  const { clock, runs, readIds, sent, sendEvent, live } = createQueueHarness(2);
  live('on');
  await pass(clock, 0);
  sendEvent('call 0', byPolicy);
  sendEvent('call 1', byPolicy);
  runs.start('stop', ['call 0', 'call 1']);
  await pass(clock, 0);
  sendEvent('call 0', policyPaused);
  sendEvent('call 1', policyPaused);
  const run = runs.run();
  expect(run && countOutcomes(run).pausedInstead).toBe(2);
  expect(sent).toEqual(['call 0', 'call 1']);
  expect(readIds).toEqual([]);
});

test('after the live connection was lost, calls are looked at before anything is sent', async () => {
  const { clock, runs, readIds, sendEvent, live } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  sendEvent('call 0', byPolicy);
  live('off');
  live('on');
  await pass(clock, 0);
  runs.start('pause', ['call 0']);
  await pass(clock, 0);
  expect(readIds).toContain('call 0');
});

test('a search that was refused for want of a sign-in is repeated after it', async () => {
  let signedIn = false;
  const { clock, queueStore } = createQueueHarness(0, {
    find: () =>
      Promise.resolve(
        signedIn ? success({ calls: [], about: 0, complete: true }) : failed({ kind: 'signedOut' }),
      ),
  });
  await pass(clock, 0);
  expect(queueStore.signedOut()).toBe(true);
  signedIn = true;
  queueStore.signedIn();
  await pass(clock, 0);
  expect(queueStore.search()).toEqual({ name: 'found', complete: true, about: 0 });
});

test('a refusal of the old token that comes after the next sign-in is not believed', async () => {
  const answers: ((signedOut: boolean) => void)[] = [];
  const { clock, queueStore } = createQueueHarness(1, {
    readCall: (id) =>
      new Promise((resolve) => {
        answers.push((signedOut) =>
          resolve(signedOut ? failed({ kind: 'signedOut' }) : success(seen(id, byPolicy))),
        );
      }),
  });
  await pass(clock, 0);
  queueStore.show(['call 0']);
  queueStore.signedIn();
  answers[0]?.(true);
  await pass(clock, 0);
  answers[1]?.(false);
  await pass(clock, 0);
  expect(queueStore.signedOut()).toBe(false);
  expect(queueStore.row('call 0')?.snapshot).toEqual(byPolicy);
});

test('a look that failed is tried again by and by, and only lasting failure is reported', async () => {
  let broken = true;
  let reads = 0;
  const { clock, queueStore, live } = createQueueHarness(1, {
    readCall(id) {
      reads += 1;
      return Promise.resolve(
        broken ? failed({ kind: 'platform', status: 500 }) : success(seen(id, byPolicy)),
      );
    },
  });
  live('on');
  await pass(clock, 0);
  queueStore.show(['call 0']);
  await pass(clock, 6_000);
  expect(reads).toBe(2);
  expect(queueStore.isUnread('call 0')).toBe(false);
  await pass(clock, 15_000);
  expect(reads).toBe(3);
  expect(queueStore.isUnread('call 0')).toBe(true);
  broken = false;
  await pass(clock, 60_000);
  expect(reads).toBe(4);
  expect(queueStore.isUnread('call 0')).toBe(false);
  expect(queueStore.row('call 0')?.snapshot).toEqual(byPolicy);
});

test('leaving the queue ends its watch and sends nothing', async () => {
  const { clock, queueStore, received, sent } = createQueueHarness(5);
  await pass(clock, 0);
  queueStore.close();
  await pass(clock, 60_000);
  expect(received).toEqual([]);
  expect(sent).toEqual([]);
});

test('an event, which names no one and may lack the start, takes back neither', async () => {
  const { clock, queueStore, live, sendEvent } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  queueStore.show(['call 0']);
  await pass(clock, 0);
  sendEvent('call 0', policyPaused, { agentName: null, startedAt: null });
  expect(queueStore.row('call 0')).toMatchObject({ agentName: 'Ana Silva', since: 0 });
});

test('after a transfer the former agent’s name is gone, and the next one’s is looked up once', async () => {
  const { clock, queueStore, live, sendEvent, readIds } = createQueueHarness(1, {
    readCall(id) {
      readIds.push(id);
      const ben = { agentId: 'ben', agentName: null };
      const call = seen(id, byPolicy);
      return Promise.resolve(success(readIds.length > 1 ? { ...call, ...ben } : call));
    },
  });
  live('on');
  await pass(clock, 0);
  queueStore.show(['call 0']);
  await pass(clock, 0);
  sendEvent('call 0', byPolicy, { agentId: 'ben', agentName: null });
  expect(queueStore.row('call 0')?.agentName).toBeNull();
  await pass(clock, 60_000);
  expect(readIds).toEqual(['call 0', 'call 0']);
  sendEvent('call 0', byPolicy, { agentId: null, agentName: null });
  expect(queueStore.row('call 0')).toMatchObject({ agentId: null, agentName: null });
});
