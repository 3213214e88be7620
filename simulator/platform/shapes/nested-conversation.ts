import type { Conversation, Participant } from '../../world/conversation.ts';
import { stableId } from '../../world/ids.ts';
import { HOME_DIVISION } from '../../world/organization.ts';
import { overall, recordersOfCall } from '../../world/recorders.ts';
import { commonOf, marksOf, queueOf } from './leg.ts';
import { iso } from './time.ts';

/**
 * `Conversation`, the response of `GET /conversations/{id}`: states are upper case at the top and lower case in each
 * participant's `calls[]`. Unlike in the flat shape, users have names.
 */
export const nestedConversation = (conversation: Conversation) => ({
  ...nested(conversation),
  startTime: iso(conversation.startTime),
  endTime: iso(conversation.endTime),
  participants: conversation.participants.map((leg) => ({
    ...nestedLeg(conversation, leg),
    startTime: iso(leg.startTime),
    userUri: leg.userId === null ? undefined : `/api/v2/users/${leg.userId}`,
    queueName: queueOf(conversation, leg)?.name,
  })),
  divisions: [{ division: HOME_DIVISION, entities: [] }],
  state: conversation.endTime === null ? 'connected' : 'disconnected',
  selfUri: `/api/v2/conversations/${conversation.id}`,
});

/** `ConversationEventTopicConversation`, the body of the topics that end in `conversations`. */
export const nestedEvent = (conversation: Conversation) => ({
  ...nested(conversation),
  divisions: [{ division: { id: HOME_DIVISION.id }, entities: [] }],
  participants: conversation.participants.map((leg) => nestedLeg(conversation, leg)),
});

const nested = (conversation: Conversation) => ({
  id: conversation.id,
  address: conversation.participants[0]?.address,
  maxParticipants: 100,
  recordingState: overall(recordersOfCall(conversation)),
  recentTransfers: [],
  securePause: conversation.securePause,
});

const nestedLeg = (conversation: Conversation, leg: Participant) => ({
  id: leg.id,
  endTime: iso(leg.endTime),
  connectedTime: iso(leg.connectedTime),
  name: leg.name,
  userId: leg.userId ?? undefined,
  queueId: queueOf(conversation, leg)?.id,
  purpose: leg.purpose,
  address: leg.address,
  wrapupRequired: leg.purpose === 'agent',
  wrapup: leg.wrapup ?? undefined,
  mediaRoles: ['full'],
  attributes: leg.attributes,
  screenRecordingState: leg.screenRecordingState ?? undefined,
  ...marksOf(leg),
  ...(conversation.callback !== null && { callbacks: [callback(leg)] }),
  ...(conversation.callback !== 'waiting' && { calls: [call(conversation, leg)] }),
});

const call = (conversation: Conversation, leg: Participant) => ({
  id: stableId(leg.id, 'call'),
  ...commonOf(conversation, leg),
  startHoldTime: iso(leg.startHoldTime),
  connectedTime: iso(leg.connectedTime),
  disconnectedTime: iso(leg.endTime),
  peerId: stableId(leg.id, 'peer'),
  self: { name: leg.name, addressRaw: leg.address, addressNormalized: leg.address },
});

const callback = (leg: Participant) => ({
  id: stableId(leg.id, 'callback'),
  state: leg.state === 'disconnected' ? 'terminated' : leg.state,
  direction: 'inbound',
  held: false,
  callbackNumbers: [leg.address],
  callbackUserName: leg.name,
  provider: 'PureCloud',
});
