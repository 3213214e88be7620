import { expect, it } from 'vitest';
import { consentView } from '../../../src/agent/consent/consent-view.ts';
import { idle, type Writing } from '../../../src/recording/consent/writing.ts';
import { byPolicy, notRecorded, off, paused, recording } from '../../ui/gallery/views.ts';

const given = { given: true, at: 0, by: 'Ana' };
const refused = { ...given, given: false };
const signature = 'Ana';

it('nobody is asked who could not note the answer', () => {
  expect(consentView(undefined, idle, notRecorded)).toBeNull();
  expect(consentView({ answer: given, signature: null }, idle, notRecorded)).toBeNull();
});

it('the answer is what the call says, whatever is on its way', () => {
  const sending: Writing = { name: 'sending', answer: given, tries: 1 };
  expect(consentView({ answer: null, signature }, sending, notRecorded)).toMatchObject({
    answer: null,
    saving: true,
  });
  expect(consentView({ answer: refused, signature }, sending, notRecorded)).toMatchObject({
    answer: refused,
  });
});

it('a refused recording can be paused, or stopped where it cannot be paused', () => {
  const offer = (view: typeof recording) =>
    consentView({ answer: refused, signature }, idle, view)?.offer;
  expect(offer(byPolicy)).toBe('pause');
  const snippet = { ...recording.actions, pause: off('snippetCannotPause') };
  expect(offer({ ...recording, actions: snippet })).toBe('stop');
  expect(offer(paused)).toBeNull();
  expect(offer(notRecorded)).toBeNull();
});

it('nothing is offered while the customer agrees', () => {
  expect(consentView({ answer: given, signature }, idle, recording)?.offer).toBeNull();
});
