import { type Change, leaving, withoutConsult, withoutIdlePause } from './changes.ts';
import {
  type Conversation,
  isCustomer,
  isPresent,
  type Listening,
  type Participant,
  talks,
} from './conversation.ts';

/** What colleagues and supervisors do on a call beside its agent, as real events show it (docs/platform-facts.md). */

const withLeg = (conversation: Conversation, leg: Participant): Conversation => ({
  ...conversation,
  participants: [...conversation.participants, leg],
});

/** A supervisor listens to the agent, whispers to the agent, or talks with both. */
export const listenIn =
  (leg: Participant, listensTo: Listening): Change =>
  (conversation) =>
    withLeg(conversation, { ...leg, listensTo });

/** The agent asks a colleague. Every leg gets the customer's mark, no leg is held, and the customer is kept apart. */
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

/** The colleague leaves again, and the agent goes back to the customer. */
export const endConsult: Change = (conversation, at) =>
  withoutIdlePause({
    ...conversation,
    participants: withoutConsult(
      conversation.participants.map((one) =>
        isConsulted(one) ? { ...one, ...leaving(one, at) } : one,
      ),
    ),
  });

/** Whoever is in a consult and has not begun it. */
const isConsulted = (leg: Participant): boolean =>
  talks(leg) && leg.consultParticipantId !== null && leg.attributes['consultInitiator'] !== 'true';

/** Everybody talks with everybody; `leg` joins, unless all are there. */
export const conference =
  (leg: Participant | null): Change =>
  (conversation) => ({
    ...conversation,
    participants: [...withoutConsult(conversation.participants), ...(leg ? [leg] : [])],
  });

/** A call that a user does not answer goes to that user's voicemail. */
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

/** A flow holds the recording back, or lets it go. */
export const setSuppressed =
  (suppressed: boolean): Change =>
  (conversation) =>
    conversation.suppressed === suppressed ? conversation : { ...conversation, suppressed };

/** The agent of a callback dials: now there is a call. */
export const dial: Change = (conversation) =>
  conversation.callback === 'waiting' ? { ...conversation, callback: 'dialed' } : conversation;
