import { Hono } from 'hono';
import { activityQuery } from './analytics/activity-query.ts';
import { detailsQuery } from './analytics/details-query.ts';
import { observationsQuery } from './analytics/observations-query.ts';
import type { PlatformEnv } from './app.ts';
import { attributeOperations } from './attributes.ts';
import { authenticate } from './authenticate.ts';
import { conversationOperations } from './conversations.ts';
import { meOperations } from './me.ts';
import { mountOperations } from './operations.ts';
import { participantOperations } from './participants.ts';
import type { PlatformParts } from './parts.ts';
import { queueOperations } from './queues.ts';
import { createRateLimit } from './rate-limit.ts';
import { recordingStateOperations } from './recording-state.ts';
import { recordingOperations } from './recordings.ts';
import { snippetOperations } from './snippet.ts';
import { tutorialOperations } from './tutorial/recordings.ts';

/** Everything under `/api/v2`. The notification service stands behind the same door and the same limit. */
export function createPlatform(parts: PlatformParts, notifications: Hono<PlatformEnv>) {
  const app = new Hono<PlatformEnv>();
  const rateLimit = createRateLimit(parts.clock, parts.settings);
  parts.world.onReset(rateLimit.reset);
  app.use('/api/v2/*', authenticate(parts.tokens), rateLimit.middleware);
  app.route('/', notifications);
  mountOperations(app, [
    ...meOperations(parts),
    ...conversationOperations(parts),
    ...recordingStateOperations(parts),
    ...participantOperations(parts),
    ...snippetOperations(parts),
    ...attributeOperations(parts),
    ...recordingOperations(parts),
    ...queueOperations(),
    detailsQuery(parts),
    activityQuery(parts),
    observationsQuery(parts),
    ...tutorialOperations(parts.world, parts.clock),
  ]);
  return app;
}
