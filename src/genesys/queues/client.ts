import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { CommandAck } from '../../recording/backend.ts';
import type { Command } from '../../recording/command.ts';
import type { Result } from '../../recording/failure.ts';
import { retryPolicies } from '../../recording/policy.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import { createApi } from '../api/api.ts';
import { createRateLimiter, withRateLimit } from '../api/rate-limiter.ts';
import { withRetry } from '../api/with-retry.ts';
import type { ChannelMemory } from '../notifications/channel.ts';
import type { Clock } from '../../recording/clock.ts';
import type { Config } from '../launch/config.ts';
import { type QueueWatch, watchQueue } from './watch.ts';
import { findQueueCalls } from './search.ts';
import { createQueueCalls, type Search } from './calls.ts';
import { listQueues } from './list.ts';
import { createSupervisorBackend } from '../calls/supervisor-backend.ts';

/** The region of the queues, and the settings needed for their calls. */
interface QueueClientConfig {
  readonly config: Pick<Config, 'start' | 'gateway' | 'mask'>;
  readonly domain: string;
}

/**
 * A supervisor's access to queues. All requests pass one rate limiter; those that a user waits for take precedence over
 * the reads and commands of a run. The methods never throw.
 * @param keptChannel where the tab keeps its notification channel across page loads
 */
export function createQueueClient(
  { config, domain }: QueueClientConfig,
  client: Pick<ApiClient, 'callApi'>,
  clock: Clock,
  keptChannel: () => Promise<ChannelMemory | null>,
) {
  const rateLimiter = createRateLimiter(clock);
  const policy = retryPolicies.page;
  const retryDeps = { ...clock, rateLimiter, random: Math.random, policy };
  const apiFor = (priority: 'interactive' | 'background') =>
    withRetry(createApi(withRateLimit(client, rateLimiter, priority)), retryDeps);
  const [interactive, background] = [apiFor('interactive'), apiFor('background')];
  return {
    listQueues: () => listQueues(interactive),
    openQueue(queueId: string) {
      const named = createQueueCalls(interactive, queueId, clock.now, config.mask);
      const calls = createQueueCalls(background, queueId, clock.now, config.mask);
      return {
        name: named.name,
        find: (search: Search) => findQueueCalls(interactive, queueId, named, search),
        readCall: calls.readCall,
        execute: (
          id: string,
          command: Command,
          snapshot: CallSnapshot,
        ): Promise<Result<CommandAck>> =>
          createSupervisorBackend({ api: background, config }, id).execute(command, snapshot),
        watch: (listener: Pick<QueueWatch, 'liveChanged' | 'callChanged'>) =>
          watchQueue({
            ...clock,
            ...listener,
            random: Math.random,
            api: interactive,
            queueId,
            domain,
            memory: keptChannel(),
            mask: config.mask,
            gateway: config.gateway,
          }),
        blockedUntil: rateLimiter.blockedUntil,
        perMinute: rateLimiter.perMinute,
      };
    },
  };
}
