import { expect, it } from 'vitest';
import { findQueueCalls } from '../../../src/genesys/queues/search.ts';
import { createQueueCalls } from '../../../src/genesys/queues/calls.ts';
import { recordingApi, refusal } from '../recording-api.ts';

const QUEUE = 'the-queue';
const since = '2026-01-05T08:00:00Z';
const talking = {
  metric: 'oInteracting',
  conversationId: 'talks',
  userId: 'ana',
  participantName: 'Ana',
  activityDate: since,
};
const waiting = {
  metric: 'oWaiting',
  conversationId: 'waits',
  participantName: 'A caller',
  activityDate: since,
};
const alerted = {
  ...talking,
  metric: 'oAlerting',
  userId: 'ben',
  participantName: 'Ben',
  activityDate: '2026-01-05T08:05:00Z',
};
const details = {
  conversations: [{ conversationId: 'talks' }, { conversationId: 'old' }],
  totalHits: 2,
};

/** A platform with these answers to the two queries; `Error`s are refusals. */
function find(activity: object, pages: object = details) {
  const asked: string[] = [];
  const api = recordingApi((path) => {
    asked.push(path.includes('activity') ? 'activity' : 'details');
    const answer = path.includes('activity') ? activity : pages;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const found = findQueueCalls(
    api,
    QUEUE,
    createQueueCalls(api, QUEUE, () => 0, 'none'),
    {},
  );
  return { found, asked };
}

it('the search asks for calls that are being answered, that alert and that wait, each with its details', async () => {
  const bodies: unknown[] = [];
  const api = recordingApi((_, body) => {
    bodies.push(body);
    return { results: [{ entities: [talking] }] };
  });
  await findQueueCalls(
    api,
    QUEUE,
    createQueueCalls(api, QUEUE, () => 0, 'none'),
    {},
  );
  expect(bodies).toMatchObject([
    {
      metrics: ['oInteracting', 'oAlerting', 'oWaiting'].map((metric) => ({
        metric,
        details: true,
      })),
    },
  ]);
});

it('the search sends one request if the queue may be observed', async () => {
  const { found, asked } = find({ results: [{ entities: [talking, waiting, talking] }] });
  expect(await found).toMatchObject({
    value: {
      calls: [
        { conversationId: 'talks', agentName: 'Ana', since: Date.parse(since) },
        { conversationId: 'waits', agentName: null },
      ],
      complete: true,
    },
  });
  expect(asked).toEqual(['activity']);
});

it.each([
  ['before', [alerted, talking]],
  ['after', [talking, alerted]],
])(
  'a call found with one agent talking is named after them if another is alerted %s',
  async (_, entities) => {
    const { found } = find({ results: [{ entities }] });
    expect(await found).toMatchObject({
      value: { calls: [{ conversationId: 'talks', agentName: 'Ana', since: Date.parse(since) }] },
    });
  },
);

it('a call found while an agent is only alerted names nobody', async () => {
  const { found } = find({ results: [{ entities: [alerted] }] });
  expect(await found).toMatchObject({
    value: { calls: [{ conversationId: 'talks', agentName: null }] },
  });
});

it('the search uses conversation details if the queue may not be observed', async () => {
  const { found, asked } = find(refusal(403));
  expect(await found).toMatchObject({
    value: { calls: [{ conversationId: 'talks' }, { conversationId: 'old' }], complete: true },
  });
  expect(asked).toEqual(['activity', 'details']);
});

it('the search fails as the details do if neither query is answered', async () => {
  expect(await find(refusal(403), refusal(503)).found).toMatchObject({
    ok: false,
    failure: { kind: 'platform' },
  });
});

it.each([
  ['without a name', { ...talking, participantName: undefined }],
  ['without a user', { ...talking, userId: undefined }],
])('a call found with an agent %s names nobody', async (_, entity) => {
  expect(await find({ results: [{ entities: [entity] }] }).found).toMatchObject({
    value: { calls: [{ conversationId: 'talks', agentName: null }] },
  });
});

it.each([undefined, 'soon'])('a call found since no known time (%s) has none', async (date) => {
  const entities = [{ ...talking, activityDate: date }];
  expect(await find({ results: [{ entities }] }).found).toMatchObject({
    value: { calls: [{ since: null }] },
  });
});

it('the search adds the conversation details if the answer was cut off', async () => {
  const cut = { results: [{ truncated: true, entities: [talking], data: [{ count: 2 }] }] };
  expect(await find(cut).found).toMatchObject({
    value: {
      calls: [{ conversationId: 'talks', agentName: 'Ana' }, { conversationId: 'old' }],
      complete: true,
    },
  });
});

it('the search adds the conversation details if the answer counts calls but lists none', async () => {
  const counted = { results: [{ data: [{ metric: 'oInteracting', count: 7 }] }] };
  expect(await find(counted).found).toMatchObject({
    value: { calls: [{ conversationId: 'talks' }, { conversationId: 'old' }], complete: true },
  });
  expect(await find(counted, refusal(403)).found).toMatchObject({
    value: { calls: [], about: 7, complete: false },
  });
});

it('the search returns what it has, and the total, if the details are refused', async () => {
  const cut = { results: [{ truncated: true, entities: [talking], data: [{}, { count: 900 }] }] };
  expect(await find(cut, refusal(403)).found).toMatchObject({
    value: { calls: [{ conversationId: 'talks' }], about: 900, complete: false },
  });
});

it('the search reads a long answer to the end, and skips invalid parts', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => ({ conversationId: `${index}` }));
  const { found } = find({ results: [{ entities: [...many, { conversationId: 7 }] }] });
  expect(await found).toMatchObject({ value: { about: 2_500, complete: true } });
});

it.each([
  {},
  { results: null },
  { results: [{ data: null, truncated: null, entities: null }] },
  { results: [{ data: [{ count: 0 }], entities: [] }] },
])('an empty queue (%o) is no failure, and takes one request', async (empty) => {
  const { found, asked } = find(empty);
  expect(await found).toMatchObject({ value: { calls: [], complete: true } });
  expect(asked).toEqual(['activity']);
});
