import { describe, expect, it } from 'vitest';
import { agentOf, isOnHold } from '../../../src/genesys/calls/participants.ts';
import { call, customer, mine } from '../calls.ts';

const QUEUE = 'support';
const agent = (id: string, more: object = {}) =>
  mine({ id, user: { id }, queue: { id: QUEUE }, ...more });
const who = (...parts: readonly object[]) => agentOf(call(customer, ...parts), QUEUE)?.id ?? null;
const consulting = { consultParticipantId: 'customer' };

describe('the agent of a call', () => {
  it('is connected, and received the call from the queue', () => {
    expect(who(agent('ana'), agent('ben', { queue: { id: 'sales' } }))).toBe('ana');
    expect(who(agent('ben', { queue: undefined }))).toBeNull();
  });

  it.each(['monitoredParticipantId', 'coachedParticipantId', 'bargedParticipantId'])(
    'is no participant with %s',
    (mark) => expect(who(agent('ana'), agent('mei', { [mark]: 'ana' }))).toBe('ana'),
  );

  it('is no voicemail', () => expect(who(agent('ana', { purpose: 'voicemail' }))).toBeNull());

  it('is no one while the caller waits, not even those who are or were alerted', () => {
    const rung = { endTime: '2026-01-05T09:00:00.000Z', state: 'terminated' };
    expect(who(agent('ana', rung), agent('ben', { state: 'alerting' }))).toBeNull();
    expect(
      who(agent('ana', { state: 'alerting' }), agent('ben', { state: 'alerting' })),
    ).toBeNull();
  });

  it('is the one who started the consult, not the colleague', () => {
    const initiator = { ...consulting, attributes: { consultInitiator: 'true' } };
    const ana = agent('ana', initiator);
    const ben = agent('ben', consulting);
    expect(who(ana, ben)).toBe('ana');
    expect(who(ben, ana)).toBe('ana');
  });

  it('is the one who connected first, if the consult does not say who started it', () => {
    const ana = agent('ana', { ...consulting, connectedTime: '2026-01-05T09:00:00.000Z' });
    const ben = agent('ben', { ...consulting, connectedTime: '2026-01-05T09:05:00.000Z' });
    expect(who(ben, ana)).toBe('ana');
    expect(who(agent('ana'), agent('ben', consulting))).toBe('ana');
  });

  it('is the one whose connection has no time, as those come first, if the consult does not say who started it', () => {
    const ana = agent('ana', consulting);
    const ben = agent('ben', { ...consulting, connectedTime: '2026-01-05T09:05:00.000Z' });
    expect(who(ben, ana)).toBe('ana');
  });

  it('is the colleague once the one who started the consult has left', () => {
    expect(who(agent('ana', { state: 'terminated' }), agent('ben', consulting))).toBe('ben');
  });

  it('is the last who was connected, once the call is over', () => {
    const over = (id: string, connectedTime?: string, more: object = {}) =>
      agent(id, { state: 'terminated', connectedTime, ...more });
    const parts = [
      { ...customer, state: 'terminated' },
      over('first', '2026-01-05T09:00:00.000Z'),
      over('last', '2026-01-05T09:05:00.000Z'),
      over('mei', '2026-01-05T09:06:00.000Z', { monitoredParticipantId: 'last' }),
      over('rung and gone'),
    ];
    expect(agentOf(call(...parts))?.id).toBe('last');
    expect(agentOf(call(...parts.toReversed()))?.id).toBe('last');
  });
});

it('a call is on hold if someone holds it or the customer is kept apart, but no one who has left counts', () => {
  expect(isOnHold(call(customer, agent('ana', { held: true })))).toBe(true);
  expect(isOnHold(call({ ...customer, confined: true }, agent('ana')))).toBe(true);
  expect(isOnHold(call(customer, agent('ana', { confined: true })))).toBe(false);
  expect(isOnHold(call({ ...customer, confined: true, user: { id: 'caller' } }))).toBe(true);
  const target = { id: 'target', purpose: 'external', state: 'connected', confined: true };
  expect(isOnHold(call(customer, agent('ana'), target))).toBe(false);
  expect(isOnHold(call(target, agent('ana')))).toBe(true);
  expect(isOnHold(call(customer, agent('ana', { held: true, state: 'terminated' })))).toBe(false);
});
