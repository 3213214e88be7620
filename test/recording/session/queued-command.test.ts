import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/recording/command.ts';
import { isPressable } from '../../../src/recording/session/pending.ts';
import { endedSnapshot } from '../../../src/recording/snapshot.ts';
import {
  createSessionHarness,
  harnessWith,
  paused,
  recording,
  silent,
  snapshot,
} from './session-harness.ts';

describe('the queued command', () => {
  it('is not satisfied by the status from before the command that it waits for', async () => {
    const harness = await harnessWith(paused);
    harness.sessionStore.press('resume');
    harness.sessionStore.press('pause');
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording', busy: true });
  });

  it.each([
    ['start', 'stop'],
    ['stop', 'start'],
    ['pause', 'resume'],
    ['resume', 'pause'],
  ] as const)(
    'may undo a %s under way by a %s, whatever the status allows',
    async (command, undo) => {
      const refusing = { ...recording.availability };
      for (const each of ['start', 'stop', 'pause', 'resume'] as const) {
        if (each !== command) refusing[each] = 'notRecording';
      }
      const harness = await harnessWith({ ...recording, availability: refusing });
      harness.sessionStore.press(command);
      const { session } = harness.sessionStore;
      const pressable = commands.filter((each) => isPressable(session(), each));
      expect(pressable).toEqual([undo]);
    },
  );

  it('that is no longer available is reported as not done', async () => {
    const beside = snapshot({ policy: 'active' }, 'securePause');
    const harness = await harnessWith(beside);
    harness.sessionStore.press('start');
    harness.sessionStore.press('pause');
    await harness.answer('accepted');
    const both = snapshot({ policy: 'active', snippet: 'active' }, 'securePause');
    harness.keepAnswering({
      ...both,
      availability: { ...both.availability, pause: 'stopSnippetFirst' },
    });
    await harness.advance(10_000);
    expect(harness.sent).toEqual(['start']);
    expect(harness.view()).toMatchObject({
      label: 'recording',
      alert: { command: 'pause', failure: { kind: 'unavailable', why: 'stopSnippetFirst' } },
    });
  });

  it('that makes no sense after a refusal leaves the reason of the refusal', async () => {
    const byPolicy = snapshot({ policy: 'active' }, 'securePause');
    const harness = await harnessWith(byPolicy);
    harness.sessionStore.press('start');
    harness.sessionStore.press('pause');
    harness.sessionStore.checkAgain();
    await harness.answerRead({
      ...byPolicy,
      availability: { ...byPolicy.availability, pause: 'stopSnippetFirst' },
    });
    await harness.answer({ kind: 'notMyCall' });
    expect(harness.sent).toEqual(['start']);
    expect(harness.view().alert).toMatchObject({
      failure: { kind: 'notMyCall' },
      command: 'start',
    });
  });

  it('can be withdrawn with the button of the command in flight', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    expect(harness.view().actions.pause).toEqual({ state: 'busy' });
    harness.sessionStore.press('resume');
    expect(harness.view().actions.pause).toEqual({ state: 'ready' });
  });

  it('is what is sent after a 429, and no sooner than the platform asks', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.press('stop');
    await harness.answer({ kind: 'tooManyRequests', retryAfterMs: 4_000 });
    await harness.advance(3_999);
    expect(harness.sent).toEqual(['pause']);
    await harness.advance(1);
    expect(harness.sent).toEqual(['pause', 'stop']);
  });

  it('is refused with a reason if the platform asks to wait too long', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.press('stop');
    await harness.answer({ kind: 'tooManyRequests', retryAfterMs: 120_000 });
    expect(harness.sent).toEqual(['pause']);
    expect(harness.view().alert).toMatchObject({
      failure: { kind: 'tooManyRequests' },
      command: 'stop',
    });
  });

  it('is what is retried after an outage', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.press('stop');
    await harness.answer({ kind: 'offline' });
    await harness.advance(500);
    expect(harness.sent).toEqual(['pause', 'stop']);
  });

  it('is what is kept across a sign-in', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.advance(1_000);
    const pressedAt = harness.clock.now();
    harness.sessionStore.press('stop');
    await harness.advance(5_000);
    const stop = { command: 'stop', pressedAt, isSent: false };
    expect(harness.lastStoredPress()).toMatchObject(stop);
    await harness.answer({ kind: 'signedOut' });
    expect(harness.lastStoredPress()).toMatchObject(stop);
  });

  it('that waits for a sign-in is too old 60 seconds after it was pressed, not after it was its turn', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.press('stop');
    await harness.advance(5_000);
    await harness.answer({ kind: 'signedOut' });
    await harness.advance(54_999);
    expect(harness.view().busy).toBe(true);
    await harness.advance(1);
    expect(harness.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'signedOut' }, command: 'stop' },
    });
  });

  it('that waited too long for a sign-in is dropped with a reason', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer({ kind: 'signedOut' });
    await harness.advance(60_000);
    expect(harness.view()).toMatchObject({
      busy: false,
      alert: { failure: { kind: 'signedOut' }, command: 'pause' },
    });
  });
});

describe('no command is available', () => {
  it('before the first read, not even to withdraw a press that was kept', () => {
    const storedPress = (now: number) => ({ command: 'pause', pressedAt: now }) as const;
    const harness = createSessionHarness({ storedPress });
    expect(harness.view().actions.resume.state).toBe('off');
  });

  it('after an event that arrives before the first read', () => {
    const harness = createSessionHarness();
    harness.sessionStore.stateReceived(recording);
    expect(harness.view()).toMatchObject({
      label: 'unknown',
      actions: { pause: { state: 'off' } },
    });
  });

  it('once the call has ended, even if a command is in flight', async () => {
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    harness.sessionStore.stateReceived(endedSnapshot);
    expect(harness.view().actions.stop).toEqual({ state: 'off', why: 'ended' });
  });
});

describe('a call that was reported as ended by mistake', () => {
  it('still has only one command in flight', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.stateReceived(endedSnapshot);
    await harness.answerRead(endedSnapshot);
    harness.sessionStore.stateReceived(recording);
    await harness.advance(250);
    await harness.answerRead(recording);
    harness.sessionStore.press('stop');
    expect(harness.sent).toEqual(['pause']);
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(paused);
    expect(harness.sent).toEqual(['pause', 'stop']);
  });
});
