import { describe, expect, it } from 'vitest';
import { routineRead } from '../../../src/recording/session/age.ts';
import { openSession, type Session } from '../../../src/recording/session/session.ts';
import { callLeft, type CallSnapshot, endedSnapshot } from '../../../src/recording/snapshot.ts';
import {
  harnessWith,
  held,
  paused,
  recording,
  type SessionHarness,
  silent,
} from './session-harness.ts';

/** A call with a live connection, with the status that was found. */
async function liveCall(found: CallSnapshot): Promise<SessionHarness> {
  const harness = await harnessWith(found);
  harness.sessionStore.liveChanged('on');
  await harness.answerRead(found);
  return harness;
}

const ages = [
  ['paused', paused, 4_000, 8_000],
  ['paused on hold', held, 4_000, 8_000],
  ['recording', recording, 25_000, 40_000],
  ['not recorded', silent, 25_000, 40_000],
  ['one that I have left, as it may come back', callLeft, 25_000, 40_000],
] as const;

describe.each(ages)('a call that is %s', (_, snapshot, everyMs, boundMs) => {
  it('is read again and again, even with a live connection', async () => {
    const harness = await liveCall(snapshot);
    const reads = harness.reads();
    await harness.advance(everyMs - 1);
    expect(harness.reads()).toBe(reads);
    await harness.advance(1);
    expect(harness.reads()).toBe(reads + 1);
    await harness.answerRead(snapshot);
    await harness.advance(everyMs);
    expect(harness.reads()).toBe(reads + 2);
  });

  it('is confirmed until its maximum age, and no longer', async () => {
    const harness = await liveCall(snapshot);
    const { label } = harness.view();
    await harness.advance(boundMs - 1);
    expect(harness.view()).toMatchObject({ label, confirmed: true, outdated: false });
    await harness.advance(1);
    expect(harness.view()).toMatchObject({ confirmed: false, outdated: true });
  });

  it('is as old as the read that confirmed it', async () => {
    const harness = await liveCall(snapshot);
    await harness.advance(everyMs + boundMs);
    await harness.answerRead(snapshot);
    expect(harness.view()).toMatchObject({ confirmed: false, outdated: true });
  });

  it('is confirmed again after a read', async () => {
    const harness = await liveCall(snapshot);
    const { label } = harness.view();
    harness.sessionStore.visibilityChanged(false);
    await harness.advance(boundMs);
    harness.sessionStore.visibilityChanged(true);
    expect(harness.view().outdated).toBe(true);
    await harness.answerRead(snapshot);
    expect(harness.view()).toMatchObject({ label, confirmed: true, outdated: false });
  });

  it('is not read on a hidden page', async () => {
    const harness = await liveCall(snapshot);
    const reads = harness.reads();
    harness.sessionStore.visibilityChanged(false);
    await harness.advance(3_600_000);
    expect(harness.reads()).toBe(reads);
  });
});

describe('beyond its maximum age', () => {
  it('"Paused" becomes unknown, with the status last confirmed and the same buttons', async () => {
    const harness = await liveCall(paused);
    const { actions, lastConfirmed } = harness.view();
    await harness.advance(8_000);
    expect(lastConfirmed?.status).toBe('paused');
    expect(harness.view()).toMatchObject({
      label: 'unknown',
      tone: 'unknown',
      recorders: null,
      actions,
      lastConfirmed,
    });
  });

  it('any other status stays', async () => {
    const harness = await liveCall(recording);
    await harness.advance(40_000);
    expect(harness.view()).toMatchObject({ label: 'recording', tone: 'recording', outdated: true });
  });

  it('a pending command is shown as always', async () => {
    const harness = await liveCall(paused);
    harness.sessionStore.press('resume');
    await harness.advance(8_000);
    expect(harness.view()).toMatchObject({ label: 'resuming', tone: 'hoped' });
  });

  it('an ended call stays ended', async () => {
    const harness = await liveCall(endedSnapshot);
    await harness.advance(3_600_000);
    expect(harness.view()).toMatchObject({ label: 'ended', confirmed: true, outdated: false });
    expect(harness.reads()).toBe(2);
  });
});

