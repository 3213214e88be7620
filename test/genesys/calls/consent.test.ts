import * as v from 'valibot';
import { expect, it } from 'vitest';
import { callSchema } from '../../../src/genesys/calls/call.ts';
import * as catalogue from '../../../src/genesys/operations.ts';
import { readingWithConsent, writeConsent } from '../../../src/genesys/calls/consent.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { another, call, customer, ME, mine } from '../calls.ts';
import { openPlatform } from '../platform.ts';

const noted = (answer: string, at: string, by = 'Ana Silva (a1)') => ({
  attributes: { recordingConsent: answer, recordingConsentAt: at, recordingConsentBy: by },
});
const noon = '2026-01-05T12:00:00.000Z';
const later = '2026-01-05T12:05:00.000Z';

it('without an answer a start waits for one', () => {
  const reading = readingWithConsent(call(customer, mine({ name: 'Ana Silva' })), ME);
  expect(reading.permits.start).toBe('consentFirst');
  expect(reading.consent).toEqual({ answer: null, signature: `Ana Silva (${ME})` });
});

it('a customer who agreed may be recorded', () => {
  const reading = readingWithConsent(call(customer, mine(noted('given', noon))), ME);
  expect(reading.permits.start).toBeNull();
  expect(reading.consent?.answer).toEqual({
    word: 'given',
    at: Date.parse(noon),
    by: 'Ana Silva (a1)',
  });
});

it('a customer who refused is not recorded', () => {
  const reading = readingWithConsent(call(customer, mine(noted('refused', noon))), ME);
  expect(reading.permits.start).toBe('consentRefused');
});

it('an agreement that was taken back has to be given again', () => {
  const reading = readingWithConsent(call(customer, mine(noted('withdrawn', noon))), ME);
  expect(reading.permits.start).toBe('consentFirst');
  expect(reading.consent?.answer?.word).toBe('withdrawn');
});

it('the newest answer counts, whoever noted it', () => {
  const before = another({ state: 'disconnected', ...noted('given', noon) });
  const after = mine(noted('refused', later));
  for (const parts of [
    [before, after],
    [after, before],
  ]) {
    const { consent } = readingWithConsent(call(customer, ...parts), ME);
    expect(consent?.answer?.word).toBe('refused');
  }
});

it.each([
  ['another word', noted('yes', noon)],
  ['no time', noted('given', 'yesterday')],
  ['nobody’s name', { attributes: { recordingConsent: 'given', recordingConsentAt: noon } }],
  ['numbers', { attributes: { recordingConsent: 1, recordingConsentAt: 2 } }],
])('%s is no answer', (_, attributes) => {
  const { consent, permits } = readingWithConsent(call(customer, mine(attributes)), ME);
  expect(consent?.answer).toBeNull();
  expect(permits.start).toBe('consentFirst');
});

it('only somebody who is connected can sign an answer', () => {
  const ringing = readingWithConsent(call(customer, mine({ state: 'alerting' })), ME);
  expect(ringing.consent?.signature).toBeNull();
  expect(ringing.permits.start).toBe('notConnected');
});

it('other commands do not wait for an answer', () => {
  const recorded = mine({ recordersState: { adhocState: 'ACTIVE' } });
  const { permits } = readingWithConsent(call(customer, recorded), ME);
  expect(permits).toMatchObject({ start: 'alreadyRecording', stop: null, pause: null });
});

it('an answer is written to the own part of the call, and read back from it', async () => {
  const { api, applyWrites } = await openPlatform();
  const path = { conversationId: ACD_CALL_ID };
  const read = async () => {
    const answer = await api.call(catalogue.readCall, { path, answer: callSchema });
    if (!answer.ok) throw new Error(answer.failure.kind);
    return readingWithConsent(answer.value, AGENT_ID);
  };
  const { ownPart, consent } = await read();
  const by = v.parse(v.string(), consent?.signature);
  const answer = { word: 'withdrawn', at: Date.parse(noon), by } as const;
  const written = await writeConsent(api, ACD_CALL_ID, ownPart?.participantId ?? '', answer);
  expect(written.ok).toBe(true);
  expect((await read()).consent?.answer).toBeNull();
  applyWrites();
  expect((await read()).consent?.answer).toEqual(answer);
});
