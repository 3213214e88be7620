import type { Clock, SimulatedUser } from '../interfaces.ts';
import type { Change } from './changes.ts';
import type { Conversation } from './conversation.ts';
import { firstConversations } from './first-conversations.ts';
import { firstPeople } from './first-people.ts';

/** The ground truth. It changes only through `add`, `change` and `reset`. */
export interface World {
  readonly users: ReadonlyMap<string, SimulatedUser>;
  readonly conversations: ReadonlyMap<string, Conversation>;
  add(conversation: Conversation): void;
  /** Applies a change now. Ignores an unknown call: a reset may have removed it. */
  change(conversationId: string, change: Change): void;
  /** Restores the initial state. */
  reset(): void;
  /** Calls `listener` after a call has been added or changed. */
  onChange(listener: (conversation: Conversation) => void): void;
  /** Calls `listener` after a reset, once the initial calls exist again. */
  onReset(listener: () => void): void;
}

export function createWorld(clock: Clock): World {
  const people = firstPeople();
  const users = new Map(people.map((user) => [user.id, user]));
  const conversations = new Map<string, Conversation>();
  const changeListeners: ((conversation: Conversation) => void)[] = [];
  const resetListeners: (() => void)[] = [];

  function put(conversation: Conversation): void {
    conversations.set(conversation.id, conversation);
    for (const listener of changeListeners) listener(conversation);
  }

  function fill(): void {
    for (const fresh of firstPeople()) {
      const user = users.get(fresh.id);
      // Updated in place: other parts keep a reference to the user.
      if (user !== undefined) Object.assign(user, fresh);
    }
    const [agent] = users.values();
    if (agent !== undefined) firstConversations(agent, clock.now()).forEach(put);
  }

  fill();
  return {
    users,
    conversations,
    add: put,
    change(id, change) {
      const before = conversations.get(id);
      if (before === undefined) return;
      const after = change(before, clock.now());
      if (after !== before) put(after);
    },
    reset() {
      conversations.clear();
      fill();
      for (const listener of resetListeners) listener();
    },
    onChange: (listener) => void changeListeners.push(listener),
    onReset: (listener) => void resetListeners.push(listener),
  };
}
