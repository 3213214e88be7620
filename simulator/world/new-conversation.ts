import type { SimulatedUser } from '../interfaces.ts';
import type { Conversation, Participant, ParticipantState } from './conversation.ts';
import { stableId } from './ids.ts';
import { queueById } from './queues.ts';

/** The properties of a new call. */
export interface NewConversation {
  readonly id: string;
  readonly direction: 'inbound' | 'outbound';
  /** The queue that routed the call; `null` for a direct call. */
  readonly queueId: string | null;
  readonly user: SimulatedUser;
  /** The state of the user's leg. */
  readonly state: Exclude<ParticipantState, 'disconnected'>;
  readonly customer: { readonly name: string; readonly address: string };
  /** Whether the organization's policy records the call. */
  readonly policy: boolean;
  readonly suppressRecordingDuringHold: boolean;
  /** A flow suppresses the recording. */
  readonly suppressed?: boolean;
  readonly namesRecorders?: boolean;
  readonly callback?: boolean;
  readonly screenRecordingState?: string | undefined;
}

/** A call at the moment it reaches its user. `at` is its start time, in epoch ms. */
export function newConversation(call: NewConversation, at: number): Conversation {
  const base = { conversationId: call.id, at };
  const customer = leg(base, 'customer', {
    purpose: call.queueId === null ? 'external' : 'customer',
    ...call.customer,
    // On an outgoing call, the other party is still being dialed.
    state: isPlaced(call.state) ? call.state : 'connected',
  });
  const menu = leg(base, 'ivr', {
    purpose: 'ivr',
    name: 'Main menu',
    address: call.customer.address,
    state: 'disconnected',
  });
  const queue = leg(base, 'acd', {
    purpose: 'acd',
    name: queueById(call.queueId)?.name ?? '',
    address: call.customer.address,
    queueId: call.queueId,
    state: call.state === 'alerting' ? 'connected' : 'disconnected',
  });
  return {
    id: call.id,
    direction: call.direction,
    startTime: at,
    endTime: null,
    queueId: call.queueId,
    participants: [
      customer,
      ...(call.queueId === null ? [] : [menu, queue]),
      {
        ...staffLeg(call.id, call.user, { at, state: call.state, queueId: call.queueId }),
        screenRecordingState: call.screenRecordingState ?? null,
      },
    ],
    policy: { customerExperience: call.policy, agentExperience: call.policy },
    securePause: false,
    suppressRecordingDuringHold: call.suppressRecordingDuringHold,
    suppressed: call.suppressed ?? false,
    namesRecorders: call.namesRecorders ?? true,
    callback: call.callback ? 'waiting' : null,
    tutorialRecording: null,
  };
}

/** Whether this is the state of a leg that is placing a call. */
const isPlaced = (state: ParticipantState): boolean =>
  state === 'dialing' || state === 'contacting';

/** The leg of a user. `turn` counts a user's legs, to tell apart those of someone who left and came back. */
export function staffLeg(
  conversationId: string,
  user: SimulatedUser,
  more: { at: number; state: ParticipantState; queueId: string | null; turn?: number },
): Participant {
  const { at, turn = 1, ...given } = more;
  return leg({ conversationId, at }, `${user.id}/${turn}`, {
    purpose: given.queueId === null ? 'user' : 'agent',
    name: user.name,
    address: `sip:${user.email}`,
    userId: user.id,
    ...given,
  });
}

type Given = Pick<Participant, 'purpose' | 'name' | 'address' | 'state'> & Partial<Participant>;

function leg(base: { conversationId: string; at: number }, key: string, given: Given): Participant {
  return {
    id: stableId(base.conversationId, key),
    userId: null,
    queueId: null,
    held: false,
    muted: false,
    consultParticipantId: null,
    listensTo: null,
    screenRecordingState: null,
    adhoc: false,
    snippet: false,
    startTime: base.at,
    connectedTime: given.state === 'connected' || given.state === 'disconnected' ? base.at : null,
    endTime: given.state === 'disconnected' ? base.at : null,
    startHoldTime: null,
    attributes: {},
    wrapup: null,
    ...given,
  };
}
