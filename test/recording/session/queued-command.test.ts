import { describe, expect, it } from 'vitest';
import { endedSnapshot } from '../../../src/recording/snapshot.ts';
import { paused, recording, setStage, silent, stageWith } from './stage.ts';

describe('the last wish', () => {
  it('is not fulfilled by the status from before the command that it waits for', async () => {
    const stage = await stageWith(paused);
    stage.sessionStore.press('resume');
    stage.sessionStore.press('pause');
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording', busy: true });
  });

  it('can be taken back by the button of the command in flight', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    expect(stage.view().actions.pause).toEqual({ state: 'busy' });
    stage.sessionStore.press('resume');
    expect(stage.view().actions.pause).toEqual({ state: 'ready' });
  });

  it('is what is sent after a 429, and no sooner than the platform asks', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.press('stop');
    await stage.answer({ kind: 'tooManyRequests', retryAfterMs: 4_000 });
    await stage.advance(3_999);
    expect(stage.sent).toEqual(['pause']);
    await stage.advance(1);
    expect(stage.sent).toEqual(['pause', 'stop']);
  });

  it('is refused in words if the platform asks to wait too long', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.press('stop');
    await stage.answer({ kind: 'tooManyRequests', retryAfterMs: 120_000 });
    expect(stage.sent).toEqual(['pause']);
    expect(stage.view().alert).toMatchObject({
      failure: { kind: 'tooManyRequests' },
      command: 'stop',
    });
  });

  it('is what is repeated after an outage', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.press('stop');
    await stage.answer({ kind: 'offline' });
    await stage.advance(500);
    expect(stage.sent).toEqual(['pause', 'stop']);
  });

  it('is what is kept across a sign-in', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.press('stop');
    await stage.answer({ kind: 'signedOut' });
    expect(stage.lastStoredPress()?.command).toBe('stop');
  });

  it('that waited too long for a sign-in is dropped in words', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'signedOut' });
    await stage.advance(60_000);
    expect(stage.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'signedOut' }, command: 'pause' },
    });
  });
});

describe('nothing can be pressed', () => {
  it('before the first read, not even to take back a press that was kept', () => {
    const storedPress = (now: number) => ({ command: 'pause', pressedAt: now }) as const;
    const stage = setStage({ storedPress });
    expect(stage.view().actions.resume.state).toBe('off');
  });

  it('because of news that come before the first read', () => {
    const stage = setStage();
    stage.sessionStore.stateReceived(recording);
    expect(stage.view()).toMatchObject({ label: 'unknown', actions: { pause: { state: 'off' } } });
  });

  it('once the call has ended, although a command is in flight', async () => {
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    stage.sessionStore.stateReceived(endedSnapshot);
    expect(stage.view().actions.stop).toEqual({ state: 'off', why: 'ended' });
  });
});

describe('a call that ended by mistake', () => {
  it('still has only one command in flight', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.stateReceived(endedSnapshot);
    await stage.answerRead(endedSnapshot);
    stage.sessionStore.stateReceived(recording);
    await stage.advance(250);
    await stage.answerRead(recording);
    stage.sessionStore.press('stop');
    expect(stage.sent).toEqual(['pause']);
    await stage.answer('accepted');
    await stage.advance(300);
    await stage.answerRead(paused);
    expect(stage.sent).toEqual(['pause', 'stop']);
  });
});
