import type { Conversation, Participant } from '../../world/conversation.ts';
import { stableId } from '../../world/ids.ts';
import { HOME_DIVISION } from '../../world/organization.ts';
import { iso } from '../shapes/time.ts';
import type { Facts } from './filter.ts';

/** A call, as `POST /analytics/conversations/details/query` returns it. */
export const detail = (conversation: Conversation) => ({
  conversationId: conversation.id,
  conversationStart: iso(conversation.startTime),
  conversationEnd: iso(conversation.endTime),
  originatingDirection: conversation.direction,
  divisionIds: [HOME_DIVISION.id],
  participants: conversation.participants.map((leg) => ({
    participantId: leg.id,
    participantName: leg.name,
    purpose: leg.purpose,
    userId: leg.userId ?? undefined,
    sessions: [session(conversation, leg)],
  })),
});

const session = (conversation: Conversation, leg: Participant) => ({
  sessionId: stableId(leg.id, 'session'),
  mediaType: 'voice',
  direction: conversation.direction,
  provider: 'Edge',
  recording: conversation.policy.customerExperience,
  snippetRecording: leg.snippet,
  segments: [
    {
      queueId: leg.queueId ?? undefined,
      segmentStart: iso(leg.startTime),
      segmentEnd: iso(leg.endTime),
      segmentType: segmentType(leg),
      conference: false,
      disconnectType: leg.endTime === null ? undefined : 'peer',
    },
  ],
});

function segmentType({ purpose, state }: Participant): string {
  if (purpose === 'acd') return 'delay';
  return state === 'alerting' ? 'alert' : 'interact';
}

/** The facts that conversation filters can match. */
export const conversationFacts = (conversation: Conversation): Facts => ({
  conversationId: conversation.id,
  conversationStart: iso(conversation.startTime),
  conversationEnd: iso(conversation.endTime),
  originatingDirection: conversation.direction,
  divisionId: HOME_DIVISION.id,
});

/** The facts that segment filters can match. Includes ended segments: a call may have left the queue. */
export const segmentFacts = (conversation: Conversation): Facts[] =>
  conversation.participants.map((leg) => ({
    queueId: leg.queueId ?? undefined,
    userId: leg.userId ?? undefined,
    purpose: leg.purpose,
    mediaType: 'voice',
    direction: conversation.direction,
    segmentType: segmentType(leg),
    segmentEnd: iso(leg.endTime),
    recording: String(conversation.policy.customerExperience),
    snippetRecording: String(leg.snippet),
  }));
