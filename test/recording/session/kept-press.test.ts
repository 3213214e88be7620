import { describe, expect, it } from 'vitest';
import { callConfirmation } from '../../../src/recording/policy.ts';
import type { StoredPress } from '../../../src/recording/session/session.ts';
import { allUnavailable, endedSnapshot } from '../../../src/recording/snapshot.ts';
import { createSessionHarness, harnessWith, paused, recording, silent } from './session-harness.ts';

describe('a press that was kept when its page was unloaded', () => {
  const ana = { ...recording, userId: 'Ana' };
  const storedPress = (more: Partial<StoredPress> = {}) => ({
    storedPress: (now: number) =>
      ({ command: 'pause', pressedAt: now - 5_000, userId: 'Ana', ...more }) as const,
  });

  it('is sent for the agent who pressed', async () => {
    const harness = createSessionHarness(storedPress());
    await harness.answerRead(ana);
    expect(harness.sent).toEqual(['pause']);
  });

  it('is refused, with the reason, if someone else returns', async () => {
    const harness = createSessionHarness(storedPress());
    await harness.answerRead({ ...recording, userId: 'Ben' });
    expect(harness.sent).toEqual([]);
    expect(harness.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'otherUser' }, command: 'pause' },
    });
  });

  it.each([
    ['no longer mine', { availability: allUnavailable('notMyCall') }, 'notMyCall'],
    ['one that I have left', { availability: allUnavailable('notConnected') }, 'notParticipant'],
    ['over', endedSnapshot, 'callEnded'],
  ])('is refused, with the reason, if the call is %s', async (_, more, kind) => {
    const harness = createSessionHarness(storedPress());
    await harness.answerRead({ ...ana, ...more });
    expect(harness.sent).toEqual([]);
    expect(harness.view().alert).toMatchObject({ failure: { kind }, command: 'pause' });
  });

  it.each([
    ['allows no start', 'start', 'startOff'],
    ['names an API that cannot pause', 'pause', 'apiCannotPause'],
    ['asks the customer first', 'start', 'consentFirst'],
  ] as const)('is refused, with the reason, if config.json now %s', async (_, command, why) => {
    const harness = createSessionHarness(storedPress({ command }));
    const availability = { ...silent.availability, [command]: why };
    await harness.answerRead({ ...silent, availability, userId: 'Ana' });
    expect(harness.sent).toEqual([]);
    expect(harness.view().alert).toMatchObject({ failure: { kind: 'unavailable', why }, command });
  });

  it('is refused at once if it is older than a minute', async () => {
    const harness = createSessionHarness({
      storedPress: (now) => ({ command: 'pause', pressedAt: now - 60_000, userId: 'Ana' }),
    });
    expect(harness.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'signedOut' }, command: 'pause' },
    });
    await harness.answerRead(ana);
    expect(harness.sent).toEqual([]);
  });

  it('is kept again if the first read after the return is refused', async () => {
    const harness = createSessionHarness(storedPress());
    await harness.answerRead({ kind: 'signedOut' });
    expect(harness.lastStoredPress()).toMatchObject({
      command: 'pause',
      userId: 'Ana',
      isSent: false,
    });
    await harness.signIn(false);
    await harness.advance(60_000);
    expect(harness.view().alert).toMatchObject({
      failure: { kind: 'signedOut' },
      command: 'pause',
    });
  });

  it('fails as too late if the signed-in agent’s call cannot be read in time', async () => {
    const harness = createSessionHarness(storedPress());
    await harness.advance(60_000);
    expect(harness.sent).toEqual([]);
    expect(harness.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'timeout' }, command: 'pause' },
    });
  });

  it('and whose answer did not arrive is read, not sent again', async () => {
    const harness = createSessionHarness(storedPress({ isSent: true }));
    await harness.answerRead({ ...paused, userId: 'Ana' });
    expect(harness.view()).toMatchObject({ label: 'paused', busy: false, alert: null });
    expect(harness.sent).toEqual([]);
  });

  it('and whose answer did not arrive is unconfirmed if no read shows it', async () => {
    const harness = createSessionHarness(storedPress({ isSent: true }));
    await harness.answerRead(ana);
    expect(harness.view().label).toBe('pausing');
    for (const ms of callConfirmation.acceptedReadsMs) {
      await harness.advance(ms);
      if (harness.openReads() > 0) await harness.answerRead(ana);
    }
    expect(harness.sent).toEqual([]);
    expect(harness.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'timeout' }, command: 'pause' },
    });
  });

  it('is the last one', async () => {
    const harness = await harnessWith(ana);
    harness.sessionStore.press('pause');
    expect(harness.lastStoredPress()).toMatchObject({
      command: 'pause',
      userId: 'Ana',
      isSent: true,
    });
    harness.sessionStore.press('resume');
    expect(harness.lastStoredPress()).toMatchObject({
      command: 'resume',
      userId: 'Ana',
      isSent: false,
    });
  });
});

it('a queued command is not sent for another agent who has signed in since', async () => {
  const harness = await harnessWith({ ...recording, userId: 'Ana' });
  harness.sessionStore.press('pause');
  harness.sessionStore.press('stop');
  harness.sessionStore.checkAgain();
  await harness.answerRead({ ...recording, userId: 'Ben' });
  const refusal = { failure: { kind: 'otherUser' }, command: 'stop' };
  expect(harness.view()).toMatchObject({ busy: true, alert: refusal });
  await harness.answer('accepted');
  await harness.advance(300);
  await harness.answerRead({ ...paused, userId: 'Ben' });
  expect(harness.sent).toEqual(['pause']);
  expect(harness.view()).toMatchObject({ label: 'paused', busy: false, alert: refusal });
});

it('a waiting command is not sent for another agent who has signed in since', async () => {
  const harness = await harnessWith({ ...recording, userId: 'Ana' });
  harness.sessionStore.press('pause');
  await harness.answer({ kind: 'tooManyRequests', retryAfterMs: 5_000 });
  harness.sessionStore.checkAgain();
  await harness.answerRead({ kind: 'signedOut' });
  await harness.signIn(true);
  await harness.advance(5_000);
  expect(harness.sent).toEqual(['pause']);
  await harness.answerRead({ ...recording, userId: 'Ben' });
  await harness.advance(1_000);
  await harness.answerRead({ ...recording, userId: 'Ben' });
  expect(harness.sent).toEqual(['pause']);
  expect(harness.view().alert).toMatchObject({ failure: { kind: 'otherUser' }, command: 'pause' });
});
