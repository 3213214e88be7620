import { expect, it } from 'vitest';
import { held, paused, recording, silent } from '../stage.ts';
import { watchedCall } from './watched.ts';

const afterAMinute = { autoResumeAfterMs: 60_000 };

it('is off unless an organisation wants it', async () => {
  const call = await watchedCall({ remindEveryMs: 120_000 });
  await call.pause();
  expect(call.endsInMs()).toBeNull();
  await call.advance(3_600_000);
  expect(call.sent).toEqual(['pause']);
});

it('resumes once, when the time is over', async () => {
  const call = await watchedCall(afterAMinute);
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

it('can be put off, each time by a minute', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  call.keeper.keepPaused();
  call.keeper.keepPaused();
  expect(call.endsInMs()).toBe(130_000);
  await call.advance(129_999);
  expect(call.sent).toEqual(['pause']);
  await call.advance(1);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('of one pause never ends the next one early', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  await call.resume();
  await call.advance(5_000);
  await call.pause();
  expect(call.endsInMs()).toBe(60_000);
  await call.advance(59_999);
  expect(call.sent).toEqual(['pause', 'resume', 'pause']);
});

it('of one pause does not touch a pause that somebody else began after it', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  await call.byOthers('recording');
  await call.advance(5_000);
  await call.byOthers('paused');
  expect(call.endsInMs()).toBeNull();
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('is given up when news of a resume cross those of another pause', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(50_000);
  call.conductor.told({ ...paused, ownPart: null });
  call.conductor.told(recording);
  call.conductor.told(paused);
  await call.answerRead(paused);
  await call.advance(1_000);
  await call.answerRead(paused);
  expect(call.view()).toMatchObject({ label: 'paused', sure: true });
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('never ends a pause that others made', async () => {
  const call = await watchedCall(afterAMinute);
  await call.byOthers('paused');
  expect(call.endsInMs()).toBeNull();
  await call.advance(600_000);
  expect(call.sent).toEqual([]);
});

it.each([
  ['hold', held],
  ['the end of the recording', silent],
] as const)('is given up on %s', async (_, reading) => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(20_000);
  call.conductor.told(reading);
  await call.advance(0);
  await call.answerRead(reading);
  expect(call.endsInMs()).toBeNull();
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('is given up without live news, which might have told of a resume and another pause', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  call.conductor.liveChanged('off');
  await call.advance(0);
  await call.answerRead(paused);
  call.conductor.liveChanged('on');
  await call.advance(0);
  await call.answerRead(paused);
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('waits for a status that is sure, and for a command under way', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(59_000);
  call.conductor.told({ ...paused, ownPart: null });
  await call.advance(10_000);
  expect(call.sent).toEqual(['pause']);
  await call.answerRead(paused);
  await call.advance(0);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('leaves it to the person when it could not be done for more than a minute', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(59_000);
  call.conductor.told({ ...paused, ownPart: null });
  await call.advance(120_000);
  await call.answerRead(paused);
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('is left to the person after a resume that failed', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  await call.advance(60_000);
  await call.answer({ kind: 'refused', status: 400, message: 'no' });
  expect(call.view().alert?.command).toBe('resume');
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause', 'resume']);
});

it('is not done after the widget is closed', async () => {
  const call = await watchedCall(afterAMinute);
  await call.pause();
  call.keeper.close();
  await call.advance(600_000);
  expect(call.sent).toEqual(['pause']);
});

it('comes in time although timers come a moment early', async () => {
  const call = await watchedCall(afterAMinute, { early: 3 });
  await call.pause();
  await call.advance(60_000);
  expect(call.sent).toEqual(['pause', 'resume']);
});
