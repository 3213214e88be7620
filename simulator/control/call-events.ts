import * as v from 'valibot';
import {
  answer,
  type Change,
  hangUp,
  resume,
  securePause,
  setHeld,
  setPolicyRecording,
  transferTo,
} from '../world/changes.ts';
import {
  conference,
  consult,
  dial,
  endConsult,
  listenIn,
  setSuppressed,
  toVoicemail,
} from '../world/colleagues.ts';
import type { SimulatedUser } from '../interfaces.ts';
import {
  type Conversation,
  isPresent,
  type Participant,
  type ParticipantState,
  talks,
} from '../world/conversation.ts';
import { stableId } from '../world/ids.ts';
import { staffLeg } from '../world/new-conversation.ts';
import { queueById } from '../world/queues.ts';
import type { World } from '../world/world.ts';
import { ControlProblem } from './input.ts';

const Id = v.pipe(v.string(), v.uuid('must be a UUID'));

/**
 * The body of `POST /__simulator/conversations/{id}/events`: something that happens to a call outside the Platform API.
 */
export const CallEvent = v.strictObject({
  type: v.picklist([
    'answer',
    'hold',
    'unhold',
    'transfer',
    'hangup',
    'pauseByOther',
    'resumeByOther',
    'policyStart',
    'policyStop',
    'monitor',
    'coach',
    'barge',
    'consult',
    'consultEnd',
    'conference',
    'voicemail',
    'suppress',
    'unsuppress',
    'dial',
  ]),
  /** Who joins, for events that bring someone in. Default: a user who is not on the call. */
  userId: v.optional(Id),
  /** Only for `transfer`: the target queue; `null` transfers to the person alone. Default: the call's own queue. */
  queueId: v.optional(v.nullable(Id)),
});
export type CallEvent = v.InferOutput<typeof CallEvent>;

/** The change that an event stands for. Throws a `ControlProblem` if the call does not allow it. */
export function changeFor(event: CallEvent, conversation: Conversation, world: World): Change {
  const leg = agentLeg(conversation, event);
  if (leg === undefined) throw new ControlProblem(400, 'The call has ended.');
  switch (event.type) {
    case 'answer':
      return answer(leg.id);
    case 'hold':
      return setHeld(leg.id, true);
    case 'unhold':
      return setHeld(leg.id, false);
    case 'hangup':
      return hangUp;
    case 'pauseByOther':
      return securePause;
    case 'resumeByOther':
      return resume;
    case 'policyStart':
      return setPolicyRecording(true);
    case 'policyStop':
      return setPolicyRecording(false);
    case 'transfer':
      return transfer(event, conversation, world);
    case 'monitor':
    case 'coach':
    case 'barge': {
      const listening = { how: event.type, participantId: leg.id };
      return newcomer(event, conversation, world, null, (who) => listenIn(who, listening));
    }
    case 'consult':
      return newcomer(event, conversation, world, leg.queueId, (who) => consult(leg.id, who));
    case 'consultEnd':
      return endConsult;
    case 'conference':
      return isConferring(event, conversation)
        ? conference(null)
        : newcomer(event, conversation, world, leg.queueId, conference);
    case 'voicemail':
      return (before, at) => {
        const voicemail = { ...leg, id: stableId(leg.id, 'voicemail'), startTime: at };
        return toVoicemail(leg.id, {
          ...voicemail,
          purpose: 'voicemail',
          state: 'connected',
          connectedTime: at,
        })(before, at);
      };
    case 'suppress':
      return setSuppressed(true);
    case 'unsuppress':
      return setSuppressed(false);
    case 'dial':
      return dial;
  }
}

/**
 * The leg an event acts on: for a voicemail, the named user's leg; otherwise the consult's initiator or, without a
 * consult, the staff member who joined last.
 */
function agentLeg(conversation: Conversation, event: CallEvent): Participant | undefined {
  const talking = conversation.participants.filter(talks);
  if (event.type === 'voicemail' && event.userId !== undefined) {
    return talking.find((one) => one.userId === event.userId);
  }
  const initiator = talking.find((one) => one.attributes['consultInitiator'] === 'true');
  return initiator ?? talking.at(-1);
}

/** Whether everyone the conference needs is already on the call: the parties of a consult, or the named user. */
function isConferring({ userId }: CallEvent, { participants }: Conversation): boolean {
  const talking = participants.filter(talks);
  return userId === undefined
    ? talking.some((one) => one.consultParticipantId !== null)
    : talking.some((one) => one.userId === userId);
}

/** A change that adds a connected leg for the event's user. */
function newcomer(
  event: CallEvent,
  conversation: Conversation,
  world: World,
  queueId: string | null,
  change: (leg: Participant) => Change,
): Change {
  const user = targetOf(event, conversation, world);
  const { id, participants } = conversation;
  const turn = participants.filter((leg) => leg.userId === user.id).length + 1;
  const state: ParticipantState = 'connected';
  return (before, at) => change(staffLeg(id, user, { at, state, queueId, turn }))(before, at);
}

function transfer(event: CallEvent, conversation: Conversation, world: World): Change {
  const { queueId = conversation.queueId } = event;
  if (queueId !== null && queueById(queueId) === undefined) {
    throw new ControlProblem(400, `queueId: there is no queue ${queueId}.`);
  }
  const target = targetOf(event, conversation, world);
  const { id, participants } = conversation;
  const turn = participants.filter((leg) => leg.userId === target.id).length + 1;
  return (before, at) =>
    transferTo(staffLeg(id, target, { at, state: 'connected', queueId, turn }))(before, at);
}

function targetOf({ userId }: CallEvent, conversation: Conversation, world: World): SimulatedUser {
  const present = new Set(conversation.participants.filter(isPresent).map((leg) => leg.userId));
  const target =
    userId === undefined
      ? [...world.users.values()].find((user) => !present.has(user.id))
      : world.users.get(userId);
  if (target !== undefined) return target;
  throw new ControlProblem(
    400,
    userId === undefined
      ? 'userId: every user is already on the call.'
      : `userId: there is no user ${userId}.`,
  );
}
