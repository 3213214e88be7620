import { describe, expect, test } from 'vitest';
import { startForTest } from '../../test-simulator.ts';
import { ACD_CALL_ID, RECORDED_CALL_ID, RINGING_CALL_ID } from '../../world/first-conversations.ts';
import { AGENT_ID } from '../../world/people.ts';
import { SALES_QUEUE_ID, SUPPORT_QUEUE_ID } from '../../world/queues.ts';

const DETAILS = 'conversations/details/query';
const ACTIVITY = 'conversations/activity/query';
const OBSERVATIONS = 'queues/observations/query';

/** An interval around the manual clock's initial time, January 5, 2026. */
const INTERVAL = '2026-01-04T00:00:00Z/2026-01-06T00:00:00Z';

const matches = (dimension: string, value: string) => ({
  type: 'dimension',
  dimension,
  operator: 'matches',
  value,
});

/** The body of Genesys' own sample for a queue's active calls. */
const activeIn = (queueId: string, paging = { pageSize: 25, pageNumber: 1 }) => ({
  interval: INTERVAL,
  order: 'asc',
  orderBy: 'conversationStart',
  paging,
  segmentFilters: [{ type: 'or', predicates: [matches('queueId', queueId)] }],
  conversationFilters: [
    {
      type: 'or',
      predicates: [
        { type: 'dimension', dimension: 'conversationEnd', operator: 'notExists', value: null },
      ],
    },
  ],
});

/** The body of an observations query for the support queue, with details of the calls that agents talk on. */
const observe = (metrics: readonly string[]) => ({
  filter: { type: 'and', predicates: [matches('queueId', SUPPORT_QUEUE_ID)] },
  metrics,
  detailMetrics: ['oInteracting'],
});

async function asScript() {
  const simulator = await startForTest();
  const token = await simulator.signInScript();
  return {
    ...simulator,
    ask: (query: string, body: unknown) =>
      simulator.request('POST', `/api/v2/analytics/${query}`, { token, body }),
  };
}

describe('conversation details', () => {
  test("list a queue's active calls with their legs", async () => {
    const { ask } = await asScript();

    const answer = await ask(DETAILS, activeIn(SUPPORT_QUEUE_ID));

    expect(answer.json()).toMatchObject({
      totalHits: 2,
      conversations: [
        {
          conversationId: ACD_CALL_ID,
          participants: [
            { purpose: 'customer' },
            { purpose: 'ivr' },
            { purpose: 'acd' },
            {
              purpose: 'agent',
              userId: AGENT_ID,
              sessions: [{ mediaType: 'voice', segments: [{ queueId: SUPPORT_QUEUE_ID }] }],
            },
          ],
        },
        { conversationId: RECORDED_CALL_ID },
      ],
    });
  });

  test('are a few seconds behind the truth', async () => {
    const { ask, control, clock } = await asScript();
    const hits = async () => (await ask(DETAILS, activeIn(SUPPORT_QUEUE_ID))).json();

    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });

    expect(await hits()).toMatchObject({ totalHits: 2 });
    clock.advance(3_000);
    expect(await hits()).toMatchObject({ totalHits: 1 });
  });

  test('come in pages, without a list beyond the last one', async () => {
    const { ask, control, clock } = await asScript();
    await control('POST', 'conversations', { queueId: SALES_QUEUE_ID, count: 149 });
    clock.advance(3_000);
    const page = async (pageNumber: number) => {
      const body = activeIn(SALES_QUEUE_ID, { pageSize: 100, pageNumber });
      const answer = await ask(DETAILS, body);
      return { hits: answer.text.split('"conversationId"').length - 1, answer };
    };

    expect((await page(1)).hits).toBe(100);
    expect((await page(2)).hits).toBe(50);
    expect((await page(3)).answer.json()).toEqual({ totalHits: 150 });
  });

  test('include only calls that started on a day of the interval', async () => {
    const { ask } = await asScript();

    const answer = await ask(DETAILS, { interval: '2026-01-06T00:00:00Z/2026-01-07T00:00:00Z' });

    expect(answer.json()).toEqual({ totalHits: 0 });
  });

  test.each([
    ['a single time as the interval', { interval: '2026-01-04T00:00:00Z' }, 'bad.request'],
    ['no interval', {}, 'constraint.validation'],
    [
      'an interval that ends before it starts',
      { interval: INTERVAL.split('/').toReversed().join('/') },
      'invalid.date',
    ],
    [
      'a page size over the maximum',
      { interval: INTERVAL, paging: { pageSize: 101, pageNumber: 1 } },
      'bad.request',
    ],
    ["the tutorial's body", { interval: INTERVAL, filter: { queueId: '1' } }, 'invalid.property'],
    [
      'an unknown dimension',
      {
        interval: INTERVAL,
        segmentFilters: [{ type: 'or', predicates: [matches('queue', SUPPORT_QUEUE_ID)] }],
      },
      'invalid.value',
    ],
  ])('are refused for %s', async (_, body, code) => {
    const { ask } = await asScript();

    const answer = await ask(DETAILS, body);

    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ code });
  });
});

