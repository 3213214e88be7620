import { describe, expect, it } from 'vitest';
import {
  createSessionHarness,
  harnessWith,
  paused,
  recording,
  silent,
  snapshot,
} from './session-harness.ts';

describe('a press', () => {
  it('shows Starting… at once and sends exactly one request', async () => {
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    expect(harness.view()).toMatchObject({ label: 'starting', tone: 'hoped', busy: true });
    expect(harness.sent).toEqual(['start']);
    expect(harness.reads()).toBe(1);
  });

  it('is confirmed by a read, not by the answer alone', async () => {
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    await harness.answer('accepted');
    expect(harness.view().label).toBe('starting');
    await harness.advance(300);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'recording', busy: false, confirmed: true });
  });

  it('shows "Pausing…" in the color of a recording until the platform confirms the pause', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'pausing', tone: 'recording' });
    await harness.advance(500);
    await harness.answerRead(paused);
    expect(harness.view()).toMatchObject({ label: 'paused', tone: 'paused' });
  });

  it("that affects the agent's own recorder beside the policy leaves the status unchanged", async () => {
    const beside = snapshot({ policy: 'active' }, 'securePause');
    const harness = await harnessWith(beside);
    harness.sessionStore.press('start');
    const asBefore = { label: 'recording', tone: 'recording', busy: true };
    expect(harness.view()).toMatchObject({ ...asBefore, actions: { start: { state: 'busy' } } });
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(snapshot({ policy: 'active', snippet: 'active' }, 'securePause'));
    harness.sessionStore.press('stop');
    expect(harness.view()).toMatchObject({ ...asBefore, actions: { stop: { state: 'busy' } } });
  });

  it('that affects the only recorder changes the status', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('stop');
    expect(harness.view()).toMatchObject({ label: 'stopping', tone: 'recording', busy: true });
  });

  it('that is repeated while it is in flight sends nothing more', async () => {
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    harness.sessionStore.press('start');
    expect(harness.sent).toEqual(['start']);
    expect(harness.view().actions.start.state).toBe('busy');
  });

  it('of another command waits until the first one is settled, and the last command wins', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.press('resume');
    harness.sessionStore.press('stop');
    expect(harness.sent).toEqual(['pause']);
    expect(harness.view().label).toBe('stopping');
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(paused);
    expect(harness.sent).toEqual(['pause', 'stop']);
  });

  it('that is withdrawn by pressing the first command again leaves only the first', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    harness.sessionStore.press('resume');
    harness.sessionStore.press('pause');
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(paused);
    expect(harness.sent).toEqual(['pause']);
    expect(harness.view().label).toBe('paused');
  });

  it('does nothing before the first read', () => {
    const harness = createSessionHarness();
    harness.sessionStore.press('start');
    expect(harness.sent).toEqual([]);
    expect(harness.view()).toMatchObject({ label: 'unknown', tone: 'unknown' });
    for (const action of Object.values(harness.view().actions)) {
      expect(action).toEqual({ state: 'off', why: 'checking' });
    }
  });

  it('that has no effect is unconfirmed after ten seconds, with the true status shown', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.press('pause');
    await harness.answer('accepted');
    for (const wait of [300, 500, 1_000, 1_700, 2_500]) {
      await harness.advance(wait);
      await harness.answerRead(recording);
      expect(harness.view().label).toBe('pausing');
    }
    await harness.advance(4_000);
    await harness.answerRead(recording);
    expect(harness.view().label).toBe('recording');
    expect(harness.view().alert).toMatchObject({
      failure: { kind: 'unconfirmed', command: 'pause' },
      command: 'pause',
    });
  });

  it('that has no effect is read for after 2, 5 and 10 seconds while live, and is then unconfirmed', async () => {
    const harness = await harnessWith(recording);
    harness.sessionStore.liveChanged('on');
    await harness.answerRead(recording);
    harness.sessionStore.press('pause');
    await harness.answer('accepted');
    for (const wait of [2_000, 3_000]) {
      await harness.advance(wait);
      await harness.answerRead(recording);
      expect(harness.view().label).toBe('pausing');
    }
    await harness.advance(5_000);
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({
      label: 'recording',
      alert: { failure: { kind: 'unconfirmed', command: 'pause' }, command: 'pause' },
    });
  });

  it('whose state already held says so', async () => {
    const harness = await harnessWith(silent);
    harness.sessionStore.press('start');
    await harness.answer('alreadyDone');
    await harness.answerRead(recording);
    expect(harness.view()).toMatchObject({ label: 'recording', already: 'start', alert: null });
  });
});

it('nothing can be started while a pause is pending', async () => {
  const harness = await harnessWith(recording);
  harness.sessionStore.press('pause');
  expect(harness.view().actions.start).toEqual({ state: 'off', why: 'isPausing' });
  harness.sessionStore.press('start');
  await harness.answer('accepted');
  await harness.advance(300);
  await harness.answerRead(paused);
  expect(harness.sent).toEqual(['pause']);
});

it('a warning about a start is shown with its button, which is not emphasized', async () => {
  const harness = await harnessWith({ ...recording, cautions: { start: 'willNotPause' } });
  expect(harness.view().actions.start).toEqual({ state: 'ready', caution: 'willNotPause' });
});
