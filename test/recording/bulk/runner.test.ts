import { expect, test } from 'vitest';
import { countOutcomes, retryableOf } from '../../../src/recording/bulk/run.ts';
import { type BulkDeps, startRun } from '../../../src/recording/bulk/runner.ts';
import { failed, success } from '../../../src/recording/failure.ts';
import { type CallSnapshot, endedSnapshot } from '../../../src/recording/snapshot.ts';
import {
  adHoc,
  byPolicy,
  calls,
  createFakeQueue,
  pass,
  policyPaused,
  quiet,
} from './fake-queue.ts';

test('every call gets the outcome that was confirmed, not the one that was accepted', async () => {
  const behavior = (id: string) => (id === 'lost' ? 'lost' : id === 'ends' ? 'ends' : 'does');
  const fakeQueue = createFakeQueue({
    calls: { a: byPolicy, so: policyPaused, lost: byPolicy, ends: byPolicy },
    behavior,
  });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 12_000);
  expect(countOutcomes(runner.run())).toMatchObject({
    done: 1,
    alreadyDone: 1,
    failed: 1,
    gone: 1,
  });
  expect(retryableOf(runner.run())).toEqual(['lost']);
});

test.each([
  [{ kind: 'offline' }, { name: 'over', because: 'finished' }],
  [{ kind: 'signedOut' }, { name: 'held' }],
] as const)(
  'after an open outcome, a read that fails (%o) leaves the run %o',
  async (read, state) => {
    const fakeQueue = createFakeQueue({
      calls: { a: byPolicy },
      known: () => byPolicy,
      behavior: () => ({ kind: 'timeout' }),
    });
    const deps: BulkDeps = { ...fakeQueue.deps, readCall: () => Promise.resolve(failed(read)) };
    const runner = startRun(deps, 'pause', ['a']);
    await pass(fakeQueue.clock, 12_000);
    expect(runner.run().state).toEqual(state);
  },
);

test('an event confirms a command without a read', async () => {
  const fakeQueue = createFakeQueue({ calls: { a: byPolicy }, known: () => byPolicy });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 0);
  runner.stateReceived('a', policyPaused);
  expect(countOutcomes(runner.run()).done).toBe(1);
  expect(fakeQueue.readIds).toEqual([]);
});

test('an event that arrives before the answer confirms a command, too', async () => {
  const fakeQueue = createFakeQueue({
    calls: { a: byPolicy },
    known: () => byPolicy,
    behavior() {
      queueMicrotask(() => runner.stateReceived('a', policyPaused));
      return 'does';
    },
  });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 0);
  expect(countOutcomes(runner.run()).done).toBe(1);
  expect(fakeQueue.readIds).toEqual([]);
});

test('an event that arrived before the write does not confirm it', async () => {
  const answers: (() => void)[] = [];
  const fakeQueue = createFakeQueue({ calls: { a: byPolicy }, behavior: () => 'lost' });
  const deps: BulkDeps = {
    ...fakeQueue.deps,
    readCall: (id) =>
      new Promise((resolve) =>
        answers.push(() => void fakeQueue.deps.readCall(id).then((seen) => resolve(seen))),
      ),
  };
  const runner = startRun(deps, 'pause', ['a']);
  runner.stateReceived('a', policyPaused);
  answers.shift()?.();
  await pass(fakeQueue.clock, 0);
  answers.shift()?.();
  await pass(fakeQueue.clock, 0);
  expect(fakeQueue.sent).toHaveLength(1);
  expect(runner.run().settled).toEqual([]);
});

test('a read that an event has overtaken is repeated before the command is planned', async () => {
  const answers: ((snapshot: CallSnapshot) => void)[] = [];
  const fakeQueue = createFakeQueue({ calls: { a: byPolicy } });
  const deps: BulkDeps = {
    ...fakeQueue.deps,
    readCall: () =>
      new Promise((resolve) => answers.push((snapshot) => resolve(success(snapshot)))),
  };
  const runner = startRun(deps, 'pause', ['a']);
  runner.stateReceived('a', byPolicy);
  answers.shift()?.(policyPaused);
  await pass(fakeQueue.clock, 0);
  answers.shift()?.(byPolicy);
  await pass(fakeQueue.clock, 0);
  expect(fakeQueue.sent).toEqual([{ id: 'a', command: 'pause' }]);
});

test('a call that has just been read is not read again before the command', async () => {
  const fakeQueue = createFakeQueue({ calls: { a: byPolicy }, known: () => byPolicy });
  fakeQueue.start('pause');
  await pass(fakeQueue.clock, 0);
  expect(fakeQueue.readIds).toEqual([]);
  expect(fakeQueue.sent).toEqual([{ id: 'a', command: 'pause' }]);
});

test.each(['refusedAsEnded', 'notFound', 'callEnded'] as const)(
  'a command that is answered by %s does not end a call: a read shows the actual state',
  async (kind) => {
    const fakeQueue = createFakeQueue({
      calls: { alive: byPolicy, over: byPolicy, paused: byPolicy },
      behavior(id) {
        if (id === 'over') fakeQueue.actual.set(id, endedSnapshot);
        if (id === 'paused') fakeQueue.actual.set(id, policyPaused);
        return { kind };
      },
    });
    const runner = fakeQueue.start('pause');
    await pass(fakeQueue.clock, 0);
    expect(countOutcomes(runner.run())).toMatchObject({ failed: 1, gone: 1, alreadyDone: 1 });
    expect(retryableOf(runner.run())).toEqual(['alive']);
  },
);

