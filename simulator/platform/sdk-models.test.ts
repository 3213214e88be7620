import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../clock.ts';
import { startForTest } from '../test-simulator.ts';
import { conference, consult, listenIn } from '../world/colleagues.ts';
import { type Change, hangUp, securePause, setHeld } from '../world/changes.ts';
import { RECORDED_CALL_ID } from '../world/first-conversations.ts';
import { newConversation, staffLeg } from '../world/new-conversation.ts';
import { AGENT_ID, SUPERVISOR_ID } from '../world/people.ts';
import { SUPPORT_QUEUE_ID } from '../world/queues.ts';
import { createWorld } from '../world/world.ts';
import { mistakesIn, readModels } from './sdk-models.ts';
import { flatCall, flatEvent } from './shapes/flat-call.ts';
import { nestedConversation, nestedEvent } from './shapes/nested-conversation.ts';

const models = readModels();

/** Calls in every state that the simulator has, as input for the shapes. */
function calls() {
  const { conversations, users } = createWorld(createManualClock());
  const recorded = conversations.get(RECORDED_CALL_ID);
  const [ana, ben] = users.values();
  if (!recorded || !ana || !ben) throw new Error('The first state lacks something');
  const agentId = recorded.participants.at(-1)?.id ?? '';
  const legOf = (queueId: string | null) =>
    staffLeg('call', ben, { at: 0, state: 'connected', queueId });
  const changes: readonly Change[] = [
    securePause,
    setHeld(agentId, true),
    consult(agentId, legOf(SUPPORT_QUEUE_ID)),
    conference(legOf(null)),
    hangUp,
    ...(['monitor', 'coach', 'barge'] as const).map((how) =>
      listenIn(legOf(null), { how, participantId: agentId }),
    ),
  ];
  const more = {
    id: 'callback',
    direction: 'inbound',
    queueId: SUPPORT_QUEUE_ID,
    user: ana,
    state: 'connected',
    customer: { name: 'Noor Haddad', address: 'tel:+1' },
    policy: true,
    suppressRecordingDuringHold: true,
    screenRecordingState: 'active',
  } as const;
  return [
    ...conversations.values(),
    ...changes.map((change) => change(recorded, 1)),
    newConversation({ ...more, callback: true }, 0),
    newConversation(more, 0),
  ];
}

test('the official SDK contains the models that these tests compare with', () => {
  expect(models.get('CallConversation')?.get('participants')).toBe(
    'Array<Models.CallMediaParticipant>',
  );
});

describe('a call', () => {
  test.each([
    ['read as a call', 'CallConversation', flatCall],
    ['read as a conversation', 'Conversation', nestedConversation],
    ['of a calls event', 'ConversationCallEventTopicCallConversation', flatEvent],
    ['of a conversations event', 'ConversationEventTopicConversation', nestedEvent],
  ] as const)('%s has only the fields of %s', (_, model, shape) => {
    expect(calls().flatMap((call) => mistakesIn(shape(call), model, models))).toEqual([]);
  });
});

const SUPPORT = `/api/v2/routing/queues/${SUPPORT_QUEUE_ID}`;
const CALL = `/api/v2/conversations/calls/${RECORDED_CALL_ID}`;
const INTERVAL = '1970-01-01T00:00:00.000Z/2100-01-01T00:00:00.000Z';

interface Asked {
  readonly model: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
}

const get = (model: string, path: string): Asked => ({ model, method: 'GET', path });

const ASKED: readonly Asked[] = [
  get('CallConversationEntityListing', '/api/v2/conversations/calls'),
  get('UserMe', '/api/v2/users/me?expand=organization,authorization'),
  get('TokenInfo', '/api/v2/tokens/me'),
  get('QueueEntityListing', '/api/v2/routing/queues'),
  get('Queue', SUPPORT),
  get('Array<RecordingMetadata>', `/api/v2/conversations/${RECORDED_CALL_ID}/recordingmetadata`),
  get('Array<Recording>', `/api/v2/conversations/${RECORDED_CALL_ID}/recordings`),
  {
    model: 'AnalyticsConversationQueryResponse',
    method: 'POST',
    path: '/api/v2/analytics/conversations/details/query',
    body: { interval: INTERVAL },
  },
  {
    model: 'ConversationActivityResponse',
    method: 'POST',
    path: '/api/v2/analytics/conversations/activity/query',
    body: {
      metrics: [{ metric: 'oInteracting', details: true }],
      groupBy: ['queueId'],
      filter: { type: 'and', predicates: [{ dimension: 'queueId', value: SUPPORT_QUEUE_ID }] },
    },
  },
  { model: 'Conversation', method: 'PATCH', path: CALL, body: { recordingState: 'PAUSED' } },
  { model: 'Channel', method: 'POST', path: '/api/v2/notifications/channels' },
];

test.each(ASKED)('the answer to $method $path has only the fields of $model', async (asked) => {
  const { model, method, path, body } = asked;
  const { request, control, signIn } = await startForTest();
  const token = await signIn(SUPERVISOR_ID);
  await control('POST', `conversations/${RECORDED_CALL_ID}/events`, {
    type: 'transfer',
    userId: SUPERVISOR_ID,
  });
  if (path.includes('/recording')) {
    await control('POST', `conversations/${RECORDED_CALL_ID}/events`, { type: 'hangup' });
  }

  const answer = await request(method, path, { token, body });

  expect(answer.status, answer.text).toBeLessThan(300);
  expect(mistakesIn(answer.json(), model, models)).toEqual([]);
});

test('the answer to a subscription, and to a refused one, has only the fields of their models', async () => {
  const { request, signIn } = await startForTest();
  const token = await signIn();
  const opened = await request('POST', '/api/v2/notifications/channels', { token });
  const [, id] = /"id":"([^"]+)"/.exec(opened.text) ?? [];
  const subscribed = await request('PUT', `/api/v2/notifications/channels/${id}/subscriptions`, {
    token,
    body: [{ id: `v2.users.${AGENT_ID}.conversations.calls` }],
  });
  const refused = await request('GET', SUPPORT, { token });

  expect(subscribed.status).toBe(200);
  expect(mistakesIn(subscribed.json(), 'ChannelTopicEntityListing', models)).toEqual([]);
  expect(refused.status).toBe(403);
  expect(mistakesIn(refused.json(), 'ErrorBody', models)).toEqual([]);
});

/** The values of a state string listed in docs/platform-facts.md, in a table row `| field | a · b | source |`. */
function wordsOf(field: string): readonly string[] {
  const facts = readFileSync(new URL('../../docs/platform-facts.md', import.meta.url), 'utf8');
  const row = facts.split('\n').find((line) => line.startsWith(`| \`${field}\``));
  return [...(row?.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, word = '']) => word);
}

function stringsAt(value: unknown, field: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === field && typeof inner === 'string' ? [inner] : []),
    ...stringsAt(inner, field),
  ]);
}

test.each([
  'state',
  'purpose',
  'direction',
  'recordingState',
  'adhocState',
  'customerExperienceState',
  'agentExperienceState',
  'snippetState',
  'screenRecordingState',
  'disconnectType',
])(
  'every %s that the simulator reports is one of the values that docs/platform-facts.md lists',
  (field) => {
    const received = calls().flatMap((call) =>
      [flatCall, nestedConversation, flatEvent, nestedEvent].flatMap((shape) =>
        stringsAt(shape(call), field),
      ),
    );
    const allowed = wordsOf(field);
    expect(received.length).toBeGreaterThan(0);
    expect(allowed.length).toBeGreaterThan(1);
    expect(received.filter((word) => !allowed.includes(word))).toEqual([]);
  },
);
