import { describe, expect, it } from 'vitest';
import { type CallSnapshot, endedSnapshot } from '../../../src/recording/snapshot.ts';
import { held, paused, recording, silent, type Stage, stageWith } from './stage.ts';

/** A call whose live connection holds, as it was found. */
async function liveCall(found: CallSnapshot): Promise<Stage> {
  const stage = await stageWith(found);
  stage.sessionStore.liveChanged('on');
  await stage.answerRead(found);
  return stage;
}

const ages = [
  ['paused', paused, 4_000, 8_000],
  ['paused on hold', held, 4_000, 8_000],
  ['recording', recording, 25_000, 40_000],
  ['not recorded', silent, 25_000, 40_000],
] as const;

describe.each(ages)('a call that is %s', (_, snapshot, everyMs, boundMs) => {
  it('is read again and again, also while the live connection holds', async () => {
    const stage = await liveCall(snapshot);
    const reads = stage.reads();
    await stage.advance(everyMs - 1);
    expect(stage.reads()).toBe(reads);
    await stage.advance(1);
    expect(stage.reads()).toBe(reads + 1);
    await stage.answerRead(snapshot);
    await stage.advance(everyMs);
    expect(stage.reads()).toBe(reads + 2);
  });

  it('is certain until its bound, and no longer', async () => {
    const stage = await liveCall(snapshot);
    const { label } = stage.view();
    await stage.advance(boundMs - 1);
    expect(stage.view()).toMatchObject({ label, confirmed: true, outdated: false });
    await stage.advance(1);
    expect(stage.view()).toMatchObject({ confirmed: false, outdated: true });
  });

  it('is as old as the read that confirmed it', async () => {
    const stage = await liveCall(snapshot);
    await stage.advance(everyMs + boundMs);
    await stage.answerRead(snapshot);
    expect(stage.view()).toMatchObject({ confirmed: false, outdated: true });
  });

  it('is certain again after a read', async () => {
    const stage = await liveCall(snapshot);
    const { label } = stage.view();
    stage.sessionStore.visibilityChanged(false);
    await stage.advance(boundMs);
    stage.sessionStore.visibilityChanged(true);
    expect(stage.view().outdated).toBe(true);
    await stage.answerRead(snapshot);
    expect(stage.view()).toMatchObject({ label, confirmed: true, outdated: false });
  });

  it('is not read on a hidden page', async () => {
    const stage = await liveCall(snapshot);
    const reads = stage.reads();
    stage.sessionStore.visibilityChanged(false);
    await stage.advance(3_600_000);
    expect(stage.reads()).toBe(reads);
  });
});

describe('beyond its bound', () => {
  it('"Paused" is unknown, with what was confirmed last, and the buttons as before', async () => {
    const stage = await liveCall(paused);
    const { actions, confirmed } = stage.view();
    await stage.advance(8_000);
    expect(confirmed?.status).toBe('paused');
    expect(stage.view()).toMatchObject({
      label: 'unknown',
      tone: 'unknown',
      recorders: null,
      actions,
      confirmed,
    });
  });

  it('any other status stays', async () => {
    const stage = await liveCall(recording);
    await stage.advance(40_000);
    expect(stage.view()).toMatchObject({ label: 'recording', tone: 'recording', outdated: true });
  });

  it('a command under way is shown as ever', async () => {
    const stage = await liveCall(paused);
    stage.sessionStore.press('resume');
    await stage.advance(8_000);
    expect(stage.view()).toMatchObject({ label: 'resuming', tone: 'recording' });
  });

  it('an ended call stays ended', async () => {
    const stage = await liveCall(endedSnapshot);
    await stage.advance(3_600_000);
    expect(stage.view()).toMatchObject({ label: 'ended', confirmed: true, outdated: false });
    expect(stage.reads()).toBe(2);
  });
});

describe('news', () => {
  it('that change nothing make nothing younger: they may have been withheld', async () => {
    const stage = await liveCall(paused);
    await stage.advance(3_999);
    stage.sessionStore.stateReceived(paused);
    await stage.advance(4_001);
    expect(stage.view()).toMatchObject({ label: 'unknown', outdated: true });
  });

  it('that come late bring no "Paused" back that stays', async () => {
    const stage = await liveCall(recording);
    await stage.advance(3_000);
    stage.sessionStore.stateReceived(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', confirmed: false });
    await stage.advance(8_000);
    expect(stage.view()).toMatchObject({ label: 'unknown', confirmed: false });
  });
});

describe('a look', () => {
  const reads: readonly (readonly [string, (stage: Stage) => void])[] = [
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
    'by %s reads what was confirmed more than five seconds ago',
    async (_, readCall) => {
      const stage = await liveCall(recording);
      const reads = stage.reads();
      await stage.advance(5_000);
      readCall(stage);
      expect(stage.reads()).toBe(reads);
      await stage.advance(1);
      readCall(stage);
      expect(stage.reads()).toBe(reads + 1);
    },
  );

  it('reads at once what could not be read', async () => {
    const stage = await liveCall(recording);
    stage.sessionStore.checkAgain();
    await stage.answerRead({ kind: 'timeout' });
    const reads = stage.reads();
    stage.sessionStore.focused();
    expect(stage.reads()).toBe(reads + 1);
  });
});
