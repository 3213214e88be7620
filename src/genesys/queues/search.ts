import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import { maybe } from '../calls/call.ts';
import * as operations from '../operations.ts';
import type { QueueCalls, Search } from './calls.ts';

/** A call found in the queue but not yet read. */
export interface FoundCall {
  readonly conversationId: string;
  /** The user talking for this queue; `null` if none has answered or the platform does not name them. */
  readonly agentName: string | null;
  /** When the agent began talking or the caller began waiting, epoch ms. */
  readonly since: number | null;
}

export interface FoundQueueCalls {
  readonly calls: readonly FoundCall[];
  /** Approximate total; more than `calls` if the search failed part way. */
  readonly about: number;
  readonly complete: boolean;
}

const entity = v.object({
  conversationId: v.string(),
  metric: maybe(v.string()),
  activityDate: maybe(v.string()),
  participantName: maybe(v.string()),
  userId: maybe(v.string()),
});

const activity = v.object({
  results: v.nullish(
    v.array(
      v.object({
        data: v.nullish(v.array(v.object({ count: v.nullish(v.number(), 0) })), []),
        truncated: v.nullish(v.boolean(), false),
        // Parsing 10,000 at once would block the page, so they are parsed in batches later.
        entities: v.nullish(v.array(v.unknown()), []),
      }),
    ),
    [],
  ),
});

/**
 * Finds a queue's calls with one query of its current activity. If that is not permitted, or the result is truncated or
 * counts calls without listing any, the paged query of conversation details adds the rest.
 */
export async function findQueueCalls(
  api: Api,
  queueId: string,
  queueCalls: Pick<QueueCalls, 'find'>,
  search: Search,
): Promise<Result<FoundQueueCalls>> {
  const active = await queryActivity(api, queueId);
  if (active.ok && active.value.complete) return active;
  const details = await queueCalls.find(search);
  if (!details.ok) return active.ok ? active : details;
  const { conversationIds, about, complete } = details.value;
  const known = active.ok ? active.value.calls : [];
  const calls = new Map(conversationIds.map((id) => [id, unseen(id)]));
  for (const call of known) calls.set(call.conversationId, call);
  return success({ calls: [...calls.values()], about: Math.max(about, calls.size), complete });
}

async function queryActivity(api: Api, queueId: string): Promise<Result<FoundQueueCalls>> {
  const matches = { type: 'dimension', operator: 'matches' } as const;
  const body = {
    metrics: [talking, 'oAlerting', 'oWaiting'].map((metric) => ({ metric, details: true })),
    groupBy: ['queueId'],
    filter: {
      type: 'and',
      predicates: [
        { ...matches, dimension: 'queueId', value: queueId },
        { ...matches, dimension: 'mediaType', value: 'voice' },
      ],
    },
  };
  const answer = await api.call(operations.watchQueueCalls, { body, answer: activity });
  if (!answer.ok) return answer;
  const { results } = answer.value;
  const calls = await readCalls(results.flatMap(({ entities }) => entities));
  const counted = results.flatMap(({ data }) => data).reduce((sum, { count }) => sum + count, 0);
  return success({
    calls,
    about: Math.max(calls.length, counted),
    complete: !results.some(({ truncated }) => truncated) && (calls.length > 0 || counted === 0),
  });
}

/** Batch size; parsing one takes a few ms. */
const readAtOnce = 1_000;

/** The metric of users who are talking; the other two are of users being alerted and of callers waiting. */
const talking = 'oInteracting';

/** Returns each call once, by the user talking if there is one. An invalid entity does not hide the others. */
async function readCalls(entities: readonly unknown[]): Promise<readonly FoundCall[]> {
  const calls = new Map<string, FoundCall>();
  const answered = new Set<string>();
  for (const [index, one] of entities.entries()) {
    if (index % readAtOnce === readAtOnce - 1) await new Promise((resolve) => setTimeout(resolve));
    const read = v.safeParse(entity, one);
    if (!read.success || answered.has(read.output.conversationId)) continue;
    calls.set(read.output.conversationId, foundCall(read.output));
    if (read.output.metric === talking) answered.add(read.output.conversationId);
  }
  return [...calls.values()];
}

const unseen = (conversationId: string): FoundCall => ({
  conversationId,
  agentName: null,
  since: null,
});

function foundCall(one: v.InferOutput<typeof entity>): FoundCall {
  const since = Date.parse(one.activityDate ?? '');
  return {
    conversationId: one.conversationId,
    agentName: one.metric === talking && one.userId ? (one.participantName ?? null) : null,
    since: Number.isNaN(since) ? null : since,
  };
}
