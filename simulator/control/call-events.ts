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
import type { SimulatedUser } from '../parts.ts';
import { type Conversation, isPresent, isStaff } from '../world/conversation.ts';
import { staffLeg } from '../world/new-conversation.ts';
import { queueById } from '../world/queues.ts';
import type { World } from '../world/world.ts';
import { ControlProblem } from './input.ts';

const Id = v.pipe(v.string(), v.uuid('must be a UUID'));

/** What `POST /__simulator/conversations/{id}/events` takes: something that others do to the call. */
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
  ]),
  /** Only with `transfer`: to whom. Without it: to somebody who is not on the call. */
  userId: v.optional(Id),
  /** Only with `transfer`: into which queue; `null` = to the person alone. Without it: the call's own. */
  queueId: v.optional(v.nullable(Id)),
});
export type CallEvent = v.InferOutput<typeof CallEvent>;

/** The change that an event stands for. Throws a `ControlProblem` where the call does not allow it. */
export function changeFor(event: CallEvent, conversation: Conversation, world: World): Change {
  const leg = conversation.participants.findLast((one) => isStaff(one) && isPresent(one));
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
  }
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
  throw new ControlProblem(400, `userId: there is no user ${userId}.`);
}
