import { describe, expect, it } from 'vitest';
import { sessionPolicy } from '../../../src/recording/policy.ts';
import type { StoredPress } from '../../../src/recording/session/session.ts';
import { allUnavailable, endedSnapshot } from '../../../src/recording/snapshot.ts';
import { paused, recording, setStage, stageWith } from './stage.ts';

describe('a press that was kept when its page was left', () => {
  const ana = { ...recording, userId: 'Ana' };
  const storedPress = (more: Partial<StoredPress> = {}) => ({
    storedPress: (now: number) =>
      ({ command: 'pause', pressedAt: now - 5_000, userId: 'Ana', ...more }) as const,
  });

  it('is carried out for the person who pressed', async () => {
    const stage = setStage(storedPress());
    await stage.answerRead(ana);
    expect(stage.sent).toEqual(['pause']);
  });

  it('is refused, with the reason, when somebody else comes back', async () => {
    const stage = setStage(storedPress());
    await stage.answerRead({ ...recording, userId: 'Ben' });
    expect(stage.sent).toEqual([]);
    expect(stage.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'otherUser' }, command: 'pause' },
    });
  });

  it.each([
    ['not mine any more', { availability: allUnavailable('notMyCall') }, 'notMyCall'],
    ['one that I have left', { availability: allUnavailable('notConnected') }, 'notParticipant'],
    ['over', endedSnapshot, 'callEnded'],
  ])('is refused, with the reason, when the call is %s', async (_, more, kind) => {
    const stage = setStage(storedPress());
    await stage.answerRead({ ...ana, ...more });
    expect(stage.sent).toEqual([]);
    expect(stage.view().alert).toMatchObject({ failure: { kind }, command: 'pause' });
  });

  it('is refused at once when it has become older than a minute', async () => {
    const stage = setStage({
      storedPress: (now) => ({ command: 'pause', pressedAt: now - 60_000, userId: 'Ana' }),
    });
    expect(stage.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'signedOut' }, command: 'pause' },
    });
    await stage.answerRead(ana);
    expect(stage.sent).toEqual([]);
  });

  it('is kept again when the first read after the return is refused', async () => {
    const stage = setStage(storedPress());
    await stage.answerRead({ kind: 'signedOut' });
    expect(stage.lastStoredPress()).toMatchObject({
      command: 'pause',
      userId: 'Ana',
      isSent: false,
    });
    await stage.signIn(false);
    await stage.advance(60_000);
    expect(stage.view().alert).toMatchObject({
      failure: { kind: 'signedOut' },
      command: 'pause',
    });
  });

  it('and whose answer was not heard is read, not sent again', async () => {
    const stage = setStage(storedPress({ isSent: true }));
    await stage.answerRead({ ...paused, userId: 'Ana' });
    expect(stage.view()).toMatchObject({ label: 'paused', busy: false, alert: null });
    expect(stage.sent).toEqual([]);
  });

  it('and whose answer was not heard is not confirmed when no read shows it', async () => {
    const stage = setStage(storedPress({ isSent: true }));
    await stage.answerRead(ana);
    expect(stage.view().label).toBe('pausing');
    for (const ms of sessionPolicy.confirmReadsMs) {
      await stage.advance(ms);
      if (stage.openReads() > 0) await stage.answerRead(ana);
    }
    expect(stage.sent).toEqual([]);
    expect(stage.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'timeout' }, command: 'pause' },
    });
  });

  it('is what was pressed last', async () => {
    const stage = await stageWith(ana);
    stage.sessionStore.press('pause');
    expect(stage.lastStoredPress()).toMatchObject({
      command: 'pause',
      userId: 'Ana',
      isSent: true,
    });
    stage.sessionStore.press('resume');
    expect(stage.lastStoredPress()).toMatchObject({
      command: 'resume',
      userId: 'Ana',
      isSent: false,
    });
  });
});

it('a command that waits is not sent for the person who has signed in meanwhile', async () => {
  const stage = await stageWith({ ...recording, userId: 'Ana' });
  stage.sessionStore.press('pause');
  await stage.answer({ kind: 'tooManyRequests', retryAfterMs: 5_000 });
  stage.sessionStore.checkAgain();
  await stage.answerRead({ kind: 'signedOut' });
  await stage.signIn(true);
  await stage.advance(5_000);
  expect(stage.sent).toEqual(['pause']);
  await stage.answerRead({ ...recording, userId: 'Ben' });
  await stage.advance(1_000);
  await stage.answerRead({ ...recording, userId: 'Ben' });
  expect(stage.sent).toEqual(['pause']);
  expect(stage.view().alert).toMatchObject({ failure: { kind: 'otherUser' }, command: 'pause' });
});
