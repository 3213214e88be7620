import { expect, test, vi } from 'vitest';
import { failed, success } from '../../src/recording/failure.ts';
import { countOutcomes } from '../../src/recording/bulk/run.ts';
import { byPolicy, pass, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness, seen } from './queue-harness.ts';

test('the visible calls are read first, and then all others in turn', async () => {
  const { clock, queueStore, readIds } = createQueueHarness(100);
  queueStore.show(['call 50', 'call 51']);
  await pass(clock, 0);
  expect(readIds.slice(0, 2)).toEqual(['call 50', 'call 51']);
  await pass(clock, 10_000);
  expect(new Set(readIds).size).toBe(100);
  expect(readIds).toHaveLength(100);
});

test.each(['on', 'off'] as const)(
  'every call is read again before it is too old, with live events %s',
  async (news) => {
    const { clock, queueStore, readIds, live } = createQueueHarness(3);
    live(news);
    await pass(clock, 0);
    readIds.length = 0;
    await pass(clock, 24_000);
    expect(readIds).toEqual([]);
    await pass(clock, 2_000);
    expect(readIds.toSorted()).toEqual(['call 0', 'call 1', 'call 2']);
    const rows = ['call 0', 'call 1', 'call 2'].flatMap((id) => queueStore.row(id) ?? []);
    expect(rows.every(queueStore.isCertain)).toBe(true);
  },
);

test('the page is connecting for some seconds before it says that it is not live', async () => {
  const { clock, queueStore, live } = createQueueHarness(1);
  expect(queueStore.connection()).toBe('connecting');
  await pass(clock, 5_000);
  expect(queueStore.connection()).toBe('off');
  live('on');
  expect(queueStore.connection()).toBe('on');
});

test('without live events, new calls are found and ended ones removed, without a notice of a search', async () => {
  const queue = { calls: [{ conversationId: 'old', agentName: null, since: 0 }] };
  const { clock, queueStore } = createQueueHarness(0, {
    find: () => Promise.resolve(success({ ...queue, about: 1, complete: true })),
    readCall: (id) => {
      const isThere = queue.calls.some(({ conversationId }) => conversationId === id);
      return Promise.resolve(success(isThere ? seen(id, byPolicy) : null));
    },
  });
  await pass(clock, 0);
  const states = new Set<string>();
  queueStore.subscribe(() => states.add(queueStore.search().name));
  queue.calls = [{ conversationId: 'new', agentName: null, since: 0 }];
  await pass(clock, 30_000);
  expect(queueStore.ids()).toEqual(['new']);
  expect([...states]).toEqual(['found']);
});

test('on a live page, new calls that no event reports are found within about a minute', async () => {
  const calls = [{ conversationId: 'old', agentName: null, since: 0 }];
  const { clock, queueStore, live } = createQueueHarness(0, {
    find: () => Promise.resolve(success({ calls: [...calls], about: 1, complete: true })),
  });
  live('on');
  await pass(clock, 1_000);
  calls.push({ conversationId: 'new', agentName: null, since: 5 });
  await pass(clock, 75_000);
  expect(queueStore.ids()).toEqual(['old', 'new']);
});

test('a live page searches at most once a minute, and a hidden one never', async () => {
  let searches = 0;
  const { clock, queueStore, live } = createQueueHarness(0, {
    find() {
      searches += 1;
      return Promise.resolve(success({ calls: [], about: 0, complete: true }));
    },
  });
  live('on');
  await pass(clock, 600_000);
  expect(searches).toBeLessThanOrEqual(11);
  expect(searches).toBeGreaterThan(7);
  queueStore.visibilityChanged(false);
  searches = 0;
  await pass(clock, 600_000);
  expect(searches).toBe(0);
});

test('if searches fail for minutes, the page says so until one succeeds', async () => {
  let broken = false;
  const { clock, queueStore, live } = createQueueHarness(0, {
    find: () =>
      Promise.resolve(
        broken
          ? failed({ kind: 'platform', status: 503 })
          : success({ calls: [], about: 0, complete: true }),
      ),
  });
  live('on');
  await pass(clock, 0);
  broken = true;
  await pass(clock, 120_000);
  expect(queueStore.search().name).toBe('found');
  await pass(clock, 130_000);
  expect(queueStore.search()).toMatchObject({ name: 'failed', failure: { status: 503 } });
  broken = false;
  await pass(clock, 75_000);
  expect(queueStore.search().name).toBe('found');
});

