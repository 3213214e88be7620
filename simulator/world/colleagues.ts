import { type Change, leaving, withoutConsult, withoutIdlePause } from './changes.ts';
import {
  type Conversation,
  isCustomer,
  isPresent,
  type Listening,
  type Participant,
  talks,
} from './conversation.ts';

const withLeg = (conversation: Conversation, leg: Participant): Conversation => ({
  ...conversation,
  participants: [...conversation.participants, leg],
});

/** A supervisor monitors the agent, coaches the agent unheard by the customer, or barges in. */
export const listenIn =
  (leg: Participant, listensTo: Listening): Change =>
  (conversation) =>
    withLeg(conversation, { ...leg, listensTo });

/**
 * The agent consults a colleague. As in real events (docs/platform-facts.md), every leg is marked with the customer's
 * id, no leg is held, and the customer hears neither of them.
 */
export const consult =
  (agentId: string, leg: Participant): Change =>
  (conversation) => {
    const customerId = conversation.participants.find(isCustomer)?.id ?? null;
    const inIt = (one: Participant): boolean => isPresent(one) && (isCustomer(one) || talks(one));
    return {
      ...conversation,
      participants: [...conversation.participants, leg].map((one) => ({
        ...one,
        ...(inIt(one) && { consultParticipantId: customerId }),
        ...(one.id === agentId && { attributes: { ...one.attributes, consultInitiator: 'true' } }),
      })),
    };
  };

/** The consulted colleague leaves, and the agent is back with the customer. */
export const endConsult: Change = (conversation, at) =>
  withoutIdlePause({
    ...conversation,
    participants: withoutConsult(
      conversation.participants.map((one) =>
        isConsulted(one) ? { ...one, ...leaving(one, at) } : one,
      ),
    ),
  });

/** Whether the leg was consulted, rather than having started the consult. */
const isConsulted = (leg: Participant): boolean =>
  talks(leg) && leg.consultParticipantId !== null && leg.attributes['consultInitiator'] !== 'true';

/** Ends the consult, so that all parties talk together. `leg` joins; `null` if everyone is on the call already. */
export const conference =
  (leg: Participant | null): Change =>
  (conversation) => ({
    ...conversation,
    participants: [...withoutConsult(conversation.participants), ...(leg ? [leg] : [])],
  });

/** The user's leg leaves, and their voicemail answers. */
export const toVoicemail =
  (legId: string, voicemail: Participant): Change =>
  (conversation, at) =>
    withLeg(
      {
        ...conversation,
        participants: conversation.participants.map((one) =>
          one.id === legId ? { ...one, ...leaving(one, at) } : one,
        ),
      },
      voicemail,
    );

/** A flow suppresses the recording, or stops suppressing it. */
export const setSuppressed =
  (suppressed: boolean): Change =>
  (conversation) =>
    conversation.suppressed === suppressed ? conversation : { ...conversation, suppressed };

/** The agent of a callback dials, which creates the call. */
export const dial: Change = (conversation) =>
  conversation.callback === 'waiting' ? { ...conversation, callback: 'dialed' } : conversation;
