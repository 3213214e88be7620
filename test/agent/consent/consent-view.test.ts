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

it('an agent who could not save the answer is not asked', () => {
  expect(consentView(undefined, idle, notRecorded)).toBeNull();
  expect(consentView({ ...says('given'), signature: null }, idle, notRecorded)).toBeNull();
});

it('the view shows the answer saved on the call, even while another is being saved', () => {
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

describe('the consent checkbox', () => {
  const toggled = (decision: ConsentDecision | null, save: ConsentSave) =>
    consentView(says(decision), save, notRecorded)?.toggled;

  it('saves an agreement, and withdraws it when pressed again', () => {
    expect(toggled(null, idle)).toBe('given');
    expect(toggled('refused', idle)).toBe('given');
    expect(toggled('withdrawn', idle)).toBe('given');
    expect(toggled('given', idle)).toBe('withdrawn');
  });

  it('withdraws an agreement that is still being saved', () => {
    expect(toggled(null, send(answer('given')))).toBe('withdrawn');
    expect(toggled('given', send(answer('withdrawn')))).toBe('given');
  });

  it('is not ticked while a refusal could not be saved, and then saves a new agreement', () => {
    expect(consentView(says('given'), failing('refused'), notRecorded)).toMatchObject({
      agreed: false,
      toggled: 'given',
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

  it('can be paused before the refusal is saved, or if it cannot be saved', () => {
    expect(offer(recording, send(answer('refused')), null)).toBe('pause');
    expect(offer(recording, failing('refused'), 'given')).toBe('pause');
  });

  it('offers nothing else while its pause is pending', () => {
    const pausing = { ...recording, actions: { ...recording.actions, pause: busy } };
    expect(offer(pausing)).toBeNull();
  });

  it('can be paused until an agreement has been saved', () => {
    expect(offer(recording, send(answer('given')))).toBe('pause');
    expect(offer(recording, idle, 'given')).toBeNull();
    expect(offer(recording, idle, 'withdrawn')).toBeNull();
  });
});
