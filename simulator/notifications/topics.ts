import type { Access } from '../interfaces.ts';

/** Who may subscribe to a topic: the user it names, or anyone who may view the division's conversations. */
type Audience = 'user' | 'division';

/** The topics that the simulator supports, as Genesys Cloud lists them; `{id}` stands for any id. */
const TOPICS: readonly (readonly [pattern: string, audience: Audience])[] = [
  ['v2.users.{id}.conversations', 'user'],
  ['v2.users.{id}.conversations.calls', 'user'],
  ['v2.users.{id}.conversations.{id}.recordings', 'user'],
  ['v2.users.{id}.conversationsummary', 'user'],
  ['v2.users.{id}.presence', 'user'],
  ['v2.users.{id}.routingstatus', 'user'],
  ['v2.routing.queues.{id}.conversations', 'division'],
  ['v2.routing.queues.{id}.conversations.calls', 'division'],
];

/** Required to receive other people's conversations, so an app without a user needs it too. */
const VIEW_CONVERSATIONS = 'conversation:communication:view';

/** The result of checking one topic: whether the caller may subscribe, or why not. */
export type TopicCheck =
  | { readonly kind: 'permitted' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ofAnother' }
  | { readonly kind: 'missing'; readonly permission: string };

/** Checks whether the caller may subscribe to a topic. Topics and ids are case-insensitive. */
export function checkTopic(topic: string, { userId, permissions }: Access): TopicCheck {
  const segments = topic.toLowerCase().split('.');
  const known = TOPICS.find(([pattern]) => matches(pattern.split('.'), segments));
  if (known === undefined) return { kind: 'unknown' };
  const [, audience] = known;
  if (audience === 'user' && userId !== null) {
    return { kind: segments[2] === userId.toLowerCase() ? 'permitted' : 'ofAnother' };
  }
  return permissions.has(VIEW_CONVERSATIONS)
    ? { kind: 'permitted' }
    : { kind: 'missing', permission: VIEW_CONVERSATIONS };
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) =>
      part === '{id}' ? segments[index] !== '' : part === segments[index],
    )
  );
}