describe('conversation activity', () => {
  test("lists a queue's calls as they are now", async () => {
    const { ask, control } = await asScript();
    const body = {
      metrics: [{ metric: 'oInteracting', details: true }],
      groupBy: ['queueId'],
      filter: { type: 'and', predicates: [matches('queueId', SUPPORT_QUEUE_ID)] },
    };

    await control('POST', `conversations/${ACD_CALL_ID}/events`, { type: 'hangup' });

    expect((await ask(ACTIVITY, body)).json()).toMatchObject({
      results: [
        {
          group: { queueId: SUPPORT_QUEUE_ID },
          data: [{ metric: 'oInteracting', count: 1 }],
          entities: [{ conversationId: RECORDED_CALL_ID, userId: AGENT_ID }],
        },
      ],
    });
  });

  test('distinguishes ringing calls from connected ones', async () => {
    const { ask } = await asScript();

    const answer = await ask(ACTIVITY, {
      metrics: [{ metric: 'oAlerting', details: true }, { metric: 'oInteracting' }],
      groupBy: ['queueId'],
      filter: { type: 'and', predicates: [matches('queueId', SALES_QUEUE_ID)] },
    });

    expect(answer.json()).toMatchObject({
      results: [
        {
          data: [
            { metric: 'oAlerting', count: 1 },
            { metric: 'oInteracting', count: 0 },
          ],
          entities: [{ conversationId: RINGING_CALL_ID, metric: 'oAlerting' }],
        },
      ],
    });
  });
});

describe('queue observations', () => {
  test('have counts, and a list if details are asked for', async () => {
    const { ask } = await asScript();

    const answer = await ask(OBSERVATIONS, observe(['oInteracting', 'oWaiting']));

    expect(answer.json()).toMatchObject({
      results: [
        {
          group: { queueId: SUPPORT_QUEUE_ID, mediaType: 'voice' },
          data: [
            {
              metric: 'oInteracting',
              stats: { count: 2 },
              truncated: false,
              observations: [{ conversationId: ACD_CALL_ID }, { conversationId: RECORDED_CALL_ID }],
            },
            { metric: 'oWaiting', stats: { count: 0 } },
          ],
        },
      ],
    });
  });

  test('cut off a long list and say so', async () => {
    const { ask, control } = await asScript();
    await control('POST', 'conversations', { count: 200 });

    const answer = await ask(OBSERVATIONS, observe(['oInteracting']));

    expect(answer.json()).toMatchObject({
      results: [{ data: [{ stats: { count: 202 }, truncated: true }] }],
    });
    expect(answer.text.split('"conversationId"')).toHaveLength(101);
  });
});
