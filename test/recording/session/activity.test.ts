import { expect, it } from 'vitest';
import {
  type Activity,
  maxEntries,
  noActivity,
  withNewEntries,
} from '../../../src/recording/session/activity.ts';
import type { ConsentWord } from '../../../src/recording/consent-answer.ts';
import { type CallSnapshot, endedSnapshot } from '../../../src/recording/snapshot.ts';
import {
  held,
  paused,
  recording,
  setStage,
  silent,
  type Stage,
  stageWith,
  writtenAs,
} from './stage.ts';

/** Notes what happens on the stage from now on; gives the log in short lines. */
function watch(stage: Stage, storedPress: Activity = noActivity) {
  let at = 0;
  let activity = withNewEntries(storedPress, null, stage.sessionStore.session(), at);
  stage.sessionStore.subscribe((session, before) => {
    activity = withNewEntries(activity, before, session, (at += 1));
  });
  return {
    activity: () => activity,
    lines: () =>
      activity.entries.map(({ what, by, command, status, failure }) =>
        [what, by, command, status, failure].filter((word) => word !== null).join(' '),
      ),
  };
}

it('tells the status that was found, the press, and that the platform confirmed it', async () => {
  const stage = await stageWith(silent);
  const log = watch(stage);
  stage.sessionStore.press('start');
  await stage.answer('accepted');
  await stage.advance(300);
  await stage.answerRead(recording);
  expect(log.lines()).toEqual([
    'found notRecorded',
    'asked me start',
    'confirmed me start recording',
  ]);
});

it('names the request that was confirmed or was not needed, for support', async () => {
  for (const ack of ['accepted', 'alreadyDone'] as const) {
    const stage = await stageWith(silent);
    const log = watch(stage);
    stage.sessionStore.press('start');
    await stage.answer(ack);
    await stage.advance(300);
    await stage.answerRead(recording);
    expect(log.activity().entries.at(-1)).toMatchObject(writtenAs);
  }
});

it('does not name an earlier request', async () => {
  const stage = await stageWith(silent);
  const log = watch(stage);
  stage.sessionStore.press('start');
  await stage.answer('accepted');
  await stage.advance(300);
  await stage.answerRead(recording);
  stage.sessionStore.press('stop');
  await stage.answer({ kind: 'timeout' });
  await stage.answerRead(silent);
  expect(log.activity().entries.at(-1)).toMatchObject({ command: 'stop', correlationId: null });
});

it('takes news for the confirmation of a press only once they are sure', async () => {
  const stage = await stageWith(recording);
  const log = watch(stage);
  stage.sessionStore.press('pause');
  stage.sessionStore.stateReceived(paused);
  expect(log.lines()).toEqual(['found recording', 'asked me pause']);
  await stage.answerRead(paused);
  expect(log.lines().slice(2)).toEqual([]);
  await stage.answer('accepted');
  expect(log.lines().slice(2)).toEqual([]);
  await stage.answerRead(paused);
  expect(log.lines().slice(2)).toEqual(['confirmed me pause paused']);
});

it('tells a wish that was so already', async () => {
  const stage = await stageWith(silent);
  const log = watch(stage);
  stage.sessionStore.press('start');
  await stage.answer('alreadyDone');
  await stage.answerRead(recording);
  expect(log.lines().at(-1)).toBe('already me start recording');
});

it('tells a failure once, with its kind and the correlation id', async () => {
  const stage = await stageWith(silent);
  const log = watch(stage);
  stage.sessionStore.press('start');
  await stage.answer({
    kind: 'notPermitted',
    lack: 'permission',
    missing: ['a:b:c'],
    correlationId: 'abc-1',
  });
  stage.sessionStore.focused();
  expect(log.lines().slice(2)).toEqual(['failed me start notRecorded notPermitted']);
  expect(log.activity().entries.at(-1)?.correlationId).toBe('abc-1');
});

it('tells a read that failed as nobody’s doing', async () => {
  const stage = await stageWith(recording);
  const log = watch(stage);
  stage.sessionStore.checkAgain();
  await stage.advance(0);
  await stage.answerRead({ kind: 'badAnswer' });
  expect(log.lines().at(-1)).toBe('failed badAnswer');
});

