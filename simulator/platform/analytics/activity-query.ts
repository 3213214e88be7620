import * as v from 'valibot';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import type { PlatformDeps } from '../platform-deps.ts';
import { Filter, meets } from './filter.ts';
import { groupBy } from './group.ts';
import { dateOf, type Observation, observe } from './observation.ts';

const DIMENSIONS = [
  'conversationId',
  'sessionId',
  'queueId',
  'userId',
  'mediaType',
  'direction',
  'participantName',
] as const;

const ActivityQuery = v.strictObject({
  metrics: v.pipe(
    v.array(
      v.strictObject({
        metric: v.picklist(['oInteracting', 'oAlerting', 'oWaiting']),
        details: v.optional(v.boolean(), false),
      }),
    ),
    v.minLength(1),
  ),
  groupBy: v.pipe(v.array(v.picklist(DIMENSIONS)), v.minLength(1)),
  filter: v.optional(Filter(DIMENSIONS)),
  order: v.optional(v.picklist(['asc', 'desc', 'unordered'])),
});
type ActivityQuery = v.InferOutput<typeof ActivityQuery>;

/** `POST /analytics/conversations/activity/query`: the current calls in queues. */
export const activityQuery = ({ world }: PlatformDeps): Operation => ({
  method: 'POST',
  path: '/analytics/conversations/activity/query',
  scopes: ['analytics', 'analytics:readonly'],
  anyOf: ['analytics:queueObservation:view'],
  async handle(context) {
    const query = await readBody(context, ActivityQuery);
    const { filter } = query;
    const wanted = observe(world.conversations.values()).filter(
      ({ metric, facts }) =>
        query.metrics.some((one) => one.metric === metric) &&
        (filter === undefined || meets(facts, filter)),
    );
    const groups = groupBy(wanted, ({ facts }) =>
      JSON.stringify(query.groupBy.map((dimension) => facts[dimension])),
    );
    return context.json({
      results: [...groups.values()].map((group) => result(group, query)),
      entityIdDimension: 'conversationId',
    });
  },
});

function result(observations: readonly Observation[], { metrics, groupBy }: ActivityQuery) {
  const [first] = observations;
  const detailed = new Set<string>(
    metrics.filter(({ details }) => details).map(({ metric }) => metric),
  );
  return {
    group: Object.fromEntries(groupBy.map((dimension) => [dimension, first?.facts[dimension]])),
    data: metrics.map(({ metric }) => ({
      metric,
      count: observations.filter((one) => one.metric === metric).length,
    })),
    truncated: false,
    entities: observations
      .filter(({ metric }) => detailed.has(metric))
      .map((one) => ({ activityDate: dateOf(one), metric: one.metric, ...one.facts })),
  };
}
