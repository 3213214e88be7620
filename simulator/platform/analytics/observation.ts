import type { Conversation, Participant } from '../../world/conversation.ts';
import { stableId } from '../../world/ids.ts';
import { iso } from '../shapes/time.ts';
import type { Facts } from './filter.ts';

export type QueueMetric = 'oInteracting' | 'oAlerting' | 'oWaiting';

/** One leg that counts in a queue's real-time numbers. */
export interface Observation {
  readonly metric: QueueMetric;
  /** Epoch ms: since when. */
  readonly since: number;
  readonly facts: Facts & { readonly conversationId: string };
}

/** The observations of all queues, oldest first. Unlike details, they are as new as the truth. */
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

/** The time of an observation as the API writes it. */
export const dateOf = ({ since }: Observation) => iso(since);