test.each([
  { kind: 'timeout' },
  { kind: 'platform', status: 503 },
  { kind: 'offline' },
  { kind: 'conflict' },
] as const)(
  'a command whose answer was lost ($kind) counts as done if a read shows it',
  async (lost) => {
    const fakeQueue = createFakeQueue({
      calls: { happened: byPolicy, lost: byPolicy },
      behavior(id) {
        if (id === 'happened') fakeQueue.actual.set(id, policyPaused);
        return lost;
      },
    });
    const runner = fakeQueue.start('pause');
    await pass(fakeQueue.clock, 0);
    expect(countOutcomes(runner.run())).toMatchObject({ done: 1, failed: 1 });
    const left = runner.run().settled.find(({ id }) => id === 'lost');
    expect(left?.outcome).toEqual({ kind: 'failed', failure: lost });
    expect(fakeQueue.sent).toHaveLength(2);
  },
);

test('a stop that finds nothing to stop is trusted only if a read shows no recording', async () => {
  const fakeQueue = createFakeQueue({ calls: { silent: adHoc, records: adHoc } });
  const deps: BulkDeps = {
    ...fakeQueue.deps,
    execute(id) {
      if (id === 'silent') fakeQueue.actual.set(id, quiet);
      return Promise.resolve(success('alreadyDone'));
    },
  };
  const runner = startRun(deps, 'stop', ['silent', 'records']);
  await pass(fakeQueue.clock, 0);
  expect(countOutcomes(runner.run())).toMatchObject({ alreadyDone: 1, failed: 1 });
});

test('canceling sends nothing more, and waits for requests already sent', async () => {
  const fakeQueue = createFakeQueue({ calls: calls(100) });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 0);
  const sent = fakeQueue.sent.length;
  runner.cancel();
  expect(runner.run().state.name).toBe('stopping');
  await pass(fakeQueue.clock, 3_000);
  expect(fakeQueue.sent).toHaveLength(sent);
  expect(runner.run().state).toEqual({ name: 'over', because: 'cancelled' });
  expect(countOutcomes(runner.run())).toMatchObject({ done: sent, notTried: 100 - sent });
});

test('a sign-in that expires halfway pauses the run, and no call is lost', async () => {
  let signedOut = true;
  const fakeQueue = createFakeQueue({
    calls: calls(30),
    behavior: () => (signedOut ? { kind: 'signedOut' } : 'does'),
  });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 1_000);
  expect(runner.run().state.name).toBe('held');
  signedOut = false;
  runner.signedIn();
  await pass(fakeQueue.clock, 20_000);
  expect(countOutcomes(runner.run()).done).toBe(30);
});

test('at most a dozen calls are in progress at once, even after some were done', async () => {
  let inHand = 0;
  let most = 0;
  const fakeQueue = createFakeQueue({ calls: calls(60) });
  const deps: BulkDeps = {
    ...fakeQueue.deps,
    readCall: (id) => {
      // Later reads confirm what was sent.
      if (fakeQueue.sent.some((each) => each.id === id)) return fakeQueue.deps.readCall(id);
      inHand += 1;
      most = Math.max(most, inHand);
      return new Promise((resolve) => {
        fakeQueue.clock.after(500, () => {
          inHand -= 1;
          resolve(fakeQueue.deps.readCall(id));
        });
      });
    },
  };
  const runner = startRun(deps, 'pause', [...fakeQueue.actual.keys()]);
  await pass(fakeQueue.clock, 30_000);
  expect(countOutcomes(runner.run()).done).toBe(60);
  expect(most).toBe(12);
});

test('a run without calls is finished at once', () => {
  expect(createFakeQueue({ calls: {} }).start('stop').run().state.name).toBe('over');
});

test('a call that ended before its turn is gone, and no command is sent for it', async () => {
  const fakeQueue = createFakeQueue({ calls: { a: { ...quiet, status: { kind: 'ended' } } } });
  const runner = fakeQueue.start('stop');
  await pass(fakeQueue.clock, 0);
  expect(countOutcomes(runner.run()).gone).toBe(1);
  expect(fakeQueue.sent).toEqual([]);
});

test('a call that is being read when the run is canceled is not tried', async () => {
  const answers: (() => void)[] = [];
  const fakeQueue = createFakeQueue({ calls: { a: byPolicy } });
  const deps: BulkDeps = {
    ...fakeQueue.deps,
    readCall: () => new Promise((resolve) => answers.push(() => resolve(success(byPolicy)))),
  };
  const runner = startRun(deps, 'pause', ['a']);
  runner.cancel();
  answers.shift()?.();
  await pass(fakeQueue.clock, 0);
  expect(fakeQueue.sent).toEqual([]);
  expect(runner.run().settled).toMatchObject([
    { id: 'a', outcome: { kind: 'notTried', because: 'cancelled' } },
  ]);
});

test('a run that is ended by an expired sign-in names it for every call that was not done', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(20),
    behavior: () => ({ kind: 'signedOut' }),
  });
  const runner = fakeQueue.start('pause');
  const unsubscribe = runner.subscribe(({ state }) => {
    if (state.name === 'held') runner.abort({ kind: 'signedOut' });
  });
  await pass(fakeQueue.clock, 0);
  unsubscribe();
  const because = { kind: 'signedOut' };
  expect(runner.run().state).toEqual({ name: 'over', because });
  const { settled } = runner.run();
  expect(settled).toHaveLength(20);
  for (const { outcome } of settled) expect(outcome).toEqual({ kind: 'notTried', because });
});
