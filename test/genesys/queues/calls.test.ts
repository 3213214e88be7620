import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createQueueCalls } from '../../../src/genesys/queues/calls.ts';
import { recordingApi, refusal } from '../recording-api.ts';

const QUEUE = 'the-queue';
const NOW = Date.UTC(2026, 0, 5, 9);

const Query = v.object({
  interval: v.string(),
  paging: v.object({ pageNumber: v.number(), pageSize: v.number() }),
});

/** The calls of a queue in pages, as analytics returns them; `change` runs after each page. */
function analytics(ids: string[], change: (pages: number) => void = () => undefined) {
  const queries: v.InferOutput<typeof Query>[] = [];
  const api = recordingApi((_, body) => {
    const query = v.parse(Query, body);
    queries.push(query);
    const { pageNumber, pageSize } = query.paging;
    const page = ids.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    const totalHits = ids.length;
    change(queries.length);
    if (page.length === 0) return { totalHits };
    return { conversations: page.map((conversationId) => ({ conversationId })), totalHits };
  });
  return { queries, queue: createQueueCalls(api, QUEUE, () => NOW, 'none') };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

describe('the search for the calls of a queue', () => {
  it('sends one request if all calls are on one page', async () => {
    const { queries, queue } = analytics(names(99));
    expect(await queue.find()).toMatchObject({ value: { complete: true, about: 99 } });
    expect(queries.map(({ paging }) => paging)).toEqual([{ pageNumber: 1, pageSize: 100 }]);
  });

  it('takes an empty page without a count to mean no calls', async () => {
    const queue = createQueueCalls(
      recordingApi(() => ({})),
      QUEUE,
      () => NOW,
      'none',
    );
    const received: number[][] = [];
    const found = await queue.find({ onPage: (...page) => received.push(page) });
    expect(found).toMatchObject({ value: { conversationIds: [], complete: true, about: 0 } });
    expect(received).toEqual([[0, 0]]);
  });

  it('covers the last six days, so that a long call is not missed', async () => {
    const { queries, queue } = analytics(names(1));
    await queue.find();
    expect(queries[0]?.interval).toBe('2025-12-30T09:00:00.000Z/2026-01-06T09:00:00.000Z');
  });

  it.each([0, 1, 100, 101, 350])('finds each of %i calls once', async (count) => {
    const { queue } = analytics(names(count));
    expect(await queue.find()).toMatchObject({ value: { conversationIds: names(count) } });
  });

  it('does not miss a call that moved to an earlier page when another one ended', async () => {
    const ids = names(150);
    const { queue } = analytics(ids, (pages) => {
      if (pages === 1) ids.splice(0, 10);
    });
    const found = await queue.find();
    const all = found.ok ? found.value.conversationIds.toSorted() : [];
    expect(all).toEqual(names(150).toSorted());
  });

  it('ends even if every page brings new calls', async () => {
    const ids = names(120);
    const { queries, queue } = analytics(ids, (pages) => ids.push(`late ${pages}`));
    expect(await queue.find()).toMatchObject({ ok: true });
    expect(queries.length).toBeLessThanOrEqual(6);
  });

  it('goes through the pages again while that finds more calls, three times at most', async () => {
    const ids = names(150);
    const { queries, queue } = analytics(ids, () => void ids.splice(0, 0, `new ${ids.length}`));
    await queue.find();
    const firstPages = queries.filter(({ paging }) => paging.pageNumber === 1);
    expect(firstPages).toHaveLength(3);
  });

  it('leaves out calls that have ended in the meantime', async () => {
    const conversations = [
      { conversationId: 'ended', conversationEnd: '2026-01-05T08:00:00Z' },
      { conversationId: 'active' },
    ];
    const queue = createQueueCalls(
      recordingApi(() => ({ conversations })),
      QUEUE,
      () => NOW,
      'none',
    );
    expect(await queue.find()).toMatchObject({ value: { conversationIds: ['active'] } });
  });

  it('can be canceled between two pages', async () => {
    const left = new AbortController();
    const { queries, queue } = analytics(names(300));
    const found = await queue.find({ signal: left.signal, onPage: () => left.abort() });
    expect(found).toMatchObject({ value: { complete: false } });
    expect(queries).toHaveLength(1);
  });

  it('that fails halfway returns what it has found, and does not claim to be complete', async () => {
    const { queue } = analytics(names(300), (pages) => {
      if (pages === 2) throw refusal(503);
    });
    const found = await queue.find();
    expect(found).toMatchObject({
      ok: true,
      value: { complete: false, failure: { kind: 'platform' } },
    });
    expect(found.ok && found.value.conversationIds.length).toBeGreaterThan(0);
  });

  it('that fails after a page with a single live call still returns that call', async () => {
    const api = recordingApi((_, body) => {
      if (v.parse(Query, body).paging.pageNumber > 1) throw refusal(503);
      const ended = names(99).map((id) => ({
        conversationId: id,
        conversationEnd: '2026-01-05T08:00:00Z',
      }));
      return { conversations: [...ended, { conversationId: 'live' }], totalHits: 150 };
    });
    expect(await createQueueCalls(api, QUEUE, () => NOW, 'none').find()).toMatchObject({
      ok: true,
      value: { conversationIds: ['live'], complete: false, failure: { kind: 'platform' } },
    });
  });

  it('that cannot begin is a failure', async () => {
    const api = recordingApi(() => {
      throw refusal(503);
    });
    const found = await createQueueCalls(api, QUEUE, () => NOW, 'none').find();
    expect(found).toMatchObject({ ok: false, failure: { kind: 'platform' } });
  });
});

/** A conversation as `GET /conversations/{id}` nests it. */
const conversation = (...participants: readonly object[]) => ({
  id: 'the-call',
  startTime: '2026-01-05T08:59:00.000Z',
  participants,
});
const customer = { id: 'c', purpose: 'customer', calls: [{ state: 'connected' }] };
const agent = (queueId: string, state: string, more: object = {}) => ({
  id: 'a',
  purpose: 'agent',
  name: 'Ana Silva',
  userId: 'ana',
  queueId,
  calls: [{ state, ...more }],
});

const look = (answer: unknown) =>
  createQueueCalls(
    recordingApi(() => answer),
    QUEUE,
    () => NOW,
    'none',
  ).readCall('the-call');

describe('reading a queue call', () => {
  it('returns its status, agent and start', async () => {
    const recordersState = { customerExperienceState: 'ACTIVE' };
    const answer = conversation(customer, agent(QUEUE, 'connected', { recordersState }));
    expect(await look(answer)).toMatchObject({
      ok: true,
      value: {
        conversationId: 'the-call',
        agentName: 'Ana Silva',
        isWaiting: false,
        startedAt: NOW - 60_000,
        snapshot: {
          status: { kind: 'recording' },
          availability: { pause: null, resume: 'notPaused' },
        },
      },
    });
  });

  it.each([{ calls: null }, { callbacks: null }, { calls: null, callbacks: null }])(
    'is not prevented by a participant with %o',
    async (lists) => {
      const answer = conversation(customer, agent(QUEUE, 'connected'), { id: 'flow', ...lists });
      expect(await look(answer)).toMatchObject({ ok: true, value: { agentName: 'Ana Silva' } });
    },
  );

  it.each([
    ['has left for another queue', conversation(customer, agent('another', 'connected'))],
    ['was in the queue before', conversation(customer, agent(QUEUE, 'disconnected'))],
    [
      'only its customer remembers',
      conversation({ ...customer, queueId: QUEUE }, agent('another', 'connected')),
    ],
  ])('returns nothing for a call that %s', async (_, answer) => {
    expect(await look(answer)).toEqual({ ok: true, value: null });
  });

  it('returns a call that still waits in the queue', async () => {
    const waiting = { id: 'q', purpose: 'acd', queueId: QUEUE, calls: [{ state: 'connected' }] };
    expect(await look(conversation(customer, waiting))).toMatchObject({
      value: {
        agentName: null,
        isWaiting: true,
        snapshot: { availability: { start: 'notConnected' }, ownParticipant: null },
      },
    });
  });

  it.each(['dialing', 'contacting'])(
    'returns a call that its agent is placing (%s), on which nobody waits',
    async (state) => {
      const called = { ...customer, calls: [{ state: 'dialing' }] };
      expect(await look(conversation(called, agent(QUEUE, state)))).toMatchObject({
        value: { agentName: null, isWaiting: false },
      });
    },
  );

  it.each([
    ['gone', 404, 'conversation.error.conversation.not.found', { ok: true, value: null }],
    ['not to be had now', 503, '', { ok: false, failure: { kind: 'platform', status: 503 } }],
  ])('tells a call that is %s', async (_, status, code, read) => {
    const api = recordingApi(() => {
      throw refusal(status, code);
    });
    expect(await createQueueCalls(api, QUEUE, () => NOW, 'none').readCall('the-call')).toEqual(
      read,
    );
  });
});
