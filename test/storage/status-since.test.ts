import { expect, it } from 'vitest';
import { openPausePromise, openStatusSince } from '../../src/storage/status-since.ts';
import { memoryStorage } from './storage.ts';

const since = { status: 'paused', at: 1_000, exact: true } as const;

it('the start time of a status survives a reload, but the status was not seen throughout', () => {
  const storage = memoryStorage();
  openStatusSince(storage, 'one').save(since, 50_000);
  expect(openStatusSince(storage, 'one').take(60_000)).toEqual({ ...since, exact: false });
  expect(openStatusSince(storage, 'another').take(60_000)).toBeNull();
});

it('the start time of a status is ignored after more than 10 s away', () => {
  const storage = memoryStorage();
  openStatusSince(storage, 'one').save(since, 50_000);
  expect(openStatusSince(storage, 'one').take(60_001)).toBeNull();
});

it('an unknown status leaves nothing in storage', () => {
  const storage = memoryStorage();
  openStatusSince(storage, 'one').save(since, 50_000);
  openStatusSince(storage, 'one').save(null, 51_000);
  expect(storage.keys()).toEqual([]);
});

it('the automatic end of a pause is kept for its call until it is over', () => {
  const storage = memoryStorage();
  openPausePromise(storage, 'one').save(1_000);
  expect(openPausePromise(storage, 'one').read()).toBe(1_000);
  expect(openPausePromise(storage, 'another').read()).toBeNull();
  openPausePromise(storage, 'one').save(null);
  expect(openPausePromise(storage, 'one').read()).toBeNull();
});
