import { describe, expect, it } from 'vitest';
import type { ConsentAnswer, ConsentDecision } from '../../../src/recording/consent-answer.ts';
import {
  applyConsent,
  effectiveDecision,
} from '../../../src/recording/consent/effective-consent.ts';
import { type ConsentSave, idle, send } from '../../../src/recording/consent/consent-save.ts';
import { busy, notRecorded, off, paused, ready, recording } from '../../ui/gallery/views.ts';

const answer = (decision: ConsentDecision): ConsentAnswer => ({ decision, at: 0, by: 'Ana' });
const counts = (said: ConsentDecision | null, save: ConsentSave) =>
  effectiveDecision({ answer: said && answer(said), signature: 'Ana' }, save);
const onItsWay = (decision: ConsentDecision): readonly ConsentSave[] => [
  send(answer(decision)),
  { name: 'waiting', answer: answer(decision), tries: 1, until: 500 },
  { name: 'confirming', answer: answer(decision), dueAt: [800] },
  { name: 'failed', answer: answer(decision), failure: null },
];

describe('until an answer is saved', () => {
  it.each(onItsWay('refused'))('a refusal counts at once ($name)', (save) => {
    expect(counts(null, save)).toBe('refused');
    expect(counts('given', save)).toBe('refused');
  });

  it.each(onItsWay('given'))('an agreement does not count ($name)', (save) => {
    expect(counts(null, save)).toBeNull();
    expect(counts('refused', save)).toBe('refused');
  });

  it.each(onItsWay('withdrawn'))('an agreement taken back counts no more ($name)', (save) => {
    expect(counts('given', save)).toBe('withdrawn');
    expect(counts('refused', save)).toBe('refused');
  });
});

it('without one on its way the call decides', () => {
  expect(counts(null, idle)).toBeNull();
  for (const decision of ['given', 'refused', 'withdrawn'] as const)
    expect(counts(decision, idle)).toBe(decision);
});

describe('what is shown', () => {
  const asked = { ...notRecorded, actions: { ...notRecorded.actions, start: off('consentFirst') } };

  it('lets nobody start who does not have the agreement', () => {
    expect(applyConsent(notRecorded, 'refused').actions.start).toEqual(off('consentRefused'));
    expect(applyConsent(notRecorded, 'withdrawn').actions.start).toEqual(off('consentFirst'));
    expect(applyConsent(asked, 'refused').actions.start).toEqual(off('consentRefused'));
    expect(applyConsent(notRecorded, 'given')).toEqual(notRecorded);
  });

  it('keeps every other reason, and a start that is under way', () => {
    expect(applyConsent(recording, 'refused').actions.start).toEqual(off('alreadyRecording'));
    const starting = { ...recording, actions: { ...recording.actions, start: busy } };
    expect(applyConsent(starting, 'refused').actions.start).toEqual(busy);
  });

  it('warns of a resume against a refusal, but leaves it possible', () => {
    expect(applyConsent(paused, 'refused').actions.resume).toEqual({
      state: 'ready',
      caution: 'consentRefused',
    });
    expect(applyConsent(paused, 'given').actions.resume).toEqual(ready);
    expect(applyConsent(paused, null).actions.resume).toEqual(ready);
    expect(applyConsent(recording, 'refused').actions.resume).toEqual(off('notPaused'));
  });
});
