import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/recording/failure.ts';
import { endedSnapshot } from '../../../src/recording/snapshot.ts';
import { createSessionHarness, harnessWith, paused, recording, silent } from './session-harness.ts';

describe('a refused press', () => {
  it('403: removes the pending state, says why, and stays unavailable until "Check again"', async () => {
    const failure: Failure = { kind: 'notPermitted', lack: 'permission', missing: ['a:b:c'] };
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    await harness.answer(failure);
    expect(harness.view()).toMatchObject({ label: 'notRecorded', alert: { failure } });
    expect(harness.view().actions.start).toEqual({ state: 'off', why: 'notPermitted' });
    harness.sessionStore.press('start');
    expect(harness.sent).toEqual(['start']);
    harness.sessionStore.checkAgain();
    await harness.answerRead(silent);
    expect(harness.view().alert).toBeNull();
    expect(harness.view().actions.start).toEqual({ state: 'ready' });
  });

  it.each(['callEnded', 'refusedAsEnded', 'notFound'] as const)(
    '%s: is followed by a read at once, and only that read ends the call',
    async (kind) => {
      const harness = await harnessWith(recording);
      harness.sessionStore.press('pause');
      await harness.answer({ kind });
      expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
      await harness.answerRead({ kind: 'callEnded' });
      expect(harness.view()).toMatchObject({ label: 'ended', busy: false, alert: null });
      expect(harness.view().actions.pause).toEqual({ state: 'off', why: 'ended' });
      await harness.advance(14_000);
      expect(harness.sent).toEqual(['pause']);
    },
  );

  it('as if the call had ended, while it continues, is reported, and the command is offered again', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'callEnded', correlationId: 'refused' });
    await harness.answerRead(recording);
    const failure = { kind: 'refusedAsEnded', correlationId: 'refused' };
    expect(harness.view()).toMatchObject({
      label: 'recording',
      alert: { failure, command: 'pause' },
    });
    expect(harness.view().actions.pause).toEqual({ state: 'ready' });
  });

  it('as if the call had ended keeps "Paused" from being shown until a read that began after it', async () => {
    const harness = await harnessWith(paused);
    harness.sessionStore.press('resume');
    harness.sessionStore.checkAgain();
    await harness.answer({ kind: 'refusedAsEnded' });
    await harness.answerRead(paused);
    expect(harness.view().label).toBe('resuming');
    await harness.advance(500);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', alert: { command: 'resume' } });
  });

  it.each([{ kind: 'callEnded' } as const, endedSnapshot])(
    'is no longer reported once the call has ended (%j)',
    async (end) => {
      const harness = await harnessWith(recording);
      harness.sessionStore.press('pause');
      await harness.answer({ kind: 'notPermitted', lack: 'permission', missing: ['a:b:c'] });
      expect(harness.view().alert).toMatchObject({ command: 'pause' });
      harness.sessionStore.stateReceived(endedSnapshot);
      await harness.advance(0);
      await harness.answerRead(end);
      expect(harness.view()).toMatchObject({ label: 'ended', alert: null });
    },
  );

  it('an end that a read reported by mistake is corrected by a later one', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.checkAgain();
    await harness.answerRead({ kind: 'callEnded' });
    expect(harness.view().label).toBe('ended');
    await harness.advance(15_000);
    await harness.answerRead(recording);
    expect(harness.view().label).toBe('recording');
  });

  it.each<readonly [Failure, number]>([
    [{ kind: 'otherUser' }, 0],
    [{ kind: 'unavailable', why: 'isPaused' }, 1],
    [{ kind: 'notParticipant' }, 1],
    [{ kind: 'notMyCall' }, 1],
    [{ kind: 'refused', status: 400, message: 'no' }, 1],
    [{ kind: 'unconfirmed', command: 'pause' }, 1],
  ])(
    '$kind: is reported and not sent again; what may have changed is read',
    async (failure, reads) => {
      const harness = await harnessWith(recording);
      harness.sessionStore.press('pause');
      await harness.answer(failure);
      expect(harness.view()).toMatchObject({
        label: 'recording',
        busy: false,
        alert: { failure, command: 'pause' },
      });
      expect(harness.openReads()).toBe(reads);
      harness.keepAnswering(recording);
      await harness.advance(60_000);
      expect(harness.sent).toEqual(['pause']);
    },
  );

  it('409: is followed by a read, whose status is shown, and the command is offered again', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'conflict' });
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'conflict' } },
    });
    expect(harness.view().actions.pause).toEqual({ state: 'ready' });
  });

  it('429: waits as long as the platform asks, with a countdown, and is then retried once', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'tooManyRequests', retryAfterMs: 4_000 });
    const retryAt = harness.view().alert?.retryAt ?? 0;
    expect(retryAt).toBeGreaterThan(0);
    expect(harness.view().label).toBe('pausing');
    await harness.advance(3_999);
    expect(harness.sent).toEqual(['pause']);
    await harness.advance(1);
    expect(harness.sent).toEqual(['pause', 'pause']);
    await harness.answer({ kind: 'tooManyRequests', retryAfterMs: 4_000 });
    await harness.advance(10_000);
    expect(harness.sent).toEqual(['pause', 'pause']);
    expect(harness.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'tooManyRequests' }, retryAt: null },
    });
  });

  it('429 without Retry-After waits a second and, at random, up to one more', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'tooManyRequests', retryAfterMs: null });
    await harness.advance(999);
    expect(harness.sent).toHaveLength(1);
    await harness.advance(1);
    expect(harness.sent).toHaveLength(2);
  });

  it.each<Failure>([{ kind: 'platform', status: 503 }, { kind: 'offline' }])(
    '$kind: is tried three times, then the status is read and the failure shown',
    async (failure) => {
      const harness = await harnessWith(recording);
      harness.sessionStore.press('pause');
      await harness.answer(failure);
      await harness.advance(500);
      await harness.answer(failure);
      await harness.advance(1_500);
      await harness.answer(failure);
      expect(harness.sent).toEqual(['pause', 'pause', 'pause']);
      await harness.advance(0);
      await harness.answerRead(recording);
      await harness.advance(2_000);
      await harness.answerRead(recording);
      expect(harness.view()).toMatchObject({ label: 'recording', alert: { failure } });
      await harness.advance(10_000);
      expect(harness.sent).toHaveLength(3);
    },
  );

  it('a timeout is not retried: a read shows the outcome', async () => {
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    await harness.answer({ kind: 'timeout' });
    await harness.advance(0);
    await harness.answerRead(recording);
    expect(harness.sent).toEqual(['start']);
    expect(harness.view()).toMatchObject({ label: 'recording', alert: null });
  });
});

