import * as v from 'valibot';
import { failed, type Result, success } from '../recording/failure.ts';
import type { Api } from './api.ts';
import { maybe } from './call.ts';
import * as catalogue from './catalogue.ts';
import type { QueueCalls, Search } from './queue-calls.ts';

/** A call as the queue's list knows it before anybody has looked at it. */
export interface FoundCall {
  readonly conversationId: string;
  readonly agentName: string | null;
  /** Epoch ms: since when the agent talks, or the caller waits. */
  readonly since: number | null;
}

export interface FoundQueueCalls {
  readonly calls: readonly FoundCall[];
  /** About how many there are; more than `calls` when the search failed in the middle. */
  readonly about: number;
  readonly complete: boolean;
}

const entity = v.object({
  conversationId: v.string(),
  activityDate: maybe(v.string()),
  participantName: maybe(v.string()),
  userId: maybe(v.string()),
});

const activity = v.object({
  results: v.optional(
    v.array(
      v.object({
        truncated: v.optional(v.boolean(), false),
        entities: v.optional(v.array(entity), []),
      }),
    ),
    [],
  ),
});

/**
 * The calls of a queue: by one query of its activity now, or, where that is not permitted or cut off, by the pages of
 * the conversations' details.
 */
export async function findQueueCalls(
  api: Api,
  queueId: string,
  queueCalls: Pick<QueueCalls, 'find'>,
  search: Search,
): Promise<Result<FoundQueueCalls>> {
  const now = await askActivity(api, queueId);
  if (now.ok) return success({ calls: now.value, about: now.value.length, complete: true });
  const found = await queueCalls.find(search);
  if (!found.ok) return found;
  const { conversationIds, about, complete } = found.value;
  const calls = conversationIds.map((conversationId) => ({
    conversationId,
    agentName: null,
    since: null,
  }));
  return success({ calls, about, complete });
}

async function askActivity(api: Api, queueId: string): Promise<Result<readonly FoundCall[]>> {
  const matches = { type: 'dimension', operator: 'matches' } as const;
  const body = {
    metrics: ['oInteracting', 'oWaiting'].map((metric) => ({ metric, details: true })),
    groupBy: ['queueId'],
    filter: {
      type: 'and',
      predicates: [
        { ...matches, dimension: 'queueId', value: queueId },
        { ...matches, dimension: 'mediaType', value: 'voice' },
      ],
    },
  };
  const answer = await api.call(catalogue.watchQueueCalls, { body, answer: activity });
  if (!answer.ok) return answer;
  const { results } = answer.value;
  if (results.some(({ truncated }) => truncated)) return failed({ kind: 'badAnswer' });
  const calls = new Map<string, FoundCall>();
  for (const one of results.flatMap(({ entities }) => entities)) {
    calls.set(one.conversationId, foundCall(one));
  }
  return success([...calls.values()]);
}

function foundCall(one: v.InferOutput<typeof entity>): FoundCall {
  const since = Date.parse(one.activityDate ?? '');
  return {
    conversationId: one.conversationId,
    agentName: one.userId ? (one.participantName ?? null) : null,
    since: Number.isNaN(since) ? null : since,
  };
}
