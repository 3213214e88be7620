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
import { type Conversation, isPresent, isStaff } from '../world/conversation.ts';
import { staffLeg } from '../world/new-conversation.ts';
import type { World } from '../world/world.ts';
import { ControlProblem } from './input.ts';

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
  userId: v.optional(v.pipe(v.string(), v.uuid('must be a UUID'))),
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

function transfer({ userId }: CallEvent, conversation: Conversation, world: World): Change {
  const present = new Set(conversation.participants.filter(isPresent).map((leg) => leg.userId));
  const target =
    userId === undefined
      ? [...world.users.values()].find((user) => !present.has(user.id))
      : world.users.get(userId);
  if (target === undefined) throw new ControlProblem(400, `userId: there is no user ${userId}.`);
  const { id, queueId, participants } = conversation;
  const turn = participants.filter((leg) => leg.userId === target.id).length + 1;
  return (before, at) =>
    transferTo(staffLeg(id, target, { at, state: 'connected', queueId, turn }))(before, at);
}
