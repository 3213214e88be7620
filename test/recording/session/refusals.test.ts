import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/recording/failure.ts';
import { paused, recording, setStage, silent, stageWith } from './stage.ts';

describe('a refused press', () => {
  it('403: takes the overlay off, says why, and keeps the action off until "Check again"', async () => {
    const failure: Failure = { kind: 'notPermitted', lack: 'permission', missing: ['a:b:c'] };
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    await stage.answer(failure);
    expect(stage.view()).toMatchObject({ label: 'notRecorded', alert: { failure } });
    expect(stage.view().actions.start).toEqual({ state: 'off', why: 'notPermitted' });
    stage.sessionStore.press('start');
    expect(stage.sent).toEqual(['start']);
    stage.sessionStore.checkAgain();
    await stage.answerRead(silent);
    expect(stage.view().alert).toBeNull();
    expect(stage.view().actions.start).toEqual({ state: 'ready' });
  });

  it.each(['callEnded', 'refusedAsEnded', 'notFound'] as const)(
    '%s: is read at once, and only that read ends the call',
    async (kind) => {
      const stage = await stageWith(recording);
      stage.sessionStore.press('pause');
      await stage.answer({ kind });
      expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
      await stage.answerRead({ kind: 'callEnded' });
      expect(stage.view()).toMatchObject({ label: 'ended', busy: false, alert: null });
      expect(stage.view().actions.pause).toEqual({ state: 'off', why: 'ended' });
      await stage.advance(14_000);
      expect(stage.sent).toEqual(['pause']);
    },
  );

  it('as if the call had ended, while it lives, is told, and the command is offered again', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'callEnded', correlationId: 'refused' });
    await stage.answerRead(recording);
    const failure = { kind: 'refusedAsEnded', correlationId: 'refused' };
    expect(stage.view()).toMatchObject({
      label: 'recording',
      alert: { failure, command: 'pause' },
    });
    expect(stage.view().actions.pause).toEqual({ state: 'ready' });
  });

  it('as if the call had ended keeps "Paused" away until a read that began after it', async () => {
    const stage = await stageWith(paused);
    stage.sessionStore.press('resume');
    stage.sessionStore.checkAgain();
    await stage.answer({ kind: 'refusedAsEnded' });
    await stage.answerRead(paused);
    expect(stage.view().label).toBe('resuming');
    await stage.advance(500);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', alert: { command: 'resume' } });
  });

  it('an end that was a mistake of a read is found by a late one', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.checkAgain();
    await stage.answerRead({ kind: 'callEnded' });
    expect(stage.view().label).toBe('ended');
    await stage.advance(15_000);
    await stage.answerRead(recording);
    expect(stage.view().label).toBe('recording');
  });

  it('409: reads the truth, shows it, and offers the command again', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'conflict' });
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'conflict' } },
    });
    expect(stage.view().actions.pause).toEqual({ state: 'ready' });
  });

  it('429: waits as long as the platform asks, in sight, then tries once more', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'tooManyRequests', retryAfterMs: 4_000 });
    const retryAt = stage.view().alert?.retryAt ?? 0;
    expect(retryAt).toBeGreaterThan(0);
    expect(stage.view().label).toBe('pausing');
    await stage.advance(3_999);
    expect(stage.sent).toEqual(['pause']);
    await stage.advance(1);
    expect(stage.sent).toEqual(['pause', 'pause']);
    await stage.answer({ kind: 'tooManyRequests', retryAfterMs: 4_000 });
    await stage.advance(10_000);
    expect(stage.sent).toEqual(['pause', 'pause']);
    expect(stage.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'tooManyRequests' }, retryAt: null },
    });
  });

  it('429 without Retry-After waits 1.5 seconds', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'tooManyRequests', retryAfterMs: null });
    await stage.advance(1_499);
    expect(stage.sent).toHaveLength(1);
    await stage.advance(1);
    expect(stage.sent).toHaveLength(2);
  });

  it.each<Failure>([{ kind: 'platform', status: 503 }, { kind: 'offline' }])(
    '$kind: three tries in all, then the truth is read and the failure told',
    async (failure) => {
      const stage = await stageWith(recording);
      stage.sessionStore.press('pause');
      await stage.answer(failure);
      await stage.advance(500);
      await stage.answer(failure);
      await stage.advance(1_500);
      await stage.answer(failure);
      expect(stage.sent).toEqual(['pause', 'pause', 'pause']);
      await stage.advance(0);
      await stage.answerRead(recording);
      await stage.advance(2_000);
      await stage.answerRead(recording);
      expect(stage.view()).toMatchObject({ label: 'recording', alert: { failure } });
      await stage.advance(10_000);
      expect(stage.sent).toHaveLength(3);
    },
  );

  it('a timeout is not repeated: what became of it is read', async () => {
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    await stage.answer({ kind: 'timeout' });
    await stage.advance(0);
    await stage.answerRead(recording);
    expect(stage.sent).toEqual(['start']);
    expect(stage.view()).toMatchObject({ label: 'recording', alert: null });
  });
});

describe('an expired token', () => {
  it('renews without losing the press, which is carried out once', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'signedOut' });
    expect(stage.view()).toMatchObject({ label: 'pausing', signIn: 'underWay' });
    expect(stage.lastStoredPress()?.command).toBe('pause');
    await stage.signIn(true);
    await stage.answerRead(recording);
    expect(stage.sent).toEqual(['pause', 'pause']);
    await stage.answer('accepted');
  });

  it('keeps also a press that comes while the sign-in is under way', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.checkAgain();
    await stage.answerRead({ kind: 'signedOut' });
    expect(stage.lastStoredPress()).toBeNull();
    stage.sessionStore.press('pause');
    expect(stage.lastStoredPress()?.command).toBe('pause');
  });

  it('stays renewed when an older attempt to renew it fails late', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'signedOut' });
    stage.sessionStore.signedIn();
    await stage.signIn(false);
    expect(stage.view().signIn).toBe('notNeeded');
  });

  it('drops a press that has become older than a minute', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer({ kind: 'signedOut' });
    await stage.signIn(false);
    expect(stage.view().signIn).toBe('needed');
    await stage.advance(60_000);
    stage.sessionStore.signedIn();
    await stage.answerRead(recording);
    expect(stage.sent).toEqual(['pause']);
    expect(stage.view().label).toBe('recording');
  });

  it('carries out a press that was kept across a reload, if it still makes sense', async () => {
    const storedPress = (now: number) => ({ command: 'pause', pressedAt: now - 5_000 }) as const;
    const stage = setStage({ storedPress });
    expect(stage.view().label).toBe('pausing');
    await stage.answerRead(recording);
    expect(stage.sent).toEqual(['pause']);
  });

  it('does not carry it out when the call no longer allows it', async () => {
    const storedPress = (now: number) => ({ command: 'pause', pressedAt: now - 5_000 }) as const;
    const stage = setStage({ storedPress });
    const availability = { ...silent.availability, pause: 'notRecording' } as const;
    await stage.answerRead({ ...silent, availability });
    expect(stage.sent).toEqual([]);
    expect(stage.view()).toMatchObject({
      label: 'notRecorded',
      alert: { failure: { kind: 'conflict' }, command: 'pause' },
    });
  });
});
