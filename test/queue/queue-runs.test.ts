import { expect, test } from 'vitest';
import { countOutcomes } from '../../src/recording/bulk/run.ts';
import { byPolicy, pass, policyPaused } from '../recording/bulk/fake-queue.ts';
import { createQueueHarness } from './queue-harness.ts';

test('rows are not read during a bulk action, and are read again afterwards', async () => {
  const { clock, queueStore, runs, readIds } = createQueueHarness(2, {
    execute: () => new Promise(() => undefined),
  });
  await pass(clock, 0);
  await pass(clock, 6_000);
  readIds.length = 0;
  runs.start('pause', ['call 1']);
  queueStore.show(['call 0']);
  await pass(clock, 60_000);
  expect(readIds).toEqual(['call 1']);
  queueStore.pauseLoading(false);
  await pass(clock, 0);
  expect(readIds).toContain('call 0');
});

test('a bulk action does not read calls again that were read less than 5 seconds ago, and events confirm it', async () => {
  const { clock, runs, readIds, sent, sendEvent, live } = createQueueHarness(2);
  live('on');
  await pass(clock, 0);
  await pass(clock, 4_999);
  readIds.length = 0;
  runs.start('stop', ['call 0', 'call 1']);
  await pass(clock, 0);
  expect(sent).toEqual(['call 0', 'call 1']);
  expect(readIds).toEqual([]);
  sendEvent('call 0', policyPaused);
  sendEvent('call 1', policyPaused);
  const run = runs.run();
  expect(run && countOutcomes(run).pausedInstead).toBe(2);
});

test('a bulk action reads each call before its write if the last read is 5 seconds old, whatever events have said', async () => {
  const { clock, runs, readIds, sent, sendEvent, live } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  await pass(clock, 5_000);
  sendEvent('call 0', byPolicy);
  readIds.length = 0;
  runs.start('pause', ['call 0']);
  expect(readIds).toEqual(['call 0']);
  expect(sent).toEqual([]);
  await pass(clock, 0);
  expect(sent).toEqual(['call 0']);
});

test('a bulk action reads a call again if an event has replaced a read less than 5 seconds old', async () => {
  const { clock, runs, readIds, sent, sendEvent, live } = createQueueHarness(1);
  live('on');
  await pass(clock, 0);
  await pass(clock, 2_000);
  sendEvent('call 0', policyPaused);
  readIds.length = 0;
  runs.start('pause', ['call 0']);
  await pass(clock, 0);
  expect(readIds).toEqual(['call 0']);
  expect(sent).toEqual(['call 0']);
});

test('a second bulk action does not begin before the first is over, and a running one is not forgotten', async () => {
  const { clock, runs, sent } = createQueueHarness(2, {
    execute: () => new Promise(() => undefined),
  });
  await pass(clock, 0);
  runs.start('pause', ['call 0']);
  const before = runs.run();
  runs.start('stop', ['call 1']);
  runs.retry();
  runs.forget();
  await pass(clock, 0);
  expect(before?.state.name).toBe('running');
  expect(runs.run()).toBe(before);
  expect(sent).toEqual([]);
});

test('before the first bulk action there is nothing to cancel, to retry or to forget', async () => {
  const { clock, runs, sent } = createQueueHarness(1);
  runs.cancel();
  runs.retry();
  runs.forget();
  runs.signedIn();
  await pass(clock, 0);
  expect(runs.run()).toBeNull();
  expect(sent).toEqual([]);
});
