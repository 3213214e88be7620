import type { SimulatedUser } from '../parts.ts';
import type { Conversation, Participant, ParticipantState } from './conversation.ts';
import { stableId } from './ids.ts';
import { queueById } from './queues.ts';

/** What a new call is made of. */
export interface NewConversation {
  readonly id: string;
  readonly direction: 'inbound' | 'outbound';
  /** The queue that routed it; `null` for a direct call. */
  readonly queueId: string | null;
  readonly user: SimulatedUser;
  /** The user's leg: still ringing, or talking. */
  readonly state: Exclude<ParticipantState, 'disconnected'>;
  readonly customer: { readonly name: string; readonly address: string };
  /** Whether the organisation's policy records it. */
  readonly policy: boolean;
  readonly suppressRecordingDuringHold: boolean;
}

/** A call at the moment it reaches its user. `at` is its start, in epoch ms. */
export function newConversation(call: NewConversation, at: number): Conversation {
  const base = { conversationId: call.id, at };
  const customer = leg(base, 'customer', {
    purpose: call.queueId === null ? 'external' : 'customer',
    ...call.customer,
    state: 'connected',
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
      ...(call.queueId === null ? [] : [queue]),
      staffLeg(call.id, call.user, { at, state: call.state, queueId: call.queueId }),
    ],
    policy: { customerExperience: call.policy, agentExperience: call.policy },
    securePause: false,
    suppressRecordingDuringHold: call.suppressRecordingDuringHold,
    tutorialRecording: null,
  };
}

/** The leg of a person of the organisation. `turn` tells apart the legs of one who left and came back. */
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
    adhoc: false,
    snippet: false,
    startTime: base.at,
    connectedTime: given.state === 'alerting' ? null : base.at,
    endTime: given.state === 'disconnected' ? base.at : null,
    startHoldTime: null,
    attributes: {},
    wrapup: null,
    ...given,
  };
}