it('tells what others, hold and the end of the call changed', async () => {
  const stage = await stageWith(silent);
  const log = watch(stage);
  for (const news of [recording, held, recording, endedSnapshot]) {
    await stage.advance(10_000);
    stage.keepAnswering(news);
    stage.sessionStore.stateReceived(news);
    await stage.advance(0);
  }
  expect(log.lines().slice(1)).toEqual([
    'changed elsewhere recording',
    'changed hold pausedOnHold',
    'changed hold recording',
    'changed ended',
  ]);
});

it('tells a pause that ended by itself from one that somebody ended', async () => {
  const stage = await stageWith(paused);
  const log = watch(stage);
  stage.sessionStore.press('resume', 'timer');
  await stage.answer('accepted');
  await stage.advance(300);
  await stage.answerRead(recording);
  expect(log.lines().slice(1)).toEqual(['asked timer resume', 'confirmed timer resume recording']);
});

it('tells a wish that is taken back by the button of the command in flight', async () => {
  const stage = await stageWith(recording);
  const log = watch(stage);
  stage.sessionStore.press('pause');
  stage.sessionStore.press('resume');
  stage.sessionStore.press('pause');
  expect(log.lines().slice(1)).toEqual(['asked me pause', 'asked me resume', 'asked me pause']);
});

it('leaves no trace of news that turn out to be stale', async () => {
  const stage = await stageWith(paused);
  const log = watch(stage);
  stage.sessionStore.stateReceived(recording);
  await stage.answerRead(paused);
  expect(log.lines()).toEqual(['found paused']);
});

it('tells both of two opposite wishes', async () => {
  const stage = await stageWith(silent);
  const log = watch(stage);
  stage.sessionStore.press('start');
  stage.sessionStore.press('stop');
  await stage.answer('accepted');
  await stage.advance(300);
  await stage.answerRead(recording);
  expect(log.lines().slice(1)).toEqual([
    'asked me start',
    'asked me stop',
    'confirmed me start recording',
  ]);
});

it('goes on after a reload: what is still so is not told again', async () => {
  const stage = await stageWith(recording);
  const storedPress = watch(stage).activity();
  expect(watch(await stageWith(recording), storedPress).lines()).toEqual(['found recording']);
  expect(watch(await stageWith(paused), storedPress).lines()).toEqual([
    'found recording',
    'found paused',
  ]);
});

it('tells a press once that was kept across a sign-in', async () => {
  const storedPress = (now: number) => ({ command: 'start', pressedAt: now - 1_000 }) as const;
  const first = watch(setStage({ access: 'renewing', storedPress })).activity();
  const again = watch(setStage({ access: 'renewing', storedPress }), first);
  expect(again.lines()).toEqual(['asked me start']);
});

it('forgets the oldest entries of a very long call', async () => {
  const [entry] = watch(await stageWith(recording)).activity().entries;
  if (!entry) throw new Error('Nothing was noted.');
  const full: Activity = { status: 'recording', entries: Array(maxEntries).fill(entry) };
  const log = watch(await stageWith(paused), full);
  expect(log.lines()).toHaveLength(maxEntries);
  expect(log.lines().at(-1)).toBe('found paused');
});

it('tells what the customer said, once, and who noted it', async () => {
  const consented = (word: ConsentWord, by: string): CallSnapshot => ({
    ...silent,
    consent: { answer: { word, at: 7, by }, signature: 'Ana' },
  });
  const stage = await stageWith(consented('given', 'Ben'));
  const log = watch(stage);
  const refused = consented('refused', 'Ana');
  stage.sessionStore.stateReceived(refused);
  await stage.answerRead(refused);
  stage.sessionStore.stateReceived(refused);
  expect(log.lines()).toEqual([
    'found notRecorded',
    'consentGiven elsewhere notRecorded',
    'consentRefused me notRecorded',
  ]);
  expect(log.activity().entries.at(-1)?.at).toBe(7);
});
