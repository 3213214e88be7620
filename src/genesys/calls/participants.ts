import { type Call, isConnected, isOver, type Participant } from './call.ts';

/** The roles of a call's participants. Disconnected ones say nothing about the call's current state. */

export const presentIn = ({ participants }: Pick<Call, 'participants'>): readonly Participant[] =>
  participants.filter((one) => !isOver(one));

/** Whether the participant monitors, coaches or barges in on another one. */
export const listensIn = (part: Participant): boolean =>
  Boolean(part.monitoredParticipantId ?? part.coachedParticipantId ?? part.bargedParticipantId);

/** Whether the participant is connected and heard by the others. */
export const talks = (part: Participant): boolean => isConnected(part) && !listensIn(part);

/** Whether the participant is a person rather than a voicemail, queue or flow. A missing purpose proves nothing. */
const isPerson = ({ purpose, user }: Participant): boolean =>
  Boolean(user?.id) && (!purpose || purpose === 'agent' || purpose === 'user');

/** Whether the user has any active participant in the call, including as a listener or a voicemail. */
export const hasPart = (call: Pick<Call, 'participants'>, userId: string): boolean =>
  presentIn(call).some(({ user }) => user?.id === userId);

/** The participants of a user that are not over, without their voicemail. */
export const partsOf = (call: Call, userId: string): readonly Participant[] =>
  presentIn(call).filter((one) => one.user?.id === userId && isPerson(one));

/** The other side of the call: its customer, on outbound calls an external party; none on calls between users. */
function customersOf(call: Call): readonly Participant[] {
  const present = presentIn(call);
  const customers = present.filter(({ purpose }) => purpose === 'customer');
  return customers.length > 0 ? customers : present.filter(({ user }) => !user?.id);
}

/** Whether the call is on hold for anyone, or the customer is isolated during a consult. */
export const isOnHold = (call: Call): boolean =>
  presentIn(call).some(({ held }) => held) || customersOf(call).some(({ confined }) => confined);

/** Whether a user does not talk to the other side. A colleague's hold does not count, except between the two. */
export function isOnHoldFor(call: Call, userId: string): boolean {
  const customers = customersOf(call);
  if (customers.length === 0) return isOnHold(call);
  const isHeld = partsOf(call, userId).some(({ held }) => held);
  return isHeld || customers.some(({ held, confined }) => held || confined);
}

/** Whether the call came through a queue. */
export const isAcd = ({ participants }: Call): boolean =>
  participants.some(
    ({ purpose, queue }) => purpose === 'acd' || purpose === 'agent' || Boolean(queue?.id),
  );

/**
 * The participants talking to the customer now, in the call's order.
 * @param queueId limit to this queue
 */
export function agentsOf(call: Call, queueId?: string): readonly Participant[] {
  const talking = call.participants.filter((one) => isPerson(one) && talks(one));
  const consulting = consultingOf(talking);
  return talking
    .filter((one) => !consulting || one === consulting || !one.consultParticipantId)
    .filter((one) => queueId === undefined || one.queue?.id === queueId);
}

/**
 * The participant who asked for a consult. All participants in a consult carry the same mark. The platform names the
 * initiator in an attribute; otherwise it is the one that connected first.
 */
function consultingOf(talking: readonly Participant[]): Participant | undefined {
  if (!talking.some(({ consultParticipantId }) => consultParticipantId)) return undefined;
  return (
    talking.find(({ attributes }) => attributes?.['consultInitiator'] === 'true') ??
    talking.find(({ consultParticipantId }) => !consultParticipantId) ??
    talking.toSorted((one, other) => connectedAt(one).localeCompare(connectedAt(other)))[0]
  );
}

/**
 * The participant talking to the customer or, once the call has ended, the last one who did; `null` if the customer is
 * waiting.
 * @param queueId limit to this queue
 */
export function agentOf(call: Call, queueId?: string): Participant | null {
  const agents = agentsOf(call, queueId);
  if (presentIn(call).length > 0) return agents.at(-1) ?? null;
  return call.participants
    .filter((one) => isPerson(one) && one.connectedTime && !listensIn(one))
    .reduce<Participant | null>(
      (last, one) => (last && connectedAt(last) > connectedAt(one) ? last : one),
      null,
    );
}

const connectedAt = ({ connectedTime }: Participant): string => connectedTime ?? '';
