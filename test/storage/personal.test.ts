import { describe, expect, it } from 'vitest';
import { forgetOthers } from '../../src/storage/forget-others.ts';
import { lastPerson, saveLastPerson, storageOf } from '../../src/storage/personal.ts';
import { createUnfinishedRuns } from '../../src/storage/unfinished-run.ts';
import { memoryPageStorage } from '../genesys/auth/tab.ts';

const KEY = 'recording-control.activity.call';

describe('what a tab keeps for one user', () => {
  it('is not found by anyone else', () => {
    const { storage } = memoryPageStorage();
    storageOf(storage, 'ana').setItem(KEY, 'pressed');
    expect(storageOf(storage, 'ana').getItem(KEY)).toBe('pressed');
    expect(storageOf(storage, 'ben').getItem(KEY)).toBeNull();
    storageOf(storage, 'ben').removeItem(KEY);
    expect(storageOf(storage, 'ana').getItem(KEY)).toBe('pressed');
    storageOf(storage, 'ana').removeItem(KEY);
    expect(storage.content.size).toBe(0);
  });

  it('is not kept while the user is unknown', () => {
    const { storage } = memoryPageStorage();
    storageOf(storage, null).setItem(KEY, 'pressed');
    expect(storageOf(storage, null).getItem(KEY)).toBeNull();
    expect(storage.content.size).toBe(0);
    storage.setItem(KEY, 'kept by an older version');
    storageOf(storage, null).removeItem(KEY);
    expect(storage.getItem(KEY)).not.toBeNull();
  });

  it('includes an interrupted bulk action', () => {
    const { storage } = memoryPageStorage();
    const run = { queueId: 'queue', settled: 1, total: 2 };
    createUnfinishedRuns(storageOf(storage, 'mei')).save(run);
    expect(createUnfinishedRuns(storageOf(storage, 'ben')).take('queue')).toBeNull();
    expect(createUnfinishedRuns(storageOf(storage, 'mei')).take('queue')).toEqual(run);
  });
});

describe('a sign-in as another user', () => {
  /** Data as older versions kept it, for any user. */
  const OLD = [
    'activity',
    'activity.call',
    'since.call',
    'promise.call',
    'consent.call',
    'leftRun',
    'trip.s',
  ];
  const SHARED = ['token', 'attempt', 'presses', 'preferences', 'compact'];

  function full() {
    const tab = memoryPageStorage();
    for (const key of [...OLD, ...SHARED]) tab.storage.setItem(`recording-control.${key}`, '1');
    tab.storage.setItem('somebody.elses.activity', '1');
    for (const user of ['ana', 'ben']) storageOf(tab.storage, user).setItem(KEY, '1');
    return tab;
  }
  const SHARED_KEYS = [
    ...SHARED.map((key) => `recording-control.${key}`),
    'somebody.elses.activity',
  ];

  it('deletes what was kept for the previous user, but not for the new one', () => {
    const tab = full();
    forgetOthers(tab, 'ben');
    expect(tab.keys()).toEqual([...SHARED_KEYS, 'recording-control.user.ben.activity.call']);
  });

  it('deletes everything personal if no one is signed in', () => {
    const tab = full();
    forgetOthers(tab, null);
    expect(tab.keys()).toEqual(SHARED_KEYS);
  });

  it('is recognized by comparing with the last user', () => {
    const { storage } = memoryPageStorage();
    expect(lastPerson(storage)).toBeNull();
    saveLastPerson(storage, 'ana');
    expect(lastPerson(storage)).toBe('ana');
  });
});
