import { expect, test } from 'vitest';
import { countOutcomes } from '../../../src/recording/bulk/run.ts';
import { type BulkDeps, startRun } from '../../../src/recording/bulk/runner.ts';
import { failed } from '../../../src/recording/failure.ts';
import {
  adHoc,
  byPolicy,
  calls,
  callWith,
  createFakeQueue,
  pass,
  policyPaused,
} from './fake-queue.ts';

const noPermission = {
  kind: 'notPermitted',
  lack: 'permission',
  missing: ['conversation:recording:pauseOthers'],
} as const;

test('a missing permission ends the run after three refusals, because the others would be refused too', async () => {
  const fakeQueue = createFakeQueue({ calls: calls(100), behavior: () => noPermission });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 1_000);
  expect(runner.run().state).toEqual({ name: 'over', because: noPermission });
  const last = runner.run().settled.find(({ id }) => id === 'call 99');
  expect(last?.outcome).toEqual({ kind: 'notTried', because: noPermission });
  expect(fakeQueue.sent.length).toBeLessThan(20);
});

test('a missing permission to stop does not end the run: every call that can be paused is paused', async () => {
  const noStop = { ...noPermission, missing: ['conversation:call:record'] };
  const snippet = callWith({ snippet: 'active' });
  const fakeQueue = createFakeQueue({
    calls: { ...calls(100, adHoc), snippet },
    behavior: (_id, command) => (command === 'stop' ? noStop : 'does'),
  });
  const runner = fakeQueue.start('stop');
  await pass(fakeQueue.clock, 30_000);
  expect(runner.run().state).toEqual({ name: 'over', because: 'finished' });
  expect(countOutcomes(runner.run())).toMatchObject({ pausedInstead: 100, notPermitted: 1 });
  const last = runner.run().settled.find(({ id }) => id === 'snippet');
  expect(last?.outcome).toEqual({ kind: 'notPermitted', failure: noStop });
});

test('calls that may not be read do not end the run: others can be paused', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(30),
    known: (id) => (id === 'call 29' ? byPolicy : null),
  });
  const deps: BulkDeps = {
    ...fakeQueue.deps,
    readCall: () => Promise.resolve(failed(noPermission)),
  };
  const runner = startRun(deps, 'stop', [...fakeQueue.actual.keys()]);
  await pass(fakeQueue.clock, 1_000);
  runner.stateReceived('call 29', policyPaused);
  expect(countOutcomes(runner.run())).toMatchObject({ pausedInstead: 1, notPermitted: 29 });
});

test('once the platform reserves stopping for the agents, the other calls are paused right away', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(100, adHoc),
    behavior: (_id, command) => (command === 'stop' ? { kind: 'notParticipant' } : 'does'),
  });
  const runner = fakeQueue.start('stop');
  await pass(fakeQueue.clock, 30_000);
  expect(countOutcomes(runner.run()).pausedInstead).toBe(100);
  expect(fakeQueue.sent.filter(({ command }) => command === 'stop').length).toBeLessThanOrEqual(12);
});

test('refusals with another failure between them are no sign that all others would be refused', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(12),
    behavior: (id) =>
      Number(id.replace('call ', '')) % 3 < 2 ? noPermission : { kind: 'conflict' },
  });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 60_000);
  expect(runner.run().state).toEqual({ name: 'over', because: 'finished' });
  expect(countOutcomes(runner.run())).toMatchObject({ notPermitted: 8, failed: 4 });
});

test('a permission that is missing for the calls of one division does not end a run that has begun to work', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(60),
    behavior: (id) => (Number(id.replace('call ', '')) < 40 ? 'does' : noPermission),
  });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 60_000);
  expect(runner.run().state).toEqual({ name: 'over', because: 'finished' });
  expect(countOutcomes(runner.run())).toMatchObject({ done: 40, notPermitted: 20 });
});

const byPolicyOfAccess = {
  kind: 'notPermitted',
  lack: 'unnamed',
  message: 'Denied by policy.',
} as const;

test('calls that an access policy protects do not end the run: the others are paused', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(30),
    behavior: (id) => (Number(id.replace('call ', '')) < 10 ? byPolicyOfAccess : 'does'),
  });
  const runner = fakeQueue.start('pause');
  await pass(fakeQueue.clock, 30_000);
  expect(runner.run().state).toEqual({ name: 'over', because: 'finished' });
  expect(countOutcomes(runner.run())).toMatchObject({ done: 20, notPermitted: 10 });
});

test('a stop that an access policy forbids for one call pauses that call, and the others are stopped', async () => {
  const fakeQueue = createFakeQueue({
    calls: calls(30, adHoc),
    behavior: (id, command) => (id === 'call 0' && command === 'stop' ? byPolicyOfAccess : 'does'),
  });
  const runner = fakeQueue.start('stop');
  await pass(fakeQueue.clock, 30_000);
  expect(countOutcomes(runner.run())).toMatchObject({ done: 29, pausedInstead: 1 });
  const first = fakeQueue.sent.filter(({ id }) => id === 'call 0');
  expect(first.map(({ command }) => command)).toEqual(['stop', 'pause']);
});
