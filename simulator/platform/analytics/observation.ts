import type { Conversation, Participant } from '../../world/conversation.ts';
import { stableId } from '../../world/ids.ts';
import { iso } from '../shapes/time.ts';
import type { Facts } from './filter.ts';

export type QueueMetric = 'oInteracting' | 'oAlerting' | 'oWaiting';

/** One leg that counts toward a queue's real-time metrics. */
export interface Observation {
  readonly metric: QueueMetric;
  /** When the leg entered this state, in epoch ms. */
  readonly since: number;
  readonly facts: Facts & { readonly conversationId: string };
}

/** The observations of all queues, oldest first. Unlike the details query, they do not lag. */
export const observe = (conversations: Iterable<Conversation>): Observation[] =>
  [...conversations]
    .flatMap((conversation) =>
      conversation.participants.flatMap((leg) => {
        const metric = metricOf(leg);
        return metric === undefined ? [] : [observation(conversation, leg, metric)];
      }),
    )
    .toSorted((a, b) => a.since - b.since);

function metricOf({ queueId, purpose, state }: Participant): QueueMetric | undefined {
  if (queueId === null || state === 'disconnected') return undefined;
  if (purpose === 'acd') return 'oWaiting';
  return state === 'alerting' ? 'oAlerting' : 'oInteracting';
}

const observation = (
  conversation: Conversation,
  leg: Participant,
  metric: QueueMetric,
): Observation => ({
  metric,
  since: leg.connectedTime ?? leg.startTime,
  facts: {
    conversationId: conversation.id,
    sessionId: stableId(leg.id, 'session'),
    queueId: leg.queueId ?? undefined,
    userId: leg.userId ?? undefined,
    mediaType: 'voice',
    direction: conversation.direction,
    participantName: leg.name,
  },
});

/** An observation's time, in the API's format. */
export const dateOf = ({ since }: Observation) => iso(since);