describe('an event', () => {
  it('that changes nothing does not make the status any newer, because it may have been withheld', async () => {
    const harness = await liveCall(paused);
    await harness.advance(3_999);
    harness.sessionStore.stateReceived(paused);
    await harness.advance(4_001);
    expect(harness.view()).toMatchObject({ label: 'unknown', outdated: true });
  });

  it('that arrives late does not bring back "Paused" for good', async () => {
    const harness = await liveCall(recording);
    await harness.advance(3_000);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: false });
    await harness.advance(8_000);
    expect(harness.view()).toMatchObject({ label: 'unknown', confirmed: false });
  });
});

describe('turning to the page', () => {
  const reads: readonly (readonly [string, (harness: SessionHarness) => void])[] = [
    ['a focus', ({ sessionStore }) => sessionStore.focused()],
    [
      'becoming visible',
      ({ sessionStore }) => {
        sessionStore.visibilityChanged(false);
        sessionStore.visibilityChanged(true);
      },
    ],
  ];

  it.each(reads)(
    'by %s reads a status that was confirmed more than five seconds ago',
    async (_, readCall) => {
      const harness = await liveCall(recording);
      const reads = harness.reads();
      await harness.advance(5_000);
      readCall(harness);
      expect(harness.reads()).toBe(reads);
      await harness.advance(1);
      readCall(harness);
      expect(harness.reads()).toBe(reads + 1);
    },
  );

  it('reads at once after a failed read', async () => {
    const harness = await liveCall(recording);
    harness.sessionStore.checkAgain();
    await harness.answerRead({ kind: 'timeout' });
    const reads = harness.reads();
    harness.sessionStore.focused();
    expect(harness.reads()).toBe(reads + 1);
  });
});

describe('a read', () => {
  const confirmedAt = 10_000;
  const session = (more: Partial<Session>): Session => ({
    ...openSession(0, 'granted', null),
    snapshot: recording,
    lastConfirmed: { status: 'recording', at: confirmedAt },
    ...more,
  });
  const eventAt = (lastAt: number): Partial<Session> => ({
    recentEvents: { lastAt, verified: 0 },
  });

  it('is routine if nothing requires it sooner', () => {
    expect(routineRead(session({}))).toEqual({ everyMs: 25_000 });
    expect(routineRead(session(eventAt(confirmedAt - 1)))).toEqual({ everyMs: 25_000 });
  });

  it('is not routine if an event arrived since the confirming read began, or at that moment', () => {
    expect(routineRead(session(eventAt(confirmedAt)))).toBeUndefined();
    expect(routineRead(session(eventAt(confirmedAt + 1)))).toBeUndefined();
  });

  it('is not routine before the first one has confirmed anything', () => {
    expect(routineRead(session({ lastConfirmed: null }))).toBeUndefined();
  });
});

describe('a call that I have left', () => {
  it('is no longer read once it has ended', async () => {
    const harness = await liveCall(callLeft);
    await harness.advance(25_000);
    await harness.answerRead({ kind: 'callEnded' });
    expect(harness.view().actions.pause).toEqual({ state: 'off', why: 'ended' });
    // Once more, in case the platform was mistaken.
    await harness.advance(15_000);
    await harness.answerRead({ kind: 'callEnded' });
    const reads = harness.reads();
    await harness.advance(3_600_000);
    expect(harness.reads()).toBe(reads);
  });

  it('shows no alert if it can no longer be read', async () => {
    const harness = await liveCall(callLeft);
    await harness.advance(25_000);
    await harness.answerRead({ kind: 'notMyCall' });
    expect(harness.view()).toMatchObject({
      label: 'ended',
      alert: null,
      actions: { pause: { state: 'off', why: 'left' } },
    });
    await harness.advance(15_000);
    await harness.answerRead(recording);
    expect(harness.view().label).toBe('recording');
  });
});

describe('a status that this version does not know', () => {
  const unknown: CallSnapshot = {
    ...recording,
    status: { kind: 'unknown' },
    availability: { start: 'unknownState', stop: 'unknownState', pause: null, resume: null },
  };

  it('leaves Pause and Resume to be pressed, and says why the others cannot', async () => {
    const harness = await liveCall(unknown);
    expect(harness.view()).toMatchObject({
      label: 'unknown',
      actions: {
        start: { state: 'off', why: 'unknownState' },
        pause: { state: 'ready' },
        resume: { state: 'ready' },
      },
    });
    harness.sessionStore.press('pause');
    expect(harness.sent).toEqual(['pause']);
    await harness.answer('accepted');
    await harness.advance(2_000);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', busy: false, alert: null });
  });
});
