import type { ApiError } from '../errors.ts';
import type { TopicCheck } from './topics.ts';

/** The maximum per channel. A subscription to more is refused. */
export const MAX_TOPICS = 1_000;

export const tooManyTopics: ApiError = {
  status: 400,
  code: 'notification.subscription.too.many.subscriptions',
  message: 'A channel can have at most {limit} subscriptions.',
  params: { limit: String(MAX_TOPICS) },
};

/** The error for a topic that cannot be subscribed to. */
export function topicRefusal(
  topic: string,
  verdict: Exclude<TopicCheck, { kind: 'permitted' }>,
): ApiError {
  switch (verdict.kind) {
    case 'unknown':
      return {
        status: 400,
        code: 'notification.invalid.topic',
        message: 'The topic {topic} is not valid.',
        params: { topic },
      };
    case 'ofAnother':
      return {
        status: 403,
        code: 'notification.unauthorized.topic',
        message: 'Not authorized to subscribe to topic {topic}.',
        params: { topic },
      };
    case 'missing':
      return {
        status: 403,
        code: 'notification.unauthorized.divisioned.topic',
        message: 'Not authorized to subscribe to topic {topic}. Missing: {permissions}',
        params: { topic, permissions: `[${verdict.permission}]` },
      };
  }
}
