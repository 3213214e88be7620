import { describe, expect, it } from 'vitest';
import { endedSnapshot } from '../../../src/recording/snapshot.ts';
import { harnessWith, paused, recording, silent } from './session-harness.ts';

describe('an event', () => {
  it('shows at once, unconfirmed until a read that began after it', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: false });
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('that changes nothing does not cause a read', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(recording);
    expect(harness.reads()).toBe(1);
    expect(harness.view().confirmed).toBe(true);
  });

  it('makes a read that was in progress count for nothing, because it may be older', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(paused);
    harness.sessionStore.stateReceived(recording);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: false });
    await harness.advance(500);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: true });
  });

  it('that may have crossed another event never makes the status look safer', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(paused);
    await harness.answerRead(paused);
    harness.sessionStore.stateReceived(recording);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: false });
  });

  it.each([
    [1_999, 'recording'],
    [2_000, 'paused'],
  ])('that arrives %i ms after another one shows %s until it is confirmed', async (ms, label) => {
    const harness = await harnessWith(paused);
    harness.sessionStore.stateReceived(recording);
    await harness.answerRead(recording);
    await harness.advance(ms);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label, confirmed: false });
  });

  it.each([
    [4_999, 0],
    [5_000, 1],
  ])('that comes %i ms after another one is verified by %i reads at once', async (ms, reads) => {
    const harness = await harnessWith(paused);
    harness.sessionStore.stateReceived(recording);
    await harness.answerRead(recording);
    await harness.advance(ms);
    harness.sessionStore.stateReceived(paused);
    expect(harness.openReads()).toBe(reads);
    await harness.advance(250);
    expect(harness.openReads()).toBe(1);
  });

  it('that may be older than a command that was just confirmed never makes the status look safer', async () => {
    const harness = await harnessWith(paused);
    harness.sessionStore.press('resume');
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(recording);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: false });
  });

  it('does not confirm a pause in flight, which only a read begun after it does', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await harness.answer('accepted');
    await harness.answerRead(paused);
    await harness.advance(500);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('that ends the call does so at once', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.stateReceived(endedSnapshot);
    expect(harness.view().label).toBe('ended');
  });

  it('that is older than the end of the call does not bring the call back', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(endedSnapshot);
    harness.sessionStore.stateReceived(recording);
    expect(harness.view().label).toBe('ended');
  });

  it('in a long burst is verified less and less often, and once more after the last one', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead(recording);
    const before = harness.reads();
    for (let wave = 0; wave < 200; wave += 1) {
      harness.sessionStore.stateReceived(wave % 2 === 0 ? paused : recording);
      await harness.advance(10);
      if (harness.openReads() > 0) await harness.answerRead(silent);
    }
    expect(harness.reads() - before).toBeLessThanOrEqual(5);
    await harness.advance(5_000);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: true });
  });
});

describe('events that keep coming', () => {
  it('are verified at once, then 0.25, 0.5, 1 and 2 s later, and from then on every 5 s', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    harness.keepAnswering(recording);
    await harness.advance(10_000);
    const verifiedAt: number[] = [];
    for (let ms = 0; ms < 20_000; ms += 50) {
      const before = harness.reads();
      harness.sessionStore.stateReceived(ms % 100 === 0 ? paused : recording);
      await harness.advance(50);
      if (harness.reads() > before) verifiedAt.push(ms);
    }
    const gaps = verifiedAt.map((ms, index) => ms - (verifiedAt[index - 1] ?? 0));
    const quarters = gaps.map((ms) => Math.round(ms / 250) / 4);
    expect(quarters).toEqual([0, 0.25, 0.5, 1, 2, 5, 5, 5]);
  });
});

describe('a lost connection', () => {
  it('causes a read each time it comes back', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead(recording);
    harness.sessionStore.liveChanged('off');
    expect(harness.view().live).toBe(false);
    await harness.answerRead(silent);
    expect(harness.view().label).toBe('notRecorded');
  });

  it('causes no second read if it is reported again', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead(recording);
    harness.sessionStore.liveChanged('on');
    expect(harness.openReads()).toBe(0);
    harness.sessionStore.liveChanged('off');
    harness.sessionStore.liveChanged('off');
    await harness.answerRead(recording);
    expect(harness.openReads()).toBe(0);
    expect(harness.view().confirmed).toBe(true);
  });
});

describe('closing the session', () => {
  it('sends nothing and leaves no timer behind', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.close();
    await harness.advance(120_000);
    expect(harness.sent).toEqual(['pause']);
    expect(harness.reads()).toBe(1);
  });
});

describe('a listener that triggers another change', () => {
  it('is notified of changes in the order in which they happened, like all listeners', async () => {
    const harness = await harnessWith(recording);
    const received: string[] = [];
    harness.sessionStore.subscribe((session) => {
      if (session.pending?.command === 'pause' && !session.queued)
        harness.sessionStore.press('stop');
    });
    harness.sessionStore.subscribe(({ pending, queued }) =>
      received.push(`${pending?.command} then ${queued?.command ?? 'nothing'}`),
    );
    harness.sessionStore.press('pause');
    expect(received).toEqual(['pause then nothing', 'pause then stop']);
  });
});
