import { describe, expect, it } from 'vitest';
import { callEnded } from '../../../src/recording/snapshot.ts';
import { paused, recording, silent, stageWith } from './stage.ts';

describe('news from elsewhere', () => {
  it('show at once, unsure until a read that began after them', async () => {
    const stage = await stageWith(recording);
    stage.conductor.told(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', sure: false });
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', sure: true });
  });

  it('that say nothing new ask for nothing', async () => {
    const stage = await stageWith(recording);
    stage.conductor.told(recording);
    expect(stage.reads()).toBe(1);
    expect(stage.view().sure).toBe(true);
  });

  it('make a read that was under way count for nothing: it may be older', async () => {
    const stage = await stageWith(recording);
    stage.conductor.told(paused);
    stage.conductor.told(recording);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'recording', sure: false });
    await stage.advance(500);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', sure: true });
  });

  it('that may have crossed other news never make the picture better', async () => {
    const stage = await stageWith(recording);
    stage.conductor.told(paused);
    await stage.answerRead(paused);
    stage.conductor.told(recording);
    stage.conductor.told(paused);
    expect(stage.view()).toMatchObject({ label: 'recording', sure: false });
  });

  it('that may be older than a command that was just confirmed never make the picture better', async () => {
    const stage = await stageWith(paused);
    stage.conductor.press('resume');
    await stage.answer('accepted');
    await stage.advance(300);
    await stage.answerRead(recording);
    stage.conductor.told(paused);
    expect(stage.view()).toMatchObject({ label: 'recording', sure: false });
  });

  it('do not confirm a pause that is in flight: only a read begun after them does', async () => {
    const stage = await stageWith(recording);
    stage.conductor.press('pause');
    stage.conductor.told(paused);
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.answer('accepted');
    await stage.answerRead(paused);
    await stage.advance(500);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', sure: true });
  });

  it('of the end of the call end it at once', async () => {
    const stage = await stageWith(recording);
    stage.conductor.press('pause');
    stage.conductor.told(callEnded);
    expect(stage.view().label).toBe('ended');
  });

  it('that are older than the end of the call do not bring it back', async () => {
    const stage = await stageWith(recording);
    stage.conductor.told(callEnded);
    stage.conductor.told(recording);
    expect(stage.view().label).toBe('ended');
  });

  it('in a storm are verified ever more rarely, and once more when it is over', async () => {
    const stage = await stageWith(recording);
    stage.conductor.liveChanged('on');
    await stage.answerRead(recording);
    const before = stage.reads();
    for (let wave = 0; wave < 200; wave += 1) {
      stage.conductor.told(wave % 2 === 0 ? paused : recording);
      await stage.advance(10);
      if (stage.openReads() > 0) await stage.answerRead(silent);
    }
    expect(stage.reads() - before).toBeLessThanOrEqual(5);
    await stage.advance(5_000);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', sure: true });
  });
});

describe('the connection', () => {
  it('is re-read after every gap', async () => {
    const stage = await stageWith(recording);
    stage.conductor.liveChanged('on');
    await stage.answerRead(recording);
    stage.conductor.liveChanged('off');
    expect(stage.view().live).toBe(false);
    await stage.answerRead(silent);
    expect(stage.view().label).toBe('notRecorded');
  });
});

describe('closing', () => {
  it('sends nothing and leaves no timer behind', async () => {
    const stage = await stageWith(recording);
    stage.conductor.press('pause');
    stage.conductor.close();
    await stage.advance(120_000);
    expect(stage.sent).toEqual(['pause']);
    expect(stage.reads()).toBe(1);
  });
});

describe('a listener that makes something happen', () => {
  it('is heard by all listeners in the order in which it happened', async () => {
    const stage = await stageWith(recording);
    const heard: string[] = [];
    stage.conductor.subscribe((session) => {
      if (session.pending?.command === 'pause' && !session.next) stage.conductor.press('stop');
    });
    stage.conductor.subscribe(({ pending, next }) =>
      heard.push(`${pending?.command} then ${next ?? 'nothing'}`),
    );
    stage.conductor.press('pause');
    expect(heard).toEqual(['pause then nothing', 'pause then stop']);
  });
});
