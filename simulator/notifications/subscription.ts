import type { ApiError } from '../errors.ts';
import type { Access } from '../interfaces.ts';
import { MAX_TOPICS, tooManyTopics, topicRefusal } from './topic-refusals.ts';
import { checkTopic } from './topics.ts';

/** One topic in the response to a subscription (`ChannelTopic`). */
export interface TopicEntity {
  readonly id: string;
  readonly state: 'Permitted' | 'Rejected';
  readonly rejectionReason?: string;
  readonly missingPermissions?: readonly string[];
}

/** A request to subscribe to topics. */
export interface SubscriptionRequest {
  /** The topics that stay subscribed in addition, by lower-cased id. */
  readonly kept: ReadonlyMap<string, string>;
  readonly wanted: readonly string[];
  /** Subscribe to the permitted topics and only report the others. */
  readonly ignoreErrors: boolean;
}

/** The result: all of the channel's topics from now on, or the error if the request is refused. */
export type Subscription =
  | {
      readonly kind: 'granted';
      readonly topics: ReadonlyMap<string, string>;
      readonly entities: readonly TopicEntity[];
    }
  | { readonly kind: 'refused'; readonly error: ApiError };

/** Decides on a subscription: all or nothing, unless `ignoreErrors` is set. */
export function decideSubscription(
  { kept, wanted, ignoreErrors }: SubscriptionRequest,
  access: Access,
): Subscription {
  const topics = new Map(kept);
  const entities: TopicEntity[] = [];
  for (const id of wanted) {
    const verdict = checkTopic(id, access);
    if (verdict.kind === 'permitted') {
      topics.set(id.toLowerCase(), id);
      entities.push({ id, state: 'Permitted' });
      continue;
    }
    const error = topicRefusal(id, verdict);
    if (!ignoreErrors) return { kind: 'refused', error };
    entities.push({
      id,
      state: 'Rejected',
      rejectionReason: error.code,
      ...(verdict.kind === 'missing' ? { missingPermissions: [verdict.permission] } : {}),
    });
  }
  if (topics.size > MAX_TOPICS) return { kind: 'refused', error: tooManyTopics };
  return { kind: 'granted', topics, entities };
}
