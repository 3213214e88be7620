import { expect, it } from 'vitest';
import { openPausePromise, openStatusSince } from '../../src/storage/status-since.ts';
import { memoryStorage } from './storage.ts';

const since = { status: 'paused', at: 1_000, exact: true } as const;

it('since when a call is as it is outlives a reload, but was not seen all the time', () => {
  const storage = memoryStorage();
  openStatusSince(storage, 'one').save(since, 50_000);
  expect(openStatusSince(storage, 'one').take(60_000)).toEqual({ ...since, exact: false });
  expect(openStatusSince(storage, 'another').take(60_000)).toBeNull();
});

it('it is not believed after more than 10 s away', () => {
  const storage = memoryStorage();
  openStatusSince(storage, 'one').save(since, 50_000);
  expect(openStatusSince(storage, 'one').take(60_001)).toBeNull();
});

it('nothing known leaves nothing', () => {
  const storage = memoryStorage();
  openStatusSince(storage, 'one').save(since, 50_000);
  openStatusSince(storage, 'one').save(null, 51_000);
  expect(storage.keys()).toEqual([]);
});

it('the promise of a pause is kept for its call until it is over', () => {
  const storage = memoryStorage();
  openPausePromise(storage, 'one').save(1_000);
  expect(openPausePromise(storage, 'one').read()).toBe(1_000);
  expect(openPausePromise(storage, 'another').read()).toBeNull();
  openPausePromise(storage, 'one').save(null);
  expect(openPausePromise(storage, 'one').read()).toBeNull();
});
