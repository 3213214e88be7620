import { expect, it } from 'vitest';
import { recording, silent } from '../session/session-harness.ts';
import { createPauseHarness } from './pause-harness.ts';

it('the notice that recording has resumed is shown for five seconds', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  expect(call.shownAgain()).toBe(false);
  await call.resume();
  expect(call.shownAgain()).toBe(true);
  await call.advance(4_999);
  expect(call.shownAgain()).toBe(true);
  await call.advance(1);
  expect(call.shownAgain()).toBe(false);
});

it('the notice that recording has resumed is shown even if someone else resumed it', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  await call.byOthers('recording');
  expect(call.shownAgain()).toBe(true);
});

it('the notice that recording has resumed is shown only once this is confirmed', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  await call.advance(10_000);
  call.keepAnswering(null);
  call.sessionStore.stateReceived(recording);
  expect(call.view()).toMatchObject({ label: 'recording', confirmed: false });
  expect(call.shownAgain()).toBe(false);
  call.keepAnswering(recording);
  await call.advance(0);
  expect(call.shownAgain()).toBe(true);
});

it('the notice that recording has resumed is not shown after a resume that failed', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  call.sessionStore.press('resume');
  await call.answer({ kind: 'refused', status: 400, message: 'no' });
  expect(call.shownAgain()).toBe(false);
});

it('the notice that recording has resumed disappears once something else begins', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  await call.resume();
  call.sessionStore.press('stop');
  expect(call.shownAgain()).toBe(false);
});

it('the notice that recording has resumed is not shown if the recording ended during the pause, and a new one begins', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  await call.advance(10_000);
  await call.news(silent);
  expect(call.shownAgain()).toBe(false);
  await call.advance(10_000);
  await call.byOthers('recording');
  expect(call.shownAgain()).toBe(false);
});

it('the notice that recording has resumed stays while the same status is read again', async () => {
  const call = await createPauseHarness({});
  await call.pause();
  await call.resume();
  call.sessionStore.liveChanged('off');
  await call.advance(1_000);
  expect(call.view()).toMatchObject({ label: 'recording', live: false, confirmed: true });
  expect(call.shownAgain()).toBe(true);
});
