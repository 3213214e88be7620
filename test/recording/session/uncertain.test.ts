import { describe, expect, it } from 'vitest';
import { paused, recording, silent, stageWith, writtenAs } from './stage.ts';

describe('a command whose outcome is unknown', () => {
  it('makes the status unsure until a read that began after it', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('stop');
    await stage.answer({ kind: 'offline' });
    expect(stage.view()).toMatchObject({ label: 'stopping', confirmed: false });
  });

  it('makes a read that was under way count for nothing', async () => {
    const stage = await stageWith(paused);
    stage.sessionStore.checkAgain();
    stage.sessionStore.press('resume');
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'offline' });
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording', confirmed: false });
  });

  it('takes "Paused" away if it cannot be read what became of it', async () => {
    const stage = await stageWith(paused);
    stage.sessionStore.press('resume');
    await stage.answer({ kind: 'timeout' });
    await stage.answerRead({ kind: 'timeout' });
    await stage.advance(2_000);
    await stage.answerRead({ kind: 'timeout' });
    expect(stage.view()).toMatchObject({
      label: 'unknown',
      confirmed: false,
      alert: { failure: { kind: 'timeout' }, command: 'resume' },
    });
    await stage.advance(15_000);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', confirmed: true });
  });

  it('is not confirmed by a read that began before its answer', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.checkAgain();
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.answer('accepted');
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.advance(300);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('is given up when nobody can confirm it for want of access', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.checkAgain();
    await stage.answerRead({ kind: 'signedOut' });
    await stage.signIn(false);
    await stage.answer('accepted');
    expect(stage.view()).toMatchObject({
      label: 'recording',
      busy: false,
      alert: { failure: { kind: 'unconfirmed', ...writtenAs }, command: 'pause' },
    });
  });

  it('leaves the next wish to a read, if the status of before does not allow it', async () => {
    const stage = await stageWith({
      ...recording,
      availability: { ...recording.availability, resume: 'notPaused' },
    });
    stage.sessionStore.press('pause');
    stage.sessionStore.press('resume');
    await stage.answer({ kind: 'conflict' });
    expect(stage.view()).toMatchObject({ label: 'resuming', confirmed: false });
    await stage.answerRead(paused);
    expect(stage.sent).toEqual(['pause', 'resume']);
  });
});

describe('what is not sure', () => {
  it('is told in the same way while it is asked again in short order', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.liveChanged('on');
    await stage.answerRead({ kind: 'timeout' });
    const received = stage.view().alert;
    expect(received).toMatchObject({ failure: { kind: 'timeout' }, retryAt: null });
    await stage.advance(15_000);
    await stage.answerRead({ kind: 'offline' });
    expect(stage.view().alert).toEqual(received);
    await stage.advance(500);
    expect(stage.view().alert).toEqual(received);
  });

  it('is asked again every 15 s, live or not', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.liveChanged('on');
    await stage.answerRead({ kind: 'timeout' });
    expect(stage.view().sure).toBe(false);
    await stage.advance(15_000);
    await stage.answerRead(silent);
    expect(stage.view()).toMatchObject({ label: 'notRecorded', confirmed: true, alert: null });
  });

  it('is asked again at once if the read that failed was overtaken by news', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.checkAgain();
    stage.sessionStore.stateReceived(paused);
    await stage.answerRead({ kind: 'timeout' });
    await stage.advance(1_000);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', confirmed: true });
  });
});
