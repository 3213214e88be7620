import { expect, it } from 'vitest';
import { createSessionHarness, held, paused, recording } from '../session/session-harness.ts';
import { createPauseController } from '../../../src/recording/pause/pause-controller.ts';
import { createPauseTracker, nextDueAt } from '../../../src/recording/pause/pause-tracker.ts';
import { createPauseHarness } from './pause-harness.ts';

const everyTwoMinutes = { remindEveryMs: 120_000 };

it('reminders repeat while the pause lasts', async () => {
  const call = await createPauseHarness(everyTwoMinutes);
  await call.pause();
  expect(call.reminders()).toBe(0);
  await call.advance(119_999);
  expect(call.reminders()).toBe(0);
  await call.advance(1);
  expect(call.reminders()).toBe(1);
  await call.advance(120_000);
  expect(call.reminders()).toBe(2);
  expect(call.sent).toEqual(['pause']);
});

it('reminders are also sent for a pause that others made', async () => {
  const call = await createPauseHarness(everyTwoMinutes);
  await call.byOthers('paused');
  await call.advance(120_000);
  expect(call.reminders()).toBe(1);
});

it('without reminders and auto-resume, nothing is due during a pause', async () => {
  const { sessionStore, clock } = createSessionHarness();
  const policy = { remindEveryMs: 0, autoResumeAfterMs: 0 };
  const tracker = createPauseTracker(null);
  expect(nextDueAt(tracker, sessionStore.session(), clock.now(), policy)).toBeNull();
});

it('reminders are never sent if they are turned off', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  await call.advance(3_600_000);
  expect(call.reminders()).toBe(0);
});

it('reminders end with the pause, and start over with the next one', async () => {
  const call = await createPauseHarness(everyTwoMinutes);
  await call.pause();
  await call.advance(110_000);
  await call.resume();
  await call.advance(60_000);
  expect(call.reminders()).toBeUndefined();
  await call.pause();
  await call.advance(110_000);
  expect(call.reminders()).toBe(0);
});

it('reminders are not sent on hold', async () => {
  const call = await createPauseHarness(everyTwoMinutes);
  await call.news(held);
  await call.advance(600_000);
  expect(call.reminders()).toBeUndefined();
});

it('reminders count from the moment at which a page finds the pause', async () => {
  const harness = createSessionHarness();
  const { sessionStore, clock } = harness;
  const policy = { remindEveryMs: 10_000, autoResumeAfterMs: 5_000 };
  await harness.answerRead(paused);
  const pauseController = createPauseController(sessionStore, clock, policy, () => undefined);
  sessionStore.liveChanged('on');
  harness.keepAnswering(paused);
  await harness.advance(10_000);
  expect(pauseController.watch().pause).toMatchObject({ reminders: 1, resumeAt: null });
});

it('reminders, and the automatic end of a pause, are left out if the customer refuses to be recorded', async () => {
  const call = await createPauseHarness({ remindEveryMs: 1_000, autoResumeAfterMs: 5_000 });
  await call.pause();
  const answer = { decision: 'refused', at: 0, by: 'Ana' } as const;
  const refused = { ...paused, consent: { answer, signature: 'Ana' } };
  await call.news(refused);
  await call.advance(60_000);
  expect(call.reminders()).toBe(0);
  expect(call.sent).toEqual(['pause']);
});

it('reminders are sent only after a read that shows that the pause still holds, even on a hidden page', async () => {
  const call = await createPauseHarness(everyTwoMinutes);
  await call.pause();
  call.sessionStore.visibilityChanged(false);
  await call.advance(119_000);
  const reads = call.reads();
  call.keepAnswering(null);
  await call.advance(1_000);
  expect(call.reads()).toBe(reads + 1);
  expect(call.reminders()).toBe(0);
  call.keepAnswering(recording);
  await call.advance(250);
  expect(call.reminders()).toBeUndefined();
});
