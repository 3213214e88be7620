import { randomUUID } from 'node:crypto';
import type { Clock, SimulatedUser } from '../interfaces.ts';
import { callerAt } from '../world/callers.ts';
import { type Change, securePause, setHeld, setRecorder } from '../world/changes.ts';
import { type Conversation, participantOf } from '../world/conversation.ts';
import { newConversation } from '../world/new-conversation.ts';
import { queueById, SUPPORT_QUEUE_ID } from '../world/queues.ts';
import { startTutorialRecording } from '../world/tutorial-recording.ts';
import type { World } from '../world/world.ts';
import { ControlProblem } from './input.ts';
import type { NewCall } from './new-call.ts';

/**
 * Adds the requested calls and returns them. Throws a `ControlProblem` if a user or queue is unknown, or an id is
 * taken.
 */
export function addCalls(call: NewCall, world: World, clock: Clock): Conversation[] {
  const { queueId = SUPPORT_QUEUE_ID } = call;
  const agents = agentsFor(call, world);
  if (queueId !== null && queueById(queueId) === undefined) {
    throw new ControlProblem(400, `queueId: there is no queue ${queueId}.`);
  }
  if (call.id !== undefined && call.count > 1) {
    throw new ControlProblem(400, `count: only one call can have the id ${call.id}.`);
  }
  if (call.id !== undefined && world.conversations.has(call.id)) {
    throw new ControlProblem(400, `id: there is already a call ${call.id}.`);
  }
  return Array.from({ length: call.count }, (_, index) => {
    const at = clock.now() - (call.ageSeconds * 1_000 * (call.count - index)) / call.count;
    const user = agents[index % agents.length] ?? agents[0];
    const fresh = newConversation(
      {
        ...call,
        id: call.id ?? randomUUID(),
        queueId,
        user,
        customer: call.customer ?? callerAt(world.conversations.size),
        policy: call.recorders.policy === 'ACTIVE',
      },
      at,
    );
    const legId = participantOf(fresh, user.id)?.id ?? '';
    const conversation = changesFor(call, legId, at).reduce(
      (now, change) => change(now, at),
      fresh,
    );
    world.add(conversation);
    return conversation;
  });
}

/** The agents who get the calls. Throws a `ControlProblem` if a user is unknown. */
function agentsFor(
  { userId, userIds }: NewCall,
  world: World,
): readonly [SimulatedUser, ...SimulatedUser[]] {
  const [firstUser] = world.users.keys();
  const field = userIds ? 'userIds' : 'userId';
  const [first, ...others] = (userIds ?? [userId ?? firstUser ?? '']).map((id) => {
    const user = world.users.get(id);
    if (user === undefined) throw new ControlProblem(400, `${field}: there is no user ${id}.`);
    return user;
  });
  if (first === undefined) throw new ControlProblem(400, 'userIds: name at least one.');
  return [first, ...others];
}

/** The changes that bring a new call into the requested state, in an order in which each takes effect. */
function changesFor({ recorders, ...call }: NewCall, legId: string, at: number): Change[] {
  const tutorial = { id: randomUUID(), recordingType: 'full', startTime: at } as const;
  return [
    ...(recorders.adhoc === 'ACTIVE' ? [setRecorder(legId, 'adhoc', true)] : []),
    ...(recorders.snippet === 'ACTIVE' ? [setRecorder(legId, 'snippet', true)] : []),
    ...(call.securePause ? [securePause] : []),
    ...(call.held ? [setHeld(legId, true)] : []),
    ...(call.tutorialRecording ? [startTutorialRecording(tutorial)] : []),
  ];
}
