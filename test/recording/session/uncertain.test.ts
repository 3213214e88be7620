import { describe, expect, it } from 'vitest';
import { harnessWith, paused, recording, silent, writtenAs } from './session-harness.ts';

describe('a command whose outcome is unknown', () => {
  it('makes the status unconfirmed until a read that began after it', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('stop');
    await harness.answer({ kind: 'offline' });
    expect(harness.view()).toMatchObject({ label: 'stopping', confirmed: false });
  });

  it('makes a read that was in progress count for nothing', async () => {
    const harness = await harnessWith(paused);
    harness.sessionStore.checkAgain();
    harness.sessionStore.press('resume');
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'offline' });
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording', confirmed: false });
  });

  it('removes "Paused" if the outcome cannot be read', async () => {
    const harness = await harnessWith(paused);
    harness.sessionStore.press('resume');
    await harness.answer({ kind: 'timeout' });
    await harness.answerRead({ kind: 'timeout' });
    await harness.advance(2_000);
    await harness.answerRead({ kind: 'timeout' });
    expect(harness.view()).toMatchObject({
      label: 'unknown',
      confirmed: false,
      alert: { failure: { kind: 'timeout' }, command: 'resume' },
    });
    await harness.advance(15_000);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: true });
  });

  it('is not confirmed by a read that began before its answer', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.checkAgain();
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await harness.answer('accepted');
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await harness.advance(300);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('fails as unconfirmed if no access is left to confirm it', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.checkAgain();
    await harness.answerRead({ kind: 'signedOut' });
    await harness.signIn(false);
    await harness.answer('accepted');
    expect(harness.view()).toMatchObject({
      label: 'recording',
      busy: false,
      alert: { failure: { kind: 'unconfirmed', ...writtenAs }, command: 'pause' },
    });
  });

  it('leaves every action off without access, because the agent is signed out', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.checkAgain();
    await harness.answerRead({ kind: 'signedOut' });
    await harness.signIn(false);
    const off = { state: 'off', why: 'signedOut' };
    expect(harness.view().actions).toEqual({ start: off, stop: off, pause: off, resume: off });
  });

  it('leaves the queued command to a read, if the earlier status does not allow it', async () => {
    const harness = await harnessWith({
      ...recording,
      availability: { ...recording.availability, resume: 'notPaused' },
    });
    harness.sessionStore.press('pause');
    harness.sessionStore.press('resume');
    await harness.answer({ kind: 'conflict' });
    expect(harness.view()).toMatchObject({ label: 'resuming', confirmed: false });
    await harness.answerRead(paused);
    expect(harness.sent).toEqual(['pause', 'resume']);
  });
});

describe('an unconfirmed status', () => {
  it('is shown in the same way while it is read again at short intervals', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead({ kind: 'timeout' });
    const received = harness.view().alert;
    expect(received).toMatchObject({ failure: { kind: 'timeout' }, retryAt: null });
    await harness.advance(15_000);
    await harness.answerRead({ kind: 'offline' });
    expect(harness.view().alert).toEqual(received);
    await harness.advance(500);
    expect(harness.view().alert).toEqual(received);
  });

  it('is read again every 15 s, live or not', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead({ kind: 'timeout' });
    expect(harness.view().confirmed).toBe(false);
    await harness.advance(15_000);
    await harness.answerRead(silent);
    expect(harness.view()).toMatchObject({ label: 'notRecorded', confirmed: true, alert: null });
  });

  it('is read again at once if the read that failed was overtaken by an event', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.checkAgain();
    harness.sessionStore.stateReceived(paused);
    await harness.answerRead({ kind: 'timeout' });
    await harness.advance(1_000);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: true });
  });
});
