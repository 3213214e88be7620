import * as v from 'valibot';
import { readBody } from '../body.ts';
import type { Operation } from '../mount-operations.ts';
import type { PlatformDeps } from '../platform-deps.ts';
import { Filter, meets } from './filter.ts';
import { groupBy } from './group.ts';
import { dateOf, type Observation, observe } from './observation.ts';

/** Beyond this, the list is truncated to the oldest half and the newest half of this many. */
const MAX_OBSERVATIONS = 100;

const Metric = v.picklist([
  'oActiveUsers',
  'oAlerting',
  'oInteracting',
  'oMemberUsers',
  'oOffQueueUsers',
  'oOnQueueUsers',
  'oUserPresences',
  'oUserRoutingStatuses',
  'oWaiting',
]);

const ObservationQuery = v.strictObject({
  filter: Filter(['queueId', 'mediaType']),
  metrics: v.pipe(v.array(Metric), v.minLength(1)),
  detailMetrics: v.optional(v.array(Metric), []),
});
type ObservationQuery = v.InferOutput<typeof ObservationQuery>;

/** `POST /analytics/queues/observations/query`: how many calls are in each state in a queue, and which ones. */
export const observationsQuery = ({ world }: PlatformDeps): Operation => ({
  method: 'POST',
  path: '/analytics/queues/observations/query',
  scopes: ['analytics', 'analytics:readonly'],
  anyOf: ['analytics:queueObservation:view'],
  async handle(context) {
    const query = await readBody(context, ObservationQuery);
    const wanted = observe(world.conversations.values()).filter(({ facts }) =>
      meets(facts, query.filter),
    );
    const queues = groupBy(wanted, ({ facts }) => facts['queueId'] ?? '');
    return context.json({
      results: [...queues].map(([queueId, observations]) => ({
        group: { queueId, mediaType: 'voice' },
        data: query.metrics.map((metric) => data(metric, observations, query)),
      })),
    });
  },
});

function data(metric: string, all: readonly Observation[], { detailMetrics }: ObservationQuery) {
  const counted = all.filter((one) => one.metric === metric);
  const stats = { count: counted.length };
  if (!detailMetrics.some((one) => one === metric)) return { metric, stats };
  const truncated = counted.length > MAX_OBSERVATIONS;
  const half = MAX_OBSERVATIONS / 2;
  const listed = truncated ? [...counted.slice(0, half), ...counted.slice(-half)] : counted;
  return {
    metric,
    stats,
    truncated,
    observations: listed.map((one) => ({ observationDate: dateOf(one), ...one.facts })),
  };
}
