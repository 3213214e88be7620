import type { Publisher } from '../interfaces.ts';
import { type Conversation, isHeld } from '../world/conversation.ts';
import type { World } from '../world/world.ts';
import { flatEvent } from './shapes/flat-call.ts';
import { nestedEvent } from './shapes/nested-conversation.ts';

/** Publishes every change of a call to all users who have been on it, and to its queues. */
export function publishChanges(world: World, publisher: Publisher): void {
  const held = new Map<string, boolean>();
  world.onReset(() => held.clear());
  world.onChange((conversation) => {
    const { id } = conversation;
    const before = held.get(id) ?? false;
    held.set(id, isHeld(conversation));
    publish(conversation, publisher);
    // The platform sends each hold and unhold twice (docs/platform-facts.md).
    if (isHeld(conversation) !== before) publish(conversation, publisher);
  });
}

function publish(conversation: Conversation, publisher: Publisher): void {
  const flat = flatEvent(conversation);
  const nested = nestedEvent(conversation);
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
