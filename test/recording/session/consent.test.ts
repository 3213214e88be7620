import { describe, expect, it } from 'vitest';
import type { ConsentDecision } from '../../../src/recording/consent-answer.ts';
import type { CallSnapshot } from '../../../src/recording/snapshot.ts';
import { harnessWith, createSessionHarness, paused, recording, silent } from './session-harness.ts';

const asked = (
  decision: ConsentDecision | null,
  snapshot: CallSnapshot = silent,
): CallSnapshot => ({
  ...snapshot,
  consent: {
    answer: decision && { decision, at: 0, by: 'Ana Silva (agent-1)' },
    signature: 'Ana Silva (agent-1)',
  },
});
const off = (why: string) => ({ state: 'off', why });

describe('a start', () => {
  it.each([
    [null, 'consentFirst'],
    ['withdrawn', 'consentFirst'],
    ['refused', 'consentRefused'],
  ] as const)('is not sent if the customer has said %s', async (decision, why) => {
    const harness = await harnessWith(asked(decision));
    expect(harness.view().actions.start).toEqual(off(why));
    harness.sessionStore.press('start');
    expect(harness.sent).toEqual([]);
  });

  it('is sent if the customer has agreed, or does not have to', async () => {
    for (const snapshot of [asked('given'), silent]) {
      const harness = await harnessWith(snapshot);
      harness.sessionStore.press('start');
      expect(harness.sent).toEqual(['start']);
    }
  });

  it('is unavailable from the moment a refusal is entered, until the call has a later answer', async () => {
    const harness = await harnessWith(asked('given'));
    harness.sessionStore.consentNoted('refused');
    expect(harness.view().actions.start).toEqual(off('consentRefused'));
    harness.sessionStore.press('start');
    expect(harness.sent).toEqual([]);
    harness.sessionStore.consentNoted(null);
    expect(harness.view().actions.start).toEqual({ state: 'ready' });
  });

  it('keeps every other reason why it is unavailable', async () => {
    const availability = { ...recording.availability, start: 'alreadyRecording' } as const;
    const harness = await harnessWith(asked('refused', { ...recording, availability }));
    expect(harness.view().actions.start).toEqual(off('alreadyRecording'));
  });

  it('does not undo a stop after a refusal', async () => {
    const harness = await harnessWith(asked('refused', recording));
    harness.sessionStore.press('stop');
    harness.sessionStore.press('start');
    await harness.answer('accepted');
    await harness.advance(300);
    await harness.answerRead(asked('refused'));
    expect(harness.sent).toEqual(['stop']);
  });

  it('that waits for a retry is given up if the customer refuses', async () => {
    const harness = await harnessWith(asked('given'));
    harness.sessionStore.press('start');
    await harness.answer({ kind: 'tooManyRequests', retryAfterMs: 10_000 });
    harness.sessionStore.consentNoted('refused');
    await harness.advance(10_000);
    expect(harness.sent).toEqual(['start']);
    expect(harness.view().alert).toMatchObject({
      command: 'start',
      failure: { kind: 'unavailable', why: 'consentRefused' },
    });
  });

  it('that was kept across a sign-in is given up if the customer does not agree', async () => {
    const harness = createSessionHarness({
      storedPress: (now) => ({ command: 'start', pressedAt: now }),
    });
    await harness.answerRead(asked(null));
    expect(harness.sent).toEqual([]);
    expect(harness.view().alert).toMatchObject({
      command: 'start',
      failure: { kind: 'unavailable', why: 'consentFirst' },
    });
  });
});

describe('a refusal by the customer', () => {
  it('is a reason against a resume, but leaves it possible', async () => {
    const caution = { state: 'ready', caution: 'consentRefused' };
    const said = await harnessWith(asked('refused', paused));
    expect(said.view().actions.resume).toEqual(caution);
    const noted = await harnessWith(asked('given', paused));
    noted.sessionStore.consentNoted('refused');
    expect(noted.view().actions.resume).toEqual(caution);
    noted.sessionStore.press('resume');
    expect(noted.sent).toEqual(['resume']);
  });

  it.each([
    ['given', paused],
    [null, paused],
  ] as const)('that does not exist (%s) does not affect a resume', async (decision, snapshot) => {
    const harness = await harnessWith(asked(decision, snapshot));
    expect(harness.view().actions.resume).toEqual({ state: 'ready' });
  });

  it('does not affect pause and stop', async () => {
    const harness = await harnessWith(asked('refused', recording));
    expect(harness.view().actions).toMatchObject({
      pause: { state: 'ready' },
      stop: { state: 'ready' },
    });
  });
});
