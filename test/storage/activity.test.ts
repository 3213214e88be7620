import { expect, it } from 'vitest';
import { openActivityLog } from '../../src/storage/activity.ts';
import { type Activity, noActivity } from '../../src/recording/session/activity.ts';
import { memoryStorage } from './storage.ts';

const activity: Activity = {
  status: 'paused',
  entries: [
    {
      at: 1,
      what: 'failed',
      by: 'me',
      command: 'resume',
      status: 'paused',
      failure: 'unconfirmed',
      correlationId: 'abc',
    },
  ],
};

it('is empty at first, and gives back what was kept', () => {
  const storage = memoryStorage();
  const log = openActivityLog(storage, 'one');
  expect(log.read()).toEqual(noActivity);
  log.save(activity);
  expect(openActivityLog(storage, 'one').read()).toEqual(activity);
  expect(openActivityLog(storage, 'another').read()).toEqual(noActivity);
});

it('takes what it does not understand for nothing', () => {
  const storage = memoryStorage();
  storage.setItem('recording-control.activity.one', '{"status":"paused","entries":[{"at":"now"}]}');
  expect(openActivityLog(storage, 'one').read()).toEqual(noActivity);
});

it('remembers twenty calls, and forgets the one that was begun first', () => {
  const storage = memoryStorage();
  for (let call = 0; call < 21; call += 1) openActivityLog(storage, `${call}`).save(activity);
  expect(openActivityLog(storage, '0').read()).toEqual(noActivity);
  expect(openActivityLog(storage, '1').read()).toEqual(activity);
  expect(storage.keys()).toHaveLength(21);
});

it('a storage that is full takes nothing, and harms nothing', () => {
  const full = {
    ...memoryStorage(),
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  };
  openActivityLog(full, 'one').save(activity);
  expect(openActivityLog(full, 'one').read()).toEqual(noActivity);
});
