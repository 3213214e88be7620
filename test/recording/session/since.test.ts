import { expect, it } from 'vitest';
import { openSession, type StatusSince } from '../../../src/recording/session/session.ts';
import { reduce } from '../../../src/recording/session/reduce.ts';
import { harnessWith, paused, recording } from './session-harness.ts';

const since: StatusSince = { status: 'paused', at: 1_000, exact: false };

const firstRead = (snapshot: typeof paused, known = since) => {
  const opened = reduce(openSession(5_000, 'granted', null, known), {
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

it('the start time that an earlier page knew is used only for the user of that page', () => {
  const known = { ...since, userId: 'Ana' };
  expect(firstRead({ ...paused, userId: 'Ana' }, known).since).toEqual(known);
  const fresh = { status: 'paused', at: 6_000, exact: false };
  expect(firstRead({ ...paused, userId: 'Ben' }, known).since).toEqual(fresh);
  expect(firstRead(paused, known).since).toEqual(fresh);
});

/** Nothing arrives on a live connection; a read finds the change. */
const readLater = 60_000;

it('the start time of a status that a read finds is exact while live events would have told of it', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.liveChanged('on');
  harness.keepAnswering(recording);
  await harness.advance(1_000);
  harness.keepAnswering(paused);
  await harness.advance(readLater);
  expect(harness.sessionStore.session().since).toMatchObject({ status: 'paused', exact: true });
});

it('the start time of a status that a command brought is exact without live events, too', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  await harness.answer('accepted');
  harness.keepAnswering(paused);
  await harness.advance(readLater);
  expect(harness.sessionStore.session().since).toMatchObject({ status: 'paused', exact: true });
});

it('the start time of a status that a read finds is not exact without live events', async () => {
  const harness = await harnessWith(recording);
  harness.keepAnswering(paused);
  await harness.advance(readLater);
  expect(harness.sessionStore.session().since).toMatchObject({ status: 'paused', exact: false });
});
