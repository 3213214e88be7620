import * as v from 'valibot';

/** The most that is safe: Genesys' own samples use 25 to 200, and the limit is not written down (facts E1). */
export const pageSize = 100;

const dayMs = 24 * 60 * 60_000;

/**
 * The body of the analytics details query for the active calls that touched a queue. It finds calls that started on a
 * day which the interval touches, here since yesterday.
 * @param now epoch ms
 */
export function queueQuery(queueId: string, now: number, pageNumber: number) {
  const matches = { type: 'dimension', operator: 'matches' } as const;
  return {
    interval: `${new Date(now - dayMs).toISOString()}/${new Date(now + dayMs).toISOString()}`,
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

/** An empty page has no list at all. */
export const queuePage = v.object({
  conversations: v.optional(
    v.array(v.object({ conversationId: v.string(), conversationEnd: v.nullish(v.string()) })),
    [],
  ),
  /** Approximate. */
  totalHits: v.optional(v.number(), 0),
});
