import { expect, it } from 'vitest';
import { openSession, type StatusSince } from '../../../src/recording/session/session.ts';
import { reduce } from '../../../src/recording/session/reduce.ts';
import { paused, recording } from './session-harness.ts';

const since: StatusSince = { status: 'paused', at: 1_000, exact: false };

const firstRead = (snapshot: typeof paused) => {
  const opened = reduce(openSession(5_000, 'granted', null, since), {
    type: 'due',
    at: 5_000,
    random: 0,
  });
  const answer = { ok: true, value: snapshot } as const;
  return reduce(opened, { type: 'read', request: 1, answer, at: 6_000, random: 0 });
};

it('the start time that an earlier page knew is used if the first read finds the same status', () => {
  expect(firstRead(paused).since).toEqual(since);
});

it('the start time that an earlier page knew is ignored if the status has changed', () => {
  expect(firstRead(recording).since).toEqual({ status: 'recording', at: 6_000, exact: false });
});
