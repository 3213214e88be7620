import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type Call, callSchema } from '../../../src/genesys/calls/call.ts';
import * as operations from '../../../src/genesys/operations.ts';
import { snapshotWithConsent, writeConsent } from '../../../src/genesys/calls/consent.ts';
import { consentDecisions } from '../../../src/recording/consent-answer.ts';
import { snapshotOf } from '../../../src/genesys/calls/snapshot.ts';
import { ACD_CALL_ID } from '../../../simulator/world/first-conversations.ts';
import { AGENT_ID } from '../../../simulator/world/people.ts';
import { another, call, customer, ME, mine } from '../calls.ts';
import { openPlatform } from '../platform.ts';

const noted = (answer: string, at: string, by = 'Ana Silva (a1)') => ({
  attributes: { recordingConsent: answer, recordingConsentAt: at, recordingConsentBy: by },
});
const noon = '2026-01-05T12:00:00.000Z';
const later = '2026-01-05T12:05:00.000Z';
const now = Date.parse(later);
const ana = { id: ME, name: 'Ana Silva' };
const asked = (received: Call) => snapshotWithConsent(received, ana, snapshotOf(received, ME), now);

it('a call without an answer says so, and who could save one', () => {
  const { consent } = asked(call(customer, mine()));
  expect(consent).toEqual({ answer: null, signature: `Ana Silva (${ME})` });
});

it('an agent without a name in the profile signs with the id alone', () => {
  const received = call(customer, mine());
  const unnamed = { id: ME, name: null };
  const { consent } = snapshotWithConsent(received, unnamed, snapshotOf(received, ME), now);
  expect(consent?.signature).toBe(ME);
});

it.each(consentDecisions)('the answer "%s" is read from the call', (decision) => {
  const { consent } = asked(call(customer, mine(noted(decision, noon))));
  expect(consent?.answer).toEqual({ decision, at: Date.parse(noon), by: 'Ana Silva (a1)' });
});

it('the latest answer counts, whoever saved it', () => {
  const before = another({ state: 'disconnected', ...noted('given', noon) });
  const after = mine(noted('refused', later));
  for (const parts of [
    [before, after],
    [after, before],
  ]) {
    const { consent } = asked(call(customer, ...parts));
    expect(consent?.answer?.decision).toBe('refused');
  }
});

it.each([
  ['another word', noted('yes', noon)],
  ['no time', noted('given', 'yesterday')],
  ['no name', { attributes: { recordingConsent: 'given', recordingConsentAt: noon } }],
  ['numbers', { attributes: { recordingConsent: 1, recordingConsentAt: 2 } }],
])('%s does not count as an answer', (_, attributes) => {
  const { consent } = asked(call(customer, mine(attributes)));
  expect(consent?.answer).toBeNull();
});

it.each([
  [
    'the customer’s participant, where a flow wrote it',
    call({ ...customer, ...noted('given', noon) }, mine()),
  ],
  ['the future', call(customer, mine(noted('given', '2026-01-05T12:10:01.000Z')))],
  ['the maximum date', call(customer, mine(noted('given', '9999-12-31T23:59:59.999Z')))],
])('an answer from %s does not count', (_, received) => {
  expect(asked(received).consent?.answer).toBeNull();
});

it('a forged answer from the future does not outlast the refusal that is saved now', () => {
  const planted = another(noted('given', '9999-12-31T23:59:59.999Z'));
  const { consent } = asked(call(customer, planted, mine(noted('refused', later))));
  expect(consent?.answer?.decision).toBe('refused');
});

it('an answer counts from a colleague whose clock is a few minutes fast', () => {
  const { consent } = asked(call(customer, another(noted('refused', '2026-01-05T12:10:00.000Z'))));
  expect(consent?.answer?.decision).toBe('refused');
});

it('only an agent who is connected can save an answer', () => {
  const ringing = asked(call(customer, mine({ state: 'alerting' })));
  expect(ringing.consent?.signature).toBeNull();
});

it("an answer is written to the agent's own participant, and read back from it", async () => {
  const { api, applyWrites } = await openPlatform();
  const path = { conversationId: ACD_CALL_ID };
  const read = async () => {
    const answer = await api.call(operations.readCall, { path, answer: callSchema });
    if (!answer.ok) throw new Error(answer.failure.kind);
    const { value } = answer;
    const agent = { id: AGENT_ID, name: 'Ana Silva' };
    return snapshotWithConsent(value, agent, snapshotOf(value, AGENT_ID), now);
  };
  const { ownParticipant, consent } = await read();
  const by = v.parse(v.string(), consent?.signature);
  const answer = { decision: 'withdrawn', at: Date.parse(noon), by } as const;
  const written = await writeConsent(api, ACD_CALL_ID, ownParticipant?.participantId ?? '', answer);
  expect(written.ok).toBe(true);
  expect((await read()).consent?.answer).toBeNull();
  applyWrites();
  expect((await read()).consent?.answer).toEqual(answer);
});
