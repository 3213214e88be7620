import type { Access } from '../interfaces.ts';
import type { Conversation } from '../world/conversation.ts';
import type { World } from '../world/world.ts';
import type { PlatformContext } from './app.ts';
import { refuse } from './refusals.ts';

/** The call that the path names; 404 if there is none. */
export function conversationOf(world: World, context: PlatformContext): Conversation {
  const conversation = world.conversations.get(context.req.param('conversationId') ?? '');
  if (conversation === undefined) throw refuse('conversationNotFound');
  return conversation;
}

/** The leg that the path names; 404 if the call has no such leg. */
export function legOf(conversation: Conversation, context: PlatformContext) {
  const id = context.req.param('participantId');
  return conversation.participants.find((leg) => leg.id === id);
}

/** The caller's id; an application without a user is refused. */
export function userIdOf(access: Access): string {
  if (access.userId === null) throw refuse('notAUser');
  return access.userId;
}
