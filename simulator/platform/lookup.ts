import type { Access } from '../interfaces.ts';
import type { Conversation } from '../world/conversation.ts';
import type { World } from '../world/world.ts';
import type { PlatformContext } from './app.ts';
import { refuse } from './refusals.ts';

/** The conversation that the path names. Throws a `Refusal` with 404 if there is none. */
export function conversationOf(world: World, context: PlatformContext): Conversation {
  const conversation = world.conversations.get(context.req.param('conversationId') ?? '');
  if (conversation === undefined) throw refuse('conversationNotFound');
  return conversation;
}

/** The leg that the path names; `undefined` if the call has no such leg. */
export function legOf(conversation: Conversation, context: PlatformContext) {
  const id = context.req.param('participantId');
  return conversation.participants.find((leg) => leg.id === id);
}

/** The caller's user id. Throws a `Refusal` with 400 for an application without a user. */
export function userIdOf(access: Access): string {
  if (access.userId === null) throw refuse('notAUser');
  return access.userId;
}
