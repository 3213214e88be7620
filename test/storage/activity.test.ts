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

it('the activity is empty at first, and returns what was kept', () => {
  const storage = memoryStorage();
  const log = openActivityLog(storage, 'one');
  expect(log.read()).toEqual(noActivity);
  log.save(activity);
  expect(openActivityLog(storage, 'one').read()).toEqual(activity);
  expect(openActivityLog(storage, 'another').read()).toEqual(noActivity);
});

it('the activity ignores anything that is not a log', () => {
  const storage = memoryStorage();
  storage.setItem('recording-control.activity.one', '{"status":"paused","entries":"none"}');
  expect(openActivityLog(storage, 'one').read()).toEqual(noActivity);
});

it.each([
  ['entry kind', { what: 'transcribed' }],
  ['failure', { failure: 'quotaExceeded' }],
  ['command', { command: 'restart' }],
  ['status', { status: 'transferred' }],
  ['cause', { by: 'flow' }],
  ['time format', { at: '2030-01-01T00:00:00Z' }],
])('a log from a newer version loses only the entry with an unknown %s', (_, newer) => {
  const last = { ...first, at: 3 };
  const written = { ...activity, entries: [first, { ...first, at: 2, ...newer }, last] };
  const storage = memoryStorage();
  storage.setItem('recording-control.activity.one', JSON.stringify(written));
  expect(openActivityLog(storage, 'one').read()).toEqual({ ...activity, entries: [first, last] });
});

it('an unknown last status leaves every entry', () => {
  const storage = memoryStorage();
  const newer = JSON.stringify({ ...activity, status: 'transferred' });
  storage.setItem('recording-control.activity.one', newer);
  expect(openActivityLog(storage, 'one').read()).toEqual({ ...activity, status: 'unknown' });
});

it('every entry that this version writes can be read back', () => {
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

it('the activity of twenty calls is kept, and the one that began first is dropped', () => {
  const storage = memoryStorage();
  for (let call = 0; call < 21; call += 1) openActivityLog(storage, `${call}`).save(activity);
  expect(openActivityLog(storage, '0').read()).toEqual(noActivity);
  expect(openActivityLog(storage, '1').read()).toEqual(activity);
  expect(storage.keys()).toHaveLength(21);
});

it('the activity of a call that is saved again drops no other call', () => {
  const storage = memoryStorage();
  for (let call = 0; call < 20; call += 1) openActivityLog(storage, `${call}`).save(activity);
  for (let save = 0; save < 20; save += 1) openActivityLog(storage, '7').save(activity);
  expect(openActivityLog(storage, '0').read()).toEqual(activity);
  expect(openActivityLog(storage, '7').read()).toEqual(activity);
});

it('a full storage keeps nothing, and causes no error', () => {
  const full = {
    ...memoryStorage(),
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  };
  openActivityLog(full, 'one').save(activity);
  expect(openActivityLog(full, 'one').read()).toEqual(noActivity);
});
