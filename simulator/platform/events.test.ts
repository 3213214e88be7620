import { expect, test } from 'vitest';
import { createManualClock } from '../clock.ts';
import { securePause, transferTo } from '../world/changes.ts';
import { RECORDED_CALL_ID } from '../world/first-conversations.ts';
import { staffLeg } from '../world/new-conversation.ts';
import { AGENT_ID, SECOND_AGENT_ID } from '../world/people.ts';
import { SUPPORT_QUEUE_ID } from '../world/queues.ts';
import { createWorld } from '../world/world.ts';
import { publishChanges } from './events.ts';

function watched() {
  const world = createWorld(createManualClock());
  const events: { topic: string; eventBody: unknown }[] = [];
  publishChanges(world, { publish: (topic, eventBody) => events.push({ topic, eventBody }) });
  return { world, events };
}

test('a change is sent to the topics of the user and the queue, each in its own shape', () => {
  const { world, events } = watched();

  world.change(RECORDED_CALL_ID, securePause);

  const received = new Map(events.map(({ topic, eventBody }) => [topic, eventBody]));
  expect([...received.keys()]).toEqual([
    `v2.users.${AGENT_ID}.conversations.calls`,
    `v2.users.${AGENT_ID}.conversations`,
    `v2.routing.queues.${SUPPORT_QUEUE_ID}.conversations.calls`,
    `v2.routing.queues.${SUPPORT_QUEUE_ID}.conversations`,
  ]);
  expect(received.get(`v2.users.${AGENT_ID}.conversations.calls`)).toMatchObject({
    recordingState: 'paused',
  });
  expect(received.get(`v2.users.${AGENT_ID}.conversations`)).toMatchObject({
    recordingState: 'PAUSED',
    participants: [{}, {}, {}, { calls: [{ recordingState: 'paused' }] }],
  });
});

test('a transfer sends events to the agent who left and the agent who joined', () => {
  const { world, events } = watched();
  const colleague = world.users.get(SECOND_AGENT_ID);
  if (colleague === undefined) throw new Error('The second agent is needed');
  const leg = staffLeg(RECORDED_CALL_ID, colleague, { at: 0, state: 'connected', queueId: null });

  world.change(RECORDED_CALL_ID, transferTo(leg));

  const topics = events.map(({ topic }) => topic);
  expect(topics).toContain(`v2.users.${AGENT_ID}.conversations.calls`);
  expect(topics).toContain(`v2.users.${SECOND_AGENT_ID}.conversations.calls`);
});
