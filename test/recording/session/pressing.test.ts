import { describe, expect, it } from 'vitest';
import { paused, recording, setStage, silent, stageWith } from './stage.ts';

describe('a press', () => {
  it('shows Starting… at once and sends exactly one request', async () => {
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    expect(stage.view()).toMatchObject({ label: 'starting', tone: 'recording', busy: true });
    expect(stage.sent).toEqual(['start']);
    expect(stage.reads()).toBe(1);
  });

  it('is confirmed by a read, not by the answer alone', async () => {
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    await stage.answer('accepted');
    expect(stage.view().label).toBe('starting');
    await stage.advance(300);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', busy: false, confirmed: true });
  });

  it('says "Pausing…" with the look of recording until the platform confirms the pause', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.answer('accepted');
    await stage.advance(300);
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await stage.advance(500);
    await stage.answerRead(paused);
    expect(stage.view()).toMatchObject({ label: 'paused', tone: 'paused' });
  });

  it('repeated while it is in flight sends nothing more', async () => {
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    stage.sessionStore.press('start');
    expect(stage.sent).toEqual(['start']);
    expect(stage.view().actions.start.state).toBe('busy');
  });

  it('of another command waits until the first one is settled, and the last wish wins', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.press('resume');
    stage.sessionStore.press('stop');
    expect(stage.sent).toEqual(['pause']);
    expect(stage.view().label).toBe('stopping');
    await stage.answer('accepted');
    await stage.advance(300);
    await stage.answerRead(paused);
    expect(stage.sent).toEqual(['pause', 'stop']);
  });

  it('that is taken back by pressing the first command again leaves only the first', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    stage.sessionStore.press('resume');
    stage.sessionStore.press('pause');
    await stage.answer('accepted');
    await stage.advance(300);
    await stage.answerRead(paused);
    expect(stage.sent).toEqual(['pause']);
    expect(stage.view().label).toBe('paused');
  });

  it('does nothing before the first read', () => {
    const stage = setStage();
    stage.sessionStore.press('start');
    expect(stage.sent).toEqual([]);
    expect(stage.view()).toMatchObject({ label: 'unknown', tone: 'unknown' });
    for (const action of Object.values(stage.view().actions)) {
      expect(action).toEqual({ state: 'off', why: 'checking' });
    }
  });

  it('whose effect never comes is called unconfirmed after ten seconds, with the truth shown', async () => {
    const stage = await stageWith(recording);
    stage.sessionStore.press('pause');
    await stage.answer('accepted');
    for (const wait of [300, 500, 1_000, 1_700, 2_500]) {
      await stage.advance(wait);
      await stage.answerRead(recording);
      expect(stage.view().label).toBe('pausing');
    }
    await stage.advance(4_000);
    await stage.answerRead(recording);
    expect(stage.view().label).toBe('recording');
    expect(stage.view().alert).toMatchObject({
      failure: { kind: 'unconfirmed', command: 'pause' },
      command: 'pause',
    });
  });

  it('that was fulfilled before says that it already was so', async () => {
    const stage = await stageWith(silent);
    stage.sessionStore.press('start');
    await stage.answer('alreadyDone');
    await stage.answerRead(recording);
    expect(stage.view()).toMatchObject({ label: 'recording', already: 'start', alert: null });
  });
});

it('nothing can be started while a pause is on its way', async () => {
  const stage = await stageWith(recording);
  stage.sessionStore.press('pause');
  expect(stage.view().actions.start).toEqual({ state: 'off', why: 'isPausing' });
  stage.sessionStore.press('start');
  await stage.answer('accepted');
  await stage.advance(300);
  await stage.answerRead(paused);
  expect(stage.sent).toEqual(['pause']);
});

it('what a start has to warn of is told with the button, which nobody is led to', async () => {
  const stage = await stageWith({ ...recording, cautions: { start: 'willNotPause' } });
  expect(stage.view().actions.start).toEqual({ state: 'ready', caution: 'willNotPause' });
});
