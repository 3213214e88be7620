import type { Publisher } from '../parts.ts';
import type { Conversation } from '../world/conversation.ts';
import type { World } from '../world/world.ts';
import { flatCall } from './shapes/flat-call.ts';
import { nestedConversation } from './shapes/nested-conversation.ts';

/** Tells everybody who took part in a call, and its queues, of every change. */
export function publishChanges(world: World, publisher: Publisher): void {
  world.onChange((conversation) => publish(conversation, publisher));
}

function publish(conversation: Conversation, publisher: Publisher): void {
  const flat = flatCall(conversation);
  const nested = nestedConversation(conversation);
  for (const id of known(conversation.participants.map((leg) => leg.userId))) {
    publisher.publish(`v2.users.${id}.conversations.calls`, flat);
    publisher.publish(`v2.users.${id}.conversations`, nested);
  }
  for (const id of known(conversation.participants.map((leg) => leg.queueId))) {
    publisher.publish(`v2.routing.queues.${id}.conversations.calls`, flat);
    publisher.publish(`v2.routing.queues.${id}.conversations`, nested);
  }
}

const known = (ids: readonly (string | null)[]): Set<string> =>
  new Set(ids.filter((id) => id !== null));
