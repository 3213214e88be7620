import { type Call, isConnected, isOver, type Participant } from './call.ts';

/** Who is who on a call. Parts that are over say nothing about now. */

export const presentIn = ({ participants }: Pick<Call, 'participants'>): readonly Participant[] =>
  participants.filter((one) => !isOver(one));

/** Whether the part only listens to another one: it monitors, coaches or barges in. */
export const listensIn = (part: Participant): boolean =>
  Boolean(part.monitoredParticipantId ?? part.coachedParticipantId ?? part.bargedParticipantId);

/** Whether a person is behind the part, and no voicemail, queue or flow. A missing purpose proves nothing. */
const isPerson = ({ purpose, user }: Participant): boolean =>
  Boolean(user?.id) && (!purpose || purpose === 'agent' || purpose === 'user');

/** Whether a user has any part on the call that is not over, listening or left to a voicemail included. */
export const hasPart = (call: Pick<Call, 'participants'>, userId: string): boolean =>
  presentIn(call).some(({ user }) => user?.id === userId);

/** Every part of a user in the call, past ones too; a voicemail of theirs is none. */
export const partsOf = ({ participants }: Call, userId: string): readonly Participant[] =>
  participants.filter((one) => one.user?.id === userId && isPerson(one));

/** Whether no one talks with the customer: a leg holds the call, or the customer is kept apart while others consult. */
export const isOnHold = (call: Call): boolean =>
  presentIn(call).some((one) => one.held || (one.confined && !one.user?.id));

/** Whether the call came through a queue. */
export const isAcd = ({ participants }: Call): boolean =>
  participants.some(
    ({ purpose, queue }) => purpose === 'acd' || purpose === 'agent' || Boolean(queue?.id),
  );

/**
 * Those who talk with the customer now, in the call's order.
 * @param queueId of this queue only
 */
export function agentsOf(call: Call, queueId?: string): readonly Participant[] {
  const talking = call.participants.filter(
    (one) => isPerson(one) && isConnected(one) && !listensIn(one),
  );
  const consulting = consultingOf(talking);
  return talking
    .filter((one) => !consulting || one === consulting || !one.consultParticipantId)
    .filter((one) => queueId === undefined || one.queue?.id === queueId);
}

/**
 * Who asks a colleague for advice. Every part of a consult carries the same mark; the platform names the one who began
 * it in an attribute, and it was connected first.
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
 * Who talks with the customer, or, once the call is over, was the last to. `null`: no one does; the customer waits.
 * @param queueId of this queue only
 */
export function agentOf(call: Call, queueId?: string): Participant | null {
  const agents = agentsOf(call, queueId);
  if (agents.length > 0 || presentIn(call).length > 0) return agents.at(-1) ?? null;
  return call.participants
    .filter((one) => isPerson(one) && one.connectedTime && !listensIn(one))
    .reduce<Participant | null>(
      (last, one) => (last && connectedAt(last) > connectedAt(one) ? last : one),
      null,
    );
}

const connectedAt = ({ connectedTime }: Participant): string => connectedTime ?? '';
