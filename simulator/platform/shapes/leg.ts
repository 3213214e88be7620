import {
  type Conversation,
  isCustomer,
  isOnHold,
  type Participant,
} from '../../world/conversation.ts';
import { overall, recordersOf, type RecorderStates } from '../../world/recorders.ts';
import { queueById } from '../../world/queues.ts';

/** The properties of a leg that all shapes share, under the same names. */
export function commonOf(conversation: Conversation, leg: Participant) {
  const recorders = recordersOf(conversation, leg);
  const state = overall(recorders);
  return {
    // Legs stay in the list after they end.
    state: leg.state === 'disconnected' ? 'terminated' : leg.state,
    direction: conversation.direction,
    disconnectType: leg.state === 'disconnected' ? 'peer' : undefined,
    held: leg.held,
    muted: leg.muted,
    confined: isConfined(conversation, leg),
    recording: state !== 'NONE',
    recordingState: state.toLowerCase(),
    recordersState: conversation.namesRecorders ? recordersState(recorders) : undefined,
    securePause: conversation.securePause && leg.state === 'connected',
    provider: 'Edge',
  };
}

/** Confined: the customer hears no one while the call is held or the agent consults. */
const isConfined = (conversation: Conversation, leg: Participant): boolean =>
  leg.state === 'connected' && isCustomer(leg) && isOnHold(conversation);

/** `RecordersState`: upper case in every shape, and omitted if no recorder runs. */
function recordersState(states: RecorderStates) {
  if (Object.values(states).every((state) => state === 'NONE')) return undefined;
  return {
    adhocState: states.adhoc,
    customerExperienceState: states.customerExperience,
    agentExperienceState: states.agentExperience,
    snippetState: states.snippet,
  };
}

/** The properties that mark a consult, or whom a supervisor listens to. */
export function marksOf({ consultParticipantId, listensTo }: Participant) {
  const of = (how: string) => (listensTo?.how === how ? listensTo.participantId : undefined);
  return {
    consultParticipantId: consultParticipantId ?? undefined,
    monitoredParticipantId: of('monitor'),
    coachedParticipantId: of('coach'),
    bargedParticipantId: of('barge'),
  };
}

/** The queue that a leg reports; the customer's leg reports the call's. */
export const queueOf = ({ queueId }: Conversation, leg: Participant) =>
  queueById(leg.purpose === 'customer' ? queueId : leg.queueId);
