import type { Conversation, Participant } from '../../world/conversation.ts';
import { overall, recordersOfCall } from '../../world/recorders.ts';
import { HOME_DIVISION } from '../../world/organization.ts';
import { commonOf, marksOf, queueOf } from './leg.ts';
import { iso } from './time.ts';

/**
 * `CallConversation`, the response of `GET /conversations/calls/{id}`: the call's state is on the participants
 * themselves, in lower case.
 */
export const flatCall = (conversation: Conversation) => ({
  ...flat(conversation),
  participants: conversation.participants.map((leg) => ({
    ...flatLeg(conversation, leg),
    startTime: iso(leg.startTime),
  })),
  divisions: [{ division: HOME_DIVISION, entities: [] }],
  recentTransfers: [],
  selfUri: `/api/v2/conversations/calls/${conversation.id}`,
});

/**
 * `ConversationCallEventTopicCallConversation`, the body of the topics that end in `conversations.calls`. Unlike
 * `CallConversation`, it has no `startTime` on legs, but has `screenRecordingState`.
 */
export const flatEvent = (conversation: Conversation) => ({
  ...flat(conversation),
  address: conversation.participants[0]?.address,
  divisions: [{ division: { id: HOME_DIVISION.id }, entities: [] }],
  participants: conversation.participants.map((leg) => ({
    ...flatLeg(conversation, leg),
    screenRecordingState: leg.screenRecordingState ?? undefined,
  })),
});

const flat = (conversation: Conversation) => ({
  id: conversation.id,
  otherMediaUris: [],
  recordingState: overall(recordersOfCall(conversation)).toLowerCase(),
  securePause: conversation.securePause,
  maxParticipants: 100,
});

function flatLeg(conversation: Conversation, leg: Participant) {
  const queue = queueOf(conversation, leg);
  return {
    id: leg.id,
    // Users are reported by id only.
    name: leg.userId === null ? leg.name : undefined,
    address: leg.address,
    connectedTime: iso(leg.connectedTime),
    endTime: iso(leg.endTime),
    startHoldTime: iso(leg.startHoldTime),
    purpose: leg.purpose,
    wrapupRequired: leg.purpose === 'agent',
    wrapup: leg.wrapup ?? undefined,
    mediaRoles: ['full'],
    user: leg.userId === null ? undefined : { id: leg.userId },
    queue: queue && { id: queue.id },
    attributes: leg.attributes,
    ...marksOf(leg),
    ...commonOf(conversation, leg),
  };
}
