import { expect, test } from 'vitest';
import { possibleActions } from '../../src/queue/possible-actions.ts';
import { countForecasts } from '../../src/recording/bulk/forecast.ts';
import {
  allUnavailable,
  endedSnapshot,
  noCallYet,
  unknownSnapshot,
} from '../../src/recording/snapshot.ts';
import { adHoc, byPolicy, callWith, policyPaused, quiet } from '../recording/bulk/fake-queue.ts';

test('a policy recording can be paused, but not stopped', () => {
  expect(possibleActions([byPolicy, quiet])).toEqual({
    possible: { stop: 'nothing', pause: 'ok', resume: 'nothing' },
    primary: 'pause',
  });
});

test('a recording that an agent started can be stopped, and Pause is still emphasized', () => {
  expect(possibleActions([adHoc])).toMatchObject({ possible: { stop: 'ok' }, primary: 'pause' });
});

test('if every recording is paused, Resume is emphasized', () => {
  const paused = { ...policyPaused, availability: allUnavailable('alreadyPaused') };
  expect(
    possibleActions([{ ...paused, availability: { ...paused.availability, resume: null } }]),
  ).toEqual({ possible: { stop: 'nothing', pause: 'nothing', resume: 'ok' }, primary: 'resume' });
});

test('if no call is recorded, nothing can be done', () => {
  expect(possibleActions([quiet])).toEqual({
    possible: { stop: 'nothing', pause: 'nothing', resume: 'nothing' },
    primary: null,
  });
});

test('a call that is still being checked can be paused, since it may be recorded', () => {
  expect(possibleActions([null, quiet])).toEqual({
    possible: { stop: 'checking', pause: 'ok', resume: 'checking' },
    primary: 'pause',
  });
});

test('the forecast counts every call once, under what a bulk action would do to it', () => {
  const snapshots = [
    byPolicy,
    adHoc,
    policyPaused,
    quiet,
    null,
    unknownSnapshot,
    endedSnapshot,
    noCallYet,
    callWith({ policy: 'paused' }, 'hold'),
  ];
  expect(countForecasts('stop', snapshots)).toEqual({
    stop: 1,
    pause: 0,
    pauseInstead: 2,
    resume: 0,
    alreadySo: 1,
    notRecorded: 1,
    notPossible: 1,
    ended: 1,
    checking: 2,
  });
});
