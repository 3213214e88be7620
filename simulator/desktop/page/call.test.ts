import { describe, expect, test } from 'vitest';
import { firstConversations } from '../../world/first-conversations.ts';
import { firstPeople } from '../../world/people.ts';
import { truth } from '../../world/truth.ts';
import { agentName, describeCall, formatDuration } from './call.ts';

const conversations = firstPeople()
  .slice(0, 1)
  .flatMap((agent) => firstConversations(agent, 1000))
  .map(truth);
const [acd, , direct, ringing] = conversations.map(describeCall);

describe('a call, as an agent thinks of it', () => {
  test('names the customer, the number and the queue', () => {
    expect(acd).toMatchObject({
      customer: 'Noor Haddad',
      address: '+13175550101',
      route: 'ACD · Support',
      state: 'connected',
      connectedTime: 1000,
    });
  });

  test('without a queue is a direct one', () => {
    expect(direct?.route).toBe('Direct call');
  });

  test('rings until the agent answers', () => {
    expect(ringing).toMatchObject({ state: 'ringing', connectedTime: null });
  });

  test('is held or ended when the platform says so', () => {
    const states = conversations
      .slice(0, 1)
      .flatMap((call) => [
        describeCall({ ...call, held: true }),
        describeCall({ ...call, held: true, ended: true }),
      ]);
    expect(states.map(({ state }) => state)).toEqual(['held', 'ended']);
  });

  test('tells whose desk it is', () => {
    expect(agentName(conversations)).toBe('Ana Silva');
    expect(agentName([])).toBe('Agent');
  });
});

test.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [3_600_000, '1:00:00'],
  [-5, '0:00'],
])('a duration of %i ms reads %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
