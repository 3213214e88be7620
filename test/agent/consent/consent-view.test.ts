import { describe, expect, it } from 'vitest';
import { consentView } from '../../../src/agent/consent/consent-view.ts';
import type { ConsentAnswer, ConsentDecision } from '../../../src/recording/consent-answer.ts';
import { type ConsentSave, idle, send } from '../../../src/recording/consent/consent-save.ts';
import type { View } from '../../../src/recording/session/view.ts';
import { busy, byPolicy, notRecorded, off, paused, recording } from '../../ui/gallery/views.ts';

const answer = (decision: ConsentDecision): ConsentAnswer => ({ decision, at: 0, by: 'Ana' });
const says = (decision: ConsentDecision | null) => ({
  answer: decision && answer(decision),
  signature: 'Ana',
});
const failing = (decision: ConsentDecision): ConsentSave => ({
  name: 'failed',
  answer: answer(decision),
  failure: { kind: 'timeout' },
});

it('whoever could not note the answer is not asked', () => {
  expect(consentView(undefined, idle, notRecorded)).toBeNull();
  expect(consentView({ ...says('given'), signature: null }, idle, notRecorded)).toBeNull();
});

it('the answer is what the call says, whatever is on its way', () => {
  const sending = send(answer('given'));
  expect(consentView(says(null), sending, notRecorded)).toMatchObject({
    answer: null,
    agreed: false,
    saving: true,
  });
  expect(consentView(says('refused'), sending, notRecorded)).toMatchObject({
    answer: answer('refused'),
  });
});

describe('the tick', () => {
  const tick = (decision: ConsentDecision | null, save: ConsentSave) =>
    consentView(says(decision), save, notRecorded)?.tick;

  it('notes that the customer agrees, and a second time takes that back', () => {
    expect(tick(null, idle)).toBe('given');
    expect(tick('refused', idle)).toBe('given');
    expect(tick('withdrawn', idle)).toBe('given');
    expect(tick('given', idle)).toBe('withdrawn');
  });

  it('takes back what is still on its way', () => {
    expect(tick(null, send(answer('given')))).toBe('withdrawn');
    expect(tick('given', send(answer('withdrawn')))).toBe('given');
  });

  it('is off while a refusal could not be saved, and notes an agreement anew', () => {
    expect(consentView(says('given'), failing('refused'), notRecorded)).toMatchObject({
      agreed: false,
      tick: 'given',
    });
  });
});

describe('a recording that the customer refuses', () => {
  const offer = (
    view: View,
    save: ConsentSave = idle,
    decision: ConsentDecision | null = 'refused',
  ) => consentView(says(decision), save, view)?.offer;

  it('can be paused, or stopped where it cannot be paused', () => {
    expect(offer(byPolicy)).toBe('pause');
    const snippet = { ...recording.actions, pause: off('snippetCannotPause') };
    expect(offer({ ...recording, actions: snippet })).toBe('stop');
    expect(offer(paused)).toBeNull();
    expect(offer(notRecorded)).toBeNull();
  });

  it('can be paused before the refusal is saved, and where it cannot be', () => {
    expect(offer(recording, send(answer('refused')), null)).toBe('pause');
    expect(offer(recording, failing('refused'), 'given')).toBe('pause');
  });

  it('cannot be stopped by a second press while its pause is on its way', () => {
    const pausing = { ...recording, actions: { ...recording.actions, pause: busy } };
    expect(offer(pausing)).toBeNull();
  });

  it('can be paused until an agreement is saved', () => {
    expect(offer(recording, send(answer('given')))).toBe('pause');
    expect(offer(recording, idle, 'given')).toBeNull();
    expect(offer(recording, idle, 'withdrawn')).toBeNull();
  });
});
