import * as v from 'valibot';
import type { Conversation } from '../../world/conversation.ts';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import type { PlatformDeps } from '../platform-deps.ts';
import { conversationFacts, detail, segmentFacts } from './detail.ts';
import { Filter, meets } from './filter.ts';
import { daysOf, Interval } from './interval.ts';
import { createLaggingView } from './lagging-view.ts';

/** Genesys' samples use 25 to 200, and the limit is not documented. 100 is the safe assumption. */
const MAX_PAGE_SIZE = 100;

/** The dimensions that the simulator supports. It refuses others as the platform refuses an invalid one. */
const ConversationFilter = Filter([
  'conversationId',
  'conversationStart',
  'conversationEnd',
  'originatingDirection',
  'divisionId',
]);
const SegmentFilter = Filter([
  'queueId',
  'userId',
  'purpose',
  'mediaType',
  'direction',
  'segmentType',
  'segmentEnd',
  'recording',
  'snippetRecording',
]);

const Whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const ConversationQuery = v.strictObject({
  interval: Interval,
  conversationFilters: v.optional(v.array(ConversationFilter), []),
  segmentFilters: v.optional(v.array(SegmentFilter), []),
  order: v.optional(v.picklist(['asc', 'desc', 'unordered']), 'asc'),
  orderBy: v.optional(
    v.picklist(['conversationStart', 'conversationEnd', 'segmentStart', 'segmentEnd']),
    'conversationStart',
  ),
  paging: v.optional(
    v.strictObject({
      pageSize: v.pipe(Whole, v.maxValue(MAX_PAGE_SIZE)),
      pageNumber: Whole,
    }),
    { pageSize: 25, pageNumber: 1 },
  ),
});
type ConversationQuery = v.InferOutput<typeof ConversationQuery>;

/** `POST /analytics/conversations/details/query`: pages of calls, `analyticsLagMs` behind the ground truth. */
export function detailsQuery({ world, clock, settings }: PlatformDeps): Operation {
  const laggingView = createLaggingView(world, clock, settings);
  return {
    method: 'POST',
    path: '/analytics/conversations/details/query',
    scopes: ['analytics', 'analytics:readonly'],
    anyOf: ['analytics:conversationDetail:view', 'analytics:agentConversationDetail:view'],
    async handle(context) {
      const query = await readBody(context, ConversationQuery);
      const found = find(laggingView(), query);
      const { pageSize, pageNumber } = query.paging;
      const shown = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      // An empty page omits the list.
      return context.json({
        conversations: shown.length > 0 ? shown.map(detail) : undefined,
        totalHits: found.length,
      });
    },
  };
}

function find(conversations: readonly Conversation[], query: ConversationQuery): Conversation[] {
  const isWithin = daysOf(query.interval);
  const direction = query.order === 'desc' ? -1 : 1;
  return conversations
    .filter(
      (conversation) =>
        isWithin(conversation.startTime) &&
        query.conversationFilters.every((one) => meets(conversationFacts(conversation), one)) &&
        segmentFacts(conversation).some((facts) =>
          query.segmentFilters.every((one) => meets(facts, one)),
        ),
    )
    .toSorted((a, b) => direction * (keyOf(a, query) - keyOf(b, query)));
}

/** The sort key. Calls that have not ended count as ending last. */
const keyOf = (conversation: Conversation, { orderBy }: ConversationQuery): number =>
  orderBy.endsWith('End')
    ? (conversation.endTime ?? Number.MAX_SAFE_INTEGER)
    : conversation.startTime;
