import { expect, it } from 'vitest';
import {
  type Activity,
  maxEntries,
  noActivity,
  withNewEntries,
} from '../../../src/recording/session/activity.ts';
import type { ConsentDecision } from '../../../src/recording/consent-answer.ts';
import { type CallSnapshot, endedSnapshot } from '../../../src/recording/snapshot.ts';
import { noRecorders } from '../../../src/recording/status.ts';
import {
  createSessionHarness,
  harnessWith,
  held,
  paused,
  recording,
  type SessionHarness,
  silent,
  writtenAs,
} from './session-harness.ts';

/** Records the activity of the session from now on; returns the log in short lines. */
function watch(harness: SessionHarness, storedPress: Activity = noActivity) {
  let at = 0;
  let activity = withNewEntries(storedPress, null, harness.sessionStore.session(), at);
  harness.sessionStore.subscribe((session, before) => {
    activity = withNewEntries(activity, before, session, (at += 1));
  });
  return {
    activity: () => activity,
    lines: () =>
      activity.entries.map(({ what, by, command, status, failure }) =>
        [what, by, command, status, failure].filter((decision) => decision !== null).join(' '),
      ),
  };
}

it("the activity lists the first status, the press, and the platform's confirmation", async () => {
  const harness = await harnessWith(silent);
  const log = watch(harness);
  harness.sessionStore.press('start');
  await harness.answer('accepted');
  await harness.advance(300);
  await harness.answerRead(recording);
  expect(log.lines()).toEqual([
    'found notRecorded',
    'asked me start',
    'confirmed me start recording',
  ]);
});

it('the activity has the correlation id of a request that was confirmed or not needed, for support', async () => {
  for (const ack of ['accepted', 'alreadyDone'] as const) {
    const harness = await harnessWith(silent);
    const log = watch(harness);
    harness.sessionStore.press('start');
    await harness.answer(ack);
    await harness.advance(300);
    await harness.answerRead(recording);
    expect(log.activity().entries.at(-1)).toMatchObject(writtenAs);
  }
});

it('the activity does not have the correlation id of an earlier request', async () => {
  const harness = await harnessWith(silent);
  const log = watch(harness);
  harness.sessionStore.press('start');
  await harness.answer('accepted');
  await harness.advance(300);
  await harness.answerRead(recording);
  harness.sessionStore.press('stop');
  await harness.answer({ kind: 'timeout' });
  await harness.answerRead(silent);
  expect(log.activity().entries.at(-1)).toMatchObject({ command: 'stop', correlationId: null });
});

it('the activity lists an event as confirmation of a press only once it is certain', async () => {
  const harness = await harnessWith(recording);
  const log = watch(harness);
  harness.sessionStore.press('pause');
  harness.sessionStore.stateReceived(paused);
  expect(log.lines()).toEqual(['found recording', 'asked me pause']);
  await harness.answerRead(paused);
  expect(log.lines().slice(2)).toEqual([]);
  await harness.answer('accepted');
  expect(log.lines().slice(2)).toEqual([]);
  await harness.answerRead(paused);
  expect(log.lines().slice(2)).toEqual(['confirmed me pause paused']);
});

it('the activity lists a command whose state already held', async () => {
  const harness = await harnessWith(silent);
  const log = watch(harness);
  harness.sessionStore.press('start');
  await harness.answer('alreadyDone');
  await harness.answerRead(recording);
  expect(log.lines().at(-1)).toBe('already me start recording');
});

it('the activity lists a failure once, with its kind and the correlation id', async () => {
  const harness = await harnessWith(silent);
  const log = watch(harness);
  harness.sessionStore.press('start');
  await harness.answer({
    kind: 'notPermitted',
    lack: 'permission',
    missing: ['a:b:c'],
    correlationId: 'abc-1',
  });
  harness.sessionStore.focused();
  expect(log.lines().slice(2)).toEqual(['failed me start notRecorded notPermitted']);
  expect(log.activity().entries.at(-1)?.correlationId).toBe('abc-1');
});

it('the activity lists only the failure of a press that waited for another one when the call ended', async () => {
  const harness = await harnessWith(recording);
  const log = watch(harness);
  harness.sessionStore.press('pause', 'timer');
  harness.sessionStore.press('resume');
  harness.sessionStore.checkAgain();
  await harness.advance(0);
  await harness.answerRead({ kind: 'callEnded' });
  expect(log.lines().slice(1)).toEqual([
    'asked timer pause',
    'asked me resume',
    'failed me resume ended callEnded',
    'changed ended',
  ]);
});

it('the activity lists a failed read without an author', async () => {
  const harness = await harnessWith(recording);
  const log = watch(harness);
  harness.sessionStore.checkAgain();
  await harness.advance(0);
  await harness.answerRead({ kind: 'badAnswer' });
  expect(log.lines().at(-1)).toBe('failed badAnswer');
});

