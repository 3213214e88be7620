import { describe, expect, it } from 'vitest';
import { endedSnapshot } from '../../../src/recording/snapshot.ts';
import { paused, recording, silent, stageWith } from './stage.ts';

describe('news from elsewhere', () => {
  it('show at once, unsure until a read that began after them', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.stateReceived(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', confirmed: false });
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('that say nothing new ask for nothing', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.stateReceived(recording);
    expect(stage.reads()).toBe(1);
    expect(stage.view().sure).toBe(true);
  });

  it('make a read that was under way count for nothing: it may be older', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.stateReceived(paused);
    stage.sessionStore.stateReceived(recording);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'recording', confirmed: false });
    await stage.advance(500);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', confirmed: true });
  });

  it('that may have crossed other news never make the picture better', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.stateReceived(paused);
    await stage.answerRead(paused);
    stage.sessionStore.stateReceived(recording);
    stage.sessionStore.stateReceived(paused);
    expect(stage.view()).toMatchObject({ label: 'recording', confirmed: false });
  });

  it('that may be older than a command that was just confirmed never make the picture better', async () => {
    const stage = await stageWith(paused);
    stage.sessionStore.press('resume');
    await stage.answer('accepted');
    await stage.advance(300);
    await stage.answerRead(recording);
    stage.sessionStore.stateReceived(paused);
    expect(stage.view()).toMatchObject({ label: 'recording', confirmed: false });
  });

  it('do not confirm a pause that is in flight: only a read begun after them does', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.stateReceived(paused);
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.answer('accepted');
    await stage.answerRead(paused);
    await stage.advance(500);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', confirmed: true });
  });

  it('of the end of the call end it at once', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.stateReceived(endedSnapshot);
    expect(stage.view().label).toBe('ended');
  });

  it('that are older than the end of the call do not bring it back', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.stateReceived(endedSnapshot);
    stage.sessionStore.stateReceived(recording);
    expect(stage.view().label).toBe('ended');
  });

  it('in a storm are verified ever more rarely, and once more when it is over', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.liveChanged('on');
    await stage.answerRead(recording);
    const before = stage.reads();
    for (let wave = 0; wave < 200; wave += 1) {
      stage.sessionStore.stateReceived(wave % 2 === 0 ? paused : recording);
      await stage.advance(10);
      if (stage.openReads() > 0) await stage.answerRead(silent);
    }
    expect(stage.reads() - before).toBeLessThanOrEqual(5);
    await stage.advance(5_000);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', confirmed: true });
  });
});

describe('the connection', () => {
  it('is re-read after every gap', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.liveChanged('on');
    await stage.answerRead(recording);
    stage.sessionStore.liveChanged('off');
    expect(stage.view().live).toBe(false);
    await stage.answerRead(silent);
    expect(stage.view().label).toBe('notRecorded');
  });
});

describe('closing', () => {
  it('sends nothing and leaves no timer behind', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.close();
    await stage.advance(120_000);
    expect(stage.sent).toEqual(['pause']);
    expect(stage.reads()).toBe(1);
  });
});

describe('a listener that makes something happen', () => {
  it('is heard by all listeners in the order in which it happened', async () => {
    const stage = await stageWith(recording);
    const heard: string[] = [];
    stage.sessionStore.subscribe((session) => {
      if (session.pending?.command === 'pause' && !session.queuedCommand)
        stage.sessionStore.press('stop');
    });
    stage.sessionStore.subscribe(({ pending, queuedCommand }) =>
      heard.push(`${pending?.command} then ${queuedCommand ?? 'nothing'}`),
    );
    stage.sessionStore.press('pause');
    expect(heard).toEqual(['pause then nothing', 'pause then stop']);
  });
});
