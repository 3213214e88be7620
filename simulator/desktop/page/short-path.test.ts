import { expect, test } from 'vitest';
import { shortSegments } from './short-path.ts';

test.each([
  ['/api/v2/conversations/calls/c0000000-0000-4000-8000-000000000002', 'conversations calls …0002'],
  [
    '/api/v2/notifications/channels/streaming-0-0f93890ed2c4586e1256840cb9/subscriptions',
    'notifications channels …0cb9 subscriptions',
  ],
  ['/oauth/authorize', 'oauth authorize'],
])('%s is shown as %s', (path, shown) => {
  expect(shortSegments(path).join(' ')).toBe(shown);
});
