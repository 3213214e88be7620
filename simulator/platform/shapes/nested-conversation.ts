import { type Conversation, type Participant } from '../../world/conversation.ts';
import { stableId } from '../../world/ids.ts';
import { HOME_DIVISION } from '../../world/organisation.ts';
import { queueById } from '../../world/queues.ts';
import { overall, recordersOf, recordersOfCall } from '../../world/recorders.ts';
import { recordersState } from './recorders-state.ts';
import { iso } from './time.ts';

/**
 * `Conversation`: upper case at the top, and each participant's `calls[]` in lower case. Answer of
 * `GET /conversations/{id}` and body of the topic `v2.users.{id}.conversations`.
 */
export const nestedConversation = (conversation: Conversation) => ({
  id: conversation.id,
  startTime: iso(conversation.startTime),
  endTime: iso(conversation.endTime),
  address: conversation.participants[0]?.address,
  participants: conversation.participants.map((leg) => nestedLeg(conversation, leg)),
  maxParticipants: 100,
  recordingState: overall(recordersOfCall(conversation)),
  state: conversation.endTime === null ? 'connected' : 'disconnected',
  divisions: [{ division: HOME_DIVISION, entities: [] }],
  recentTransfers: [],
  securePause: conversation.securePause,
  selfUri: `/api/v2/conversations/${conversation.id}`,
});

const nestedLeg = (conversation: Conversation, leg: Participant) => ({
  id: leg.id,
  startTime: iso(leg.startTime),
  endTime: iso(leg.endTime),
  connectedTime: iso(leg.connectedTime),
  name: leg.name,
  userUri: leg.userId === null ? undefined : `/api/v2/users/${leg.userId}`,
  userId: leg.userId ?? undefined,
  queueId: leg.queueId ?? undefined,
  queueName: queueById(leg.queueId)?.name,
  purpose: leg.purpose,
  address: leg.address,
  wrapupRequired: leg.purpose === 'agent',
  wrapup: leg.wrapup ?? undefined,
  mediaRoles: ['full'],
  attributes: leg.attributes,
  calls: [call(conversation, leg)],
});

function call(conversation: Conversation, leg: Participant) {
  const recorders = recordersOf(conversation, leg);
  const state = overall(recorders);
  return {
    id: stableId(leg.id, 'call'),
    state: leg.state,
    initialState: leg.state,
    direction: conversation.direction,
    recording: state !== 'NONE',
    recordingState: state.toLowerCase(),
    recordersState: recordersState(recorders),
    muted: leg.muted,
    confined: false,
    held: leg.held,
    securePause: conversation.securePause && leg.state === 'connected',
    startHoldTime: iso(leg.startHoldTime),
    connectedTime: iso(leg.connectedTime),
    disconnectedTime: iso(leg.endTime),
    disconnectType: leg.state === 'disconnected' ? 'peer' : undefined,
    provider: 'Edge',
    peerId: stableId(leg.id, 'peer'),
    self: { name: leg.name, addressRaw: leg.address, addressNormalized: leg.address },
  };
}
