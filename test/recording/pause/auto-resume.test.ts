import { expect, it } from 'vitest';
import { createPauseController } from '../../../src/recording/pause/pause-controller.ts';
import { recordHistory } from '../../../src/recording/session/history.ts';
import { harnessWith, held, paused, recording, silent } from '../session/session-harness.ts';
import { createPauseHarness } from './pause-harness.ts';

const afterAMinute = { autoResumeAfterMs: 60_000 };

it('auto-resume is off unless an organization turns it on', async () => {
  const call = await createPauseHarness({ remindEveryMs: 120_000 });
  await call.pause();
  expect(call.endsInMs()).toBeNull();
  await call.advance(3_600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume resumes once, when the time is over', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  expect(call.endsInMs()).toBe(60_000);
  await call.advance(59_999);
  expect(call.sent).toEqual(['pause']);
  await call.advance(1);
  expect(call.sent).toEqual(['pause', 'resume']);
  await call.answer('accepted');
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('auto-resume can be postponed, by a minute each time', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  call.pauseController.keepPaused();
  call.pauseController.keepPaused();
  expect(call.endsInMs()).toBe(130_000);
  await call.advance(129_999);
  expect(call.sent).toEqual(['pause']);
  await call.advance(1);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('auto-resume cannot be postponed if none is planned', async () => {
  const call = await createPauseHarness({});
  call.pauseController.keepPaused();
  expect(call.pauseController.watch().pause).toBeNull();
  await call.pause();
  call.pauseController.keepPaused();
  expect(call.pauseController.watch().pause).toMatchObject({ resumeAt: null, givenUp: false });
});

it('auto-resume of one pause never ends the next one early', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  await call.resume();
  await call.advance(5_000);
  await call.pause();
  expect(call.endsInMs()).toBe(60_000);
  await call.advance(59_999);
  expect(call.sent).toEqual(['pause', 'resume', 'pause']);
});

it('auto-resume of one pause does not end a pause that someone else began after it', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  await call.byOthers('recording');
  await call.advance(5_000);
  await call.byOthers('paused');
  expect(call.endsInMs()).toBeNull();
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume is given up if events of a resume and of another pause cross', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  call.sessionStore.stateReceived({ ...paused, ownParticipant: null });
  call.sessionStore.stateReceived(recording);
  await call.news(paused);
  await call.advance(1_000);
  expect(call.view()).toMatchObject({ label: 'paused', confirmed: true });
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume never ends a pause that others made', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.byOthers('paused');
  expect(call.endsInMs()).toBeNull();
  await call.advance(600_000);
  expect(call.sent).toEqual([]);
});

it.each([
  ['hold', held],
  ['the end of the recording', silent],
] as const)('auto-resume is given up on %s', async (_, snapshot) => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(20_000);
  await call.news(snapshot);
  expect(call.endsInMs()).toBeNull();
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume is canceled without live events, which could have reported a resume and another pause', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  call.sessionStore.liveChanged('off');
  await call.advance(0);
  call.sessionStore.liveChanged('on');
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume resumes only after a read that shows that the same pause still holds, even on a hidden page', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  call.sessionStore.visibilityChanged(false);
  await call.advance(59_000);
  call.keepAnswering(null);
  await call.advance(1_000);
  expect(call.sent).toEqual(['pause']);
  await call.answerRead(recording);
  call.keepAnswering(recording);
  await call.advance(60_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume waits for a confirmed status, and for a pending command', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(59_000);
  call.keepAnswering(null);
  call.sessionStore.stateReceived({ ...paused, ownParticipant: null });
  await call.advance(10_000);
  expect(call.sent).toEqual(['pause']);
  call.keepAnswering(paused);
  await call.advance(500);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('auto-resume is left to the agent if it was not possible for more than a minute', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(59_000);
  call.keepAnswering(null);
  call.sessionStore.stateReceived({ ...paused, ownParticipant: null });
  await call.advance(120_000);
  call.keepAnswering(paused);
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume is left to the agent after a resume that failed', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  await call.advance(60_000);
  await call.answer({ kind: 'refused', status: 400, message: 'no' });
  expect(call.view().alert?.command).toBe('resume');
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('auto-resume does nothing after the widget is closed', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  call.pauseController.close();
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume is on time even if timers fire a moment early', async () => {
  const call = await createPauseHarness(afterAMinute, { early: 3 });
  await call.pause();
  await call.advance(60_000);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('auto-resume is given up when the agent puts the call on hold, and says so', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  if (!paused.ownParticipant) throw new Error('The paused reading has an own part.');
  const onHold = { ...paused, ownParticipant: { ...paused.ownParticipant, held: true } };
  await call.news(onHold);
  expect(call.pauseController.watch().pause).toMatchObject({ resumeAt: null, givenUp: true });
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('auto-resume is given up, and says so, if it is due but not permitted', async () => {
  const call = await createPauseHarness(afterAMinute);
  await call.pause();
  call.sessionStore.press('resume');
  await call.answer({ kind: 'notPermitted', lack: 'permission', missing: ['a:b:c'] });
  await call.advance(60_000);
  expect(call.sent).toEqual(['pause', 'resume']);
  expect(call.pauseController.watch().pause).toMatchObject({ resumeAt: null, givenUp: true });
});

it('auto-resume also applies to a pause that was pressed before tracking began', async () => {
  const harness = await harnessWith(recording);
  const { sessionStore, clock } = harness;
  const history = recordHistory(sessionStore, clock.now);
  sessionStore.liveChanged('on');
  await harness.answerRead(recording);
  sessionStore.press('pause');
  await harness.answer('accepted');
  sessionStore.stateReceived(paused);
  await harness.answerRead(paused);
  const policy = { remindEveryMs: 0, ...afterAMinute };
  const earlier = { past: history.past(), broken: null };
  createPauseController(sessionStore, clock, policy, () => undefined, earlier);
  harness.keepAnswering(paused);
  await harness.advance(60_000);
  expect(harness.sent).toEqual(['pause', 'resume']);
});

it('auto-resume that was lost with an earlier page is reported, for that one pause', async () => {
  const received = async (broken: number) => {
    const harness = await harnessWith(paused);
    const { sessionStore, clock } = harness;
    const policy = { remindEveryMs: 0, ...afterAMinute };
    const earlier = {
      past: [],
      broken: (sessionStore.session().since?.at ?? 0) + broken,
    };
    return createPauseController(sessionStore, clock, policy, () => undefined, earlier).watch()
      .pause;
  };
  expect(await received(0)).toMatchObject({ resumeAt: null, givenUp: true });
  expect(await received(-1)).toMatchObject({ givenUp: false });
});

it('auto-resume is given up without a notice if the customer refuses, before the refusal is saved', async () => {
  const call = await createPauseHarness(afterAMinute);
  const asked = { ...paused, consent: { answer: null, signature: 'Ana' } };
  await call.pause();
  await call.news(asked);
  call.sessionStore.consentNoted('refused');
  await call.advance(60_000);
  expect(call.sent).toEqual(['pause']);
  expect(call.pauseController.watch().pause).toMatchObject({ resumeAt: null, givenUp: false });
});