test('when events arrive again, all calls are read at once, the visible ones first', async () => {
  const { clock, queueStore, readIds, live } = createQueueHarness(3);
  live('on');
  await pass(clock, 1_000);
  queueStore.show(['call 1']);
  readIds.length = 0;
  live('off');
  live('on');
  await pass(clock, 0);
  expect(readIds[0]).toBe('call 1');
  expect(readIds.toSorted()).toEqual(['call 0', 'call 1', 'call 2']);
});

test('a call that ends while it is confirmed is reported as gone, without a read', async () => {
  const { clock, runs, readIds, sendEvent, live } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  readIds.length = 0;
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

test('the agent of a call that has gone is forgotten once no report needs it', async () => {
  const { clock, queueStore, runs, live, sendEvent } = createQueueHarness(2, {
    find: () => Promise.resolve(success({ calls: [], about: 0, complete: true })),
  });
  live('on');
  for (const id of ['in the report', 'gone']) sendEvent(id, byPolicy);
  runs.start('pause', ['in the report']);
  await pass(clock, 1_000);
  for (const id of ['in the report', 'gone']) sendEvent(id, null);
  queueStore.searchAgain();
  await pass(clock, 0);
  expect(queueStore.agentOf('gone')).toBeNull();
  expect(queueStore.agentOf('in the report')).toBe('Ana Silva');
  runs.forget();
  queueStore.searchAgain();
  await pass(clock, 0);
  expect(queueStore.agentOf('in the report')).toBeNull();
});

test('a search refused for a missing sign-in is repeated after the sign-in', async () => {
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

test('a refusal of the old token that arrives after the next sign-in is ignored', async () => {
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

test('a failed read is retried, and only a persistent failure is reported', async () => {
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

test('leaving the queue ends its subscription and sends nothing', async () => {
  const { clock, queueStore, received, sent } = createQueueHarness(5);
  await pass(clock, 0);
  queueStore.close();
  await pass(clock, 60_000);
  expect(received).toEqual([]);
  expect(sent).toEqual([]);
});

test('an answer that arrives after the queue was left is shown to no one', async () => {
  let answer: (call: ReturnType<typeof seen>) => void = () => undefined;
  const { clock, queueStore } = createQueueHarness(1, {
    readCall: () => new Promise((resolve) => (answer = (call) => resolve(success(call)))),
  });
  await pass(clock, 0);
  const shown = vi.fn();
  queueStore.subscribe(shown);
  queueStore.close();
  answer(seen('call 0', byPolicy));
  await pass(clock, 0);
  expect(shown).not.toHaveBeenCalled();
});

test('calls keep their places while they are read, and the next search puts the oldest first', async () => {
  const calls = ['a', 'b'].map((id, at) => ({ conversationId: id, agentName: null, since: at }));
  const { clock, queueStore } = createQueueHarness(0, {
    find: () => Promise.resolve(success({ calls, about: 2, complete: true })),
    readCall: (id) =>
      Promise.resolve(success({ ...seen(id, byPolicy), startedAt: id === 'a' ? -5 : -10 })),
  });
  await pass(clock, 0);
  queueStore.show(['a', 'b']);
  await pass(clock, 1_000);
  expect(queueStore.row('b')?.startedAt).toBe(-10);
  expect(queueStore.ids()).toEqual(['a', 'b']);
  queueStore.searchAgain();
  await pass(clock, 0);
  expect(queueStore.ids()).toEqual(['b', 'a']);
});

test('an event, which has no name and may lack the start, removes neither', async () => {
  const { clock, queueStore, live, sendEvent } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  queueStore.show(['call 0']);
  await pass(clock, 0);
  sendEvent('call 0', policyPaused, { agentName: null, startedAt: null });
  expect(queueStore.row('call 0')).toMatchObject({ agentName: 'Ana Silva', startedAt: 0 });
});

test('after a transfer the previous agent’s name is removed, and the new one’s is read once', async () => {
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
  await pass(clock, 1);
  sendEvent('call 0', byPolicy, { agentId: 'ben', agentName: null });
  expect(queueStore.row('call 0')?.agentName).toBeNull();
  await pass(clock, 20_000);
  expect(readIds).toEqual(['call 0', 'call 0']);
  sendEvent('call 0', byPolicy, { agentId: null, agentName: null });
  expect(queueStore.row('call 0')).toMatchObject({ agentId: null, agentName: null });
});
