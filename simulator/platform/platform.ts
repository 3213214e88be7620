import { Hono } from 'hono';
import { clientOperations } from './admin/clients.ts';
import { directoryOperations } from './admin/directory.ts';
import { integrationOperations } from './admin/integrations.ts';
import { roleOperations } from './admin/roles.ts';
import { activityQuery } from './analytics/activity-query.ts';
import { detailsQuery } from './analytics/details-query.ts';
import { observationsQuery } from './analytics/observations-query.ts';
import type { PlatformEnv } from './app.ts';
import { attributeOperations } from './attributes.ts';
import { authenticate } from './authenticate.ts';
import { conversationOperations } from './conversations.ts';
import { meOperations } from './me.ts';
import { mountOperations } from './mount-operations.ts';
import { participantOperations } from './participants.ts';
import type { PlatformDeps } from './platform-deps.ts';
import { queueOperations } from './queues.ts';
import { createRateLimit } from './rate-limit.ts';
import { recordingStateOperations } from './recording-state.ts';
import { recordingOperations } from './recordings.ts';
import { snippetOperations } from './snippet.ts';
import { tutorialOperations } from './tutorial/recordings.ts';

/** Creates everything under `/api/v2`. The notification service shares its authentication and rate limit. */
export function createPlatform(deps: PlatformDeps, notifications: Hono<PlatformEnv>) {
  const app = new Hono<PlatformEnv>();
  const rateLimit = createRateLimit(deps.clock, deps.settings);
  deps.world.onReset(rateLimit.reset);
  app.use('/api/v2/*', authenticate(deps.tokens), rateLimit.middleware);
  app.route('/', notifications);
  mountOperations(app, [
    ...meOperations(deps),
    ...conversationOperations(deps),
    ...recordingStateOperations(deps),
    ...participantOperations(deps),
    ...snippetOperations(deps),
    ...attributeOperations(deps),
    ...recordingOperations(deps),
    ...queueOperations(),
    ...integrationOperations(deps),
    ...clientOperations(deps),
    ...roleOperations(deps),
    ...directoryOperations(deps),
    detailsQuery(deps),
    activityQuery(deps),
    observationsQuery(deps),
    ...tutorialOperations(deps.world, deps.clock),
  ]);
  return app;
}
