import * as v from 'valibot';

/** The most that is safe: Genesys' own samples use 25 to 200, and the limit is not written down (facts E1). */
export const pageSize = 100;

const dayMs = 24 * 60 * 60_000;

/**
 * Calls are found that started on a day which the interval touches. Seven days are the longest interval that public
 * samples ask of this query; Genesys' own end it tomorrow. Only active calls match, so that it costs no more pages.
 */
const interval = { beforeMs: 6 * dayMs, afterMs: dayMs } as const;

/**
 * The body of the analytics details query for the active calls that touched a queue.
 * @param now epoch ms
 */
export function queueQuery(queueId: string, now: number, pageNumber: number) {
  const matches = { type: 'dimension', operator: 'matches' } as const;
  return {
    interval: `${iso(now - interval.beforeMs)}/${iso(now + interval.afterMs)}`,
    order: 'asc',
    orderBy: 'conversationStart',
    paging: { pageSize, pageNumber },
    segmentFilters: [
      {
        type: 'and',
        predicates: [
          { ...matches, dimension: 'queueId', value: queueId },
          { ...matches, dimension: 'mediaType', value: 'voice' },
        ],
      },
    ],
    conversationFilters: [
      {
        type: 'and',
        predicates: [
          { type: 'dimension', dimension: 'conversationEnd', operator: 'notExists', value: null },
        ],
      },
    ],
  } as const;
}

const iso = (at: number): string => new Date(at).toISOString();

/** An empty page has no list at all. */
export const queuePage = v.object({
  conversations: v.optional(
    v.array(v.object({ conversationId: v.string(), conversationEnd: v.nullish(v.string()) })),
    [],
  ),
  /** Approximate. */
  totalHits: v.optional(v.number(), 0),
});
