import { describe, expect, it } from 'vitest';
import { endedSnapshot } from '../../../src/recording/snapshot.ts';
import { harnessWith, paused, recording, silent } from './session-harness.ts';

describe('news from elsewhere', () => {
  it('show at once, unsure until a read that began after them', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: false });
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('that say nothing new ask for nothing', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(recording);
    expect(harness.reads()).toBe(1);
    expect(harness.view().confirmed).toBe(true);
  });

  it('make a read that was under way count for nothing: it may be older', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(paused);
    harness.sessionStore.stateReceived(recording);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: false });
    await harness.advance(500);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: true });
  });

  it('that may have crossed other news never make the picture better', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(paused);
    await harness.answerRead(paused);
    harness.sessionStore.stateReceived(recording);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: false });
  });

  it('that may be older than a command that was just confirmed never make the picture better', async () => {
    const harness = await harnessWith(paused);
    harness.sessionStore.press('resume');
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(recording);
    harness.sessionStore.stateReceived(paused);
    expect(harness.view()).toMatchObject({ label: 'recording', confirmed: false });
  });

  it('do not confirm a pause that is in flight: only a read begun after them does', async () => {
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

  it('of the end of the call end it at once', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.stateReceived(endedSnapshot);
    expect(harness.view().label).toBe('ended');
  });

  it('that are older than the end of the call do not bring it back', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.stateReceived(endedSnapshot);
    harness.sessionStore.stateReceived(recording);
    expect(harness.view().label).toBe('ended');
  });

  it('in a storm are verified ever more rarely, and once more when it is over', async () => {
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

describe('the connection', () => {
  it('is re-read after every gap', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead(recording);
    harness.sessionStore.liveChanged('off');
    expect(harness.view().live).toBe(false);
    await harness.answerRead(silent);
    expect(harness.view().label).toBe('notRecorded');
  });
});

describe('closing', () => {
  it('sends nothing and leaves no timer behind', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.close();
    await harness.advance(120_000);
    expect(harness.sent).toEqual(['pause']);
    expect(harness.reads()).toBe(1);
  });
});

describe('a listener that makes something happen', () => {
  it('is heard by all listeners in the order in which it happened', async () => {
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
