import { expect, it } from 'vitest';
import { openActivityLog } from '../../src/storage/activity.ts';
import { commands } from '../../src/recording/command.ts';
import { failureNames } from '../../src/recording/failure.ts';
import {
  type ActivityEntry,
  type Activity,
  entryCauses,
  entryKinds,
  noActivity,
} from '../../src/recording/session/activity.ts';
import { statusNames } from '../../src/recording/status.ts';
import { memoryStorage } from './storage.ts';

const first: ActivityEntry = {
  at: 1,
  what: 'failed',
  by: 'me',
  command: 'resume',
  status: 'paused',
  failure: 'unconfirmed',
  correlationId: 'abc',
};
const activity: Activity = { status: 'paused', entries: [first] };

it('is empty at first, and gives back what was kept', () => {
  const storage = memoryStorage();
  const log = openActivityLog(storage, 'one');
  expect(log.read()).toEqual(noActivity);
  log.save(activity);
  expect(openActivityLog(storage, 'one').read()).toEqual(activity);
  expect(openActivityLog(storage, 'another').read()).toEqual(noActivity);
});

it('takes what is no log for nothing', () => {
  const storage = memoryStorage();
  storage.setItem('recording-control.activity.one', '{"status":"paused","entries":"none"}');
  expect(openActivityLog(storage, 'one').read()).toEqual(noActivity);
});

it.each([
  ['an entry kind', { what: 'transcribed' }],
  ['a failure', { failure: 'quotaExceeded' }],
  ['a command', { command: 'restart' }],
  ['a status', { status: 'transferred' }],
  ['a cause', { by: 'flow' }],
  ['a time format', { at: '2030-01-01T00:00:00Z' }],
])('a log of a newer version loses only the entry with %s that is not known', (_, newer) => {
  const last = { ...first, at: 3 };
  const written = { ...activity, entries: [first, { ...first, at: 2, ...newer }, last] };
  const storage = memoryStorage();
  storage.setItem('recording-control.activity.one', JSON.stringify(written));
  expect(openActivityLog(storage, 'one').read()).toEqual({ ...activity, entries: [first, last] });
});

it('a last status that is not known leaves every entry', () => {
  const storage = memoryStorage();
  const newer = JSON.stringify({ ...activity, status: 'transferred' });
  storage.setItem('recording-control.activity.one', newer);
  expect(openActivityLog(storage, 'one').read()).toEqual({ ...activity, status: 'unknown' });
});

it('every entry that this version writes is read back', () => {
  const storage = memoryStorage();
  const entries = [
    ...entryKinds.map((what) => ({ ...first, what })),
    ...failureNames.map((failure) => ({ ...first, failure })),
    ...commands.map((command) => ({ ...first, command })),
    ...statusNames.map((status) => ({ ...first, status })),
    ...entryCauses.map((by) => ({ ...first, by })),
  ];
  openActivityLog(storage, 'one').save({ status: 'paused', entries });
  expect(openActivityLog(storage, 'one').read().entries).toEqual(entries);
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