it('the activity lists changes by others, by hold and by the end of the call', async () => {
  const harness = await harnessWith(silent);
  const log = watch(harness);
  for (const news of [recording, held, recording, endedSnapshot]) {
    await harness.advance(10_000);
    harness.keepAnswering(news);
    harness.sessionStore.stateReceived(news);
    await harness.advance(0);
  }
  expect(log.lines().slice(1)).toEqual([
    'changed elsewhere recording',
    'changed hold pausedOnHold',
    'changed hold recording',
    'changed ended',
  ]);
});

it('the activity calls the hold the cause if the recording is held back for a moment after it', async () => {
  const harness = await harnessWith(held);
  const log = watch(harness);
  const suppressed = { ...silent, status: { kind: 'suppressed', recorders: noRecorders } } as const;
  harness.sessionStore.stateReceived(suppressed);
  harness.keepAnswering(suppressed);
  await harness.advance(1_000);
  expect(log.lines().at(-1)).toBe('changed hold suppressed');
});

it('the activity names somebody else as the cause of a pause or a stop during a hold', async () => {
  for (const [news, status] of [
    [paused, 'paused'],
    [silent, 'notRecorded'],
  ] as const) {
    const harness = await harnessWith(held);
    const log = watch(harness);
    // The hold ends, too, but a read confirms only what came after it.
    harness.sessionStore.stateReceived(recording);
    harness.sessionStore.stateReceived(news);
    harness.keepAnswering(news);
    await harness.advance(1_000);
    expect(log.lines()).toEqual(['found pausedOnHold', `changed elsewhere ${status}`]);
  }
});

it('the activity distinguishes a pause that ended automatically from one that someone ended', async () => {
  const harness = await harnessWith(paused);
  const log = watch(harness);
  harness.sessionStore.press('resume', 'timer');
  await harness.answer('accepted');
  await harness.advance(300);
  await harness.answerRead(recording);
  expect(log.lines().slice(1)).toEqual(['asked timer resume', 'confirmed timer resume recording']);
});

it('the activity lists a command that is withdrawn with the button of the one in flight', async () => {
  const harness = await harnessWith(recording);
  const log = watch(harness);
  harness.sessionStore.press('pause');
  harness.sessionStore.press('resume');
  harness.sessionStore.press('pause');
  expect(log.lines().slice(1)).toEqual(['asked me pause', 'asked me resume', 'asked me pause']);
});

it('the activity does not list events that turn out to be stale', async () => {
  const harness = await harnessWith(paused);
  const log = watch(harness);
  harness.sessionStore.stateReceived(recording);
  await harness.answerRead(paused);
  expect(log.lines()).toEqual(['found paused']);
});

it('the activity lists both of two opposite commands', async () => {
  const harness = await harnessWith(silent);
  const log = watch(harness);
  harness.sessionStore.press('start');
  harness.sessionStore.press('stop');
  await harness.answer('accepted');
  await harness.advance(300);
  await harness.answerRead(recording);
  expect(log.lines().slice(1)).toEqual([
    'asked me start',
    'asked me stop',
    'confirmed me start recording',
  ]);
});

it('the activity continues after a reload, and does not list an unchanged status again', async () => {
  const harness = await harnessWith(recording);
  const storedPress = watch(harness).activity();
  expect(watch(await harnessWith(recording), storedPress).lines()).toEqual(['found recording']);
  expect(watch(await harnessWith(paused), storedPress).lines()).toEqual([
    'found recording',
    'found paused',
  ]);
});

it('the activity lists a press that was kept across a sign-in once', async () => {
  const storedPress = (now: number) => ({ command: 'start', pressedAt: now - 1_000 }) as const;
  const first = watch(createSessionHarness({ access: 'renewing', storedPress })).activity();
  const again = watch(createSessionHarness({ access: 'renewing', storedPress }), first);
  expect(again.lines()).toEqual(['asked me start']);
});

it('the activity lists a press that was kept until it was too old as failed, not as asked', async () => {
  const harness = createSessionHarness({
    storedPress: (now) => ({ command: 'pause', pressedAt: now - 60_000 }),
  });
  expect(watch(harness).lines()).toEqual(['failed me pause signedOut']);
});

it('the activity of a very long call loses its oldest entries', async () => {
  const [entry] = watch(await harnessWith(recording)).activity().entries;
  if (!entry) throw new Error('Nothing was noted.');
  const full: Activity = { status: 'recording', entries: Array(maxEntries).fill(entry) };
  const log = watch(await harnessWith(paused), full);
  expect(log.lines()).toHaveLength(maxEntries);
  expect(log.lines().at(-1)).toBe('found paused');
});

it("the activity lists the customer's answer once, and who saved it", async () => {
  const consented = (decision: ConsentDecision, by: string): CallSnapshot => ({
    ...silent,
    consent: { answer: { decision, at: 7, by }, signature: 'Ana' },
  });
  const harness = await harnessWith(consented('given', 'Ben'));
  const log = watch(harness);
  const refused = consented('refused', 'Ana');
  harness.sessionStore.stateReceived(refused);
  await harness.answerRead(refused);
  harness.sessionStore.stateReceived(refused);
  expect(log.lines()).toEqual([
    'found notRecorded',
    'consentGiven elsewhere notRecorded',
    'consentRefused me notRecorded',
  ]);
  expect(log.activity().entries.at(-1)?.at).toBe(7);
});
