import { describe, expect, test } from 'vitest';
import { firstConversations } from '../../world/first-conversations.ts';
import { firstPeople } from '../../world/first-people.ts';
import { AGENT_ID, SECOND_AGENT_ID } from '../../world/people.ts';
import { transferTo } from '../../world/changes.ts';
import { staffLeg } from '../../world/new-conversation.ts';
import { truth } from '../../world/truth.ts';
import { describeCall, formatDuration } from './call.ts';

const conversations = firstPeople()
  .slice(0, 1)
  .flatMap((agent) => firstConversations(agent, 1000))
  .map(truth);
const mine = (conversation: (typeof conversations)[number]) => describeCall(conversation, AGENT_ID);
const [acd, , direct, ringing] = conversations.map(mine);

describe('a call, as the agent sees it', () => {
  test('names the customer, the number and the queue', () => {
    expect(acd).toMatchObject({
      customer: 'Noor Haddad',
      address: '+13175550101',
      route: 'ACD · Support',
      state: 'connected',
      connectedTime: 1000,
    });
  });

  test('without a queue is a direct call', () => {
    expect(direct?.route).toBe('Direct call');
  });

  test('rings until the agent answers', () => {
    expect(ringing).toMatchObject({ state: 'ringing', connectedTime: null });
  });

  test('is held or ended when the platform says so', () => {
    const states = conversations
      .slice(0, 1)
      .flatMap((call) => [
        mine({ ...call, held: true }),
        mine({ ...call, held: true, ended: true }),
      ]);
    expect(states.map(({ state }) => state)).toEqual(['held', 'ended']);
  });

  test('that was transferred has left the first agent and belongs to the second', () => {
    const [agent, colleague] = firstPeople();
    const [first] = agent ? firstConversations(agent, 1000) : [];
    if (!first || !colleague) throw new Error('The first state lacks something');
    const leg = staffLeg(first.id, colleague, { at: 9, state: 'connected', queueId: null });
    const moved = truth(transferTo(leg)(first, 9));

    expect(describeCall(moved, AGENT_ID)).toMatchObject({
      state: 'left',
      route: 'Now with Ben Okafor',
    });
    expect(describeCall(moved, SECOND_AGENT_ID).state).toBe('connected');
  });

  test('that belongs to someone else says so', () => {
    expect(conversations.map((each) => describeCall(each, SECOND_AGENT_ID))[0]).toMatchObject({
      state: 'others',
      route: 'Now with Ana Silva',
    });
  });

  test('that is a callback waits until its agent dials', () => {
    const [call] = conversations.map((each) => mine({ ...each, callback: 'waiting' }));
    expect(call?.state).toBe('callback');
  });
});

test.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [3_600_000, '1:00:00'],
  [-5, '0:00'],
])('a duration of %i ms is shown as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