describe('an expired token', () => {
  it('is renewed without losing the press, which is sent once', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'signedOut' });
    expect(harness.view()).toMatchObject({ label: 'pausing', signIn: 'underWay' });
    expect(harness.lastStoredPress()?.command).toBe('pause');
    await harness.signIn(true);
    await harness.answerRead(recording);
    expect(harness.sent).toEqual(['pause', 'pause']);
    await harness.answer('accepted');
  });

  it('also keeps a press that is made during the sign-in', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.checkAgain();
    await harness.answerRead({ kind: 'signedOut' });
    expect(harness.lastStoredPress()).toBeNull();
    harness.sessionStore.press('pause');
    expect(harness.lastStoredPress()?.command).toBe('pause');
  });

  it('stays renewed if an earlier attempt to renew it fails late', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'signedOut' });
    harness.sessionStore.signedIn();
    await harness.signIn(false);
    expect(harness.view().signIn).toBe('notNeeded');
  });

  it('drops a press that is older than a minute', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'signedOut' });
    await harness.signIn(false);
    expect(harness.view().signIn).toBe('needed');
    await harness.advance(60_000);
    harness.sessionStore.signedIn();
    await harness.answerRead(recording);
    expect(harness.sent).toEqual(['pause']);
    expect(harness.view().label).toBe('recording');
  });

  it('sends a press that was kept across a reload, if it still applies', async () => {
    const storedPress = (now: number) => ({ command: 'pause', pressedAt: now - 5_000 }) as const;
    const harness = createSessionHarness({ storedPress });
    expect(harness.view().label).toBe('pausing');
    await harness.answerRead(recording);
    expect(harness.sent).toEqual(['pause']);
  });

  it('does not send the press if the call no longer allows it', async () => {
    const storedPress = (now: number) => ({ command: 'pause', pressedAt: now - 5_000 }) as const;
    const harness = createSessionHarness({ storedPress });
    const availability = { ...silent.availability, pause: 'notRecording' } as const;
    await harness.answerRead({ ...silent, availability });
    expect(harness.sent).toEqual([]);
    expect(harness.view()).toMatchObject({
      label: 'notRecorded',
      alert: { failure: { kind: 'unavailable', why: 'notRecording' }, command: 'pause' },
    });
  });
});
