import { type Conversation, type Participant } from '../../world/conversation.ts';
import { queueById } from '../../world/queues.ts';
import { overall, recordersOf, recordersOfCall } from '../../world/recorders.ts';
import { HOME_DIVISION } from '../../world/organisation.ts';
import { recordersState } from './recorders-state.ts';
import { iso } from './time.ts';

/**
 * `CallConversation`: the call's state lies on the participants themselves, in lower case. Answer of
 * `GET /conversations/calls/{id}` and body of the topics that end in `conversations.calls`.
 */
export function flatCall(conversation: Conversation) {
  return {
    id: conversation.id,
    participants: conversation.participants.map((leg) => flatLeg(conversation, leg)),
    otherMediaUris: [],
    recentTransfers: [],
    divisions: [{ division: HOME_DIVISION, entities: [] }],
    recordingState: overall(recordersOfCall(conversation)).toLowerCase(),
    securePause: conversation.securePause,
    maxParticipants: 100,
    selfUri: `/api/v2/conversations/calls/${conversation.id}`,
  };
}

function flatLeg(conversation: Conversation, leg: Participant) {
  const recorders = recordersOf(conversation, leg);
  const state = overall(recorders);
  const queue = queueById(leg.queueId);
  return {
    id: leg.id,
    name: leg.name,
    address: leg.address,
    startTime: iso(leg.startTime),
    connectedTime: iso(leg.connectedTime),
    endTime: iso(leg.endTime),
    startHoldTime: iso(leg.startHoldTime),
    purpose: leg.purpose,
    state: leg.state,
    direction: conversation.direction,
    disconnectType: leg.state === 'disconnected' ? 'peer' : undefined,
    held: leg.held,
    muted: leg.muted,
    confined: false,
    wrapupRequired: leg.purpose === 'agent',
    wrapup: leg.wrapup ?? undefined,
    mediaRoles: ['full'],
    user:
      leg.userId === null ? undefined : { id: leg.userId, selfUri: `/api/v2/users/${leg.userId}` },
    queue: queue && {
      id: queue.id,
      name: queue.name,
      selfUri: `/api/v2/routing/queues/${queue.id}`,
    },
    attributes: leg.attributes,
    provider: 'Edge',
    recording: state !== 'NONE',
    recordingState: state.toLowerCase(),
    recordersState: recordersState(recorders),
    securePause: conversation.securePause && leg.state === 'connected',
  };
}
