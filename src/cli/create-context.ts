import { createApi } from '../genesys/api/api.ts';
import { createTokenProvider, type CredentialsClient } from '../genesys/api/client-credentials.ts';
import { createRateLimiter, type RateLimiter, withRateLimit } from '../genesys/api/rate-limiter.ts';
import { withInterrupt } from '../genesys/api/with-interrupt.ts';
import { withRetry } from '../genesys/api/with-retry.ts';
import { withToken } from '../genesys/api/with-token.ts';
import type { Clock } from '../recording/clock.ts';
import { retryPolicies } from '../recording/policy.ts';
import { createNodeClient } from '../genesys/sdk/node-client.ts';
import { createQueueCalls } from '../genesys/queues/calls.ts';
import { othersBackends } from '../genesys/calls/backends.ts';
import type { CliContext } from './context.ts';
import type { Settings } from './env.ts';
import type { Options } from './invocation.ts';
import { formatOutcome } from './messages.ts';
import { wasDone } from './report.ts';
import { delay } from './system-clock.ts';
import type { Terminal } from './terminal.ts';

interface ContextDeps {
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
}

/** What a run works with, in a process. Sends nothing yet. */
export async function createContext(
  settings: Settings,
  options: Options,
  terminal: Terminal,
  { clock, interrupted }: ContextDeps,
): Promise<CliContext> {
  const { note } = terminal;
  const connection = await connect(settings, options, { clock, interrupted, note });
  return {
    ...connection,
    options,
    clock,
    interruptibleWait: (ms) => delay(clock, ms, interrupted),
    interrupted,
    reportCall(report) {
      const { conversationId } = report;
      connection.inFlightWrites.delete(conversationId);
      const show = wasDone(report) ? terminal.result : terminal.note;
      if (!options.json) show(`${conversationId}  ${formatOutcome(report)}`);
      return report;
    },
    progress: terminal.progress,
  };
}

/** Waits shorter than this are not worth a word. */
const quietWaitMs = 3_000;

interface ConnectionDeps {
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
  readonly note: (text: string) => void;
}

type Connection = Pick<CliContext, 'backendOf' | 'queueCallsOf'> & {
  readonly inFlightWrites: Set<string>;
};

/** The product's backends, signed in as the script's OAuth client. Sends nothing yet. */
async function connect(
  { domain, gateway, ...credentials }: Settings,
  { api: name, recordingType }: Options,
  { clock, interrupted, note }: ConnectionDeps,
): Promise<Connection> {
  const { now, after } = clock;
  const client = createNodeClient(domain, gateway);
  const rateLimiter = createRateLimiter(clock);
  const inFlightWrites = new Set<string>();
  const limited = withRateLimit(
    withInterrupt(client, inFlightWrites, interrupted),
    rateLimiter,
    'interactive',
  );
  const tokenProvider = createTokenProvider(
    withRateLimitedSignIn(client, rateLimiter),
    credentials,
    now,
  );
  const blockFor = (ms: number): void => {
    const isNews = now() + ms > rateLimiter.blockedUntil() + quietWaitMs;
    if (ms > quietWaitMs && isNews) note(`Genesys Cloud asks to wait ${Math.ceil(ms / 1000)} s.`);
    rateLimiter.blockFor(ms);
  };
  const policy = retryPolicies.script;
  const retryDeps = { rateLimiter: { blockFor }, after, random: Math.random, policy };
  const createBackend = await othersBackends[name]();
  const config = { start: 'auto', recordingType: recordingType ?? 'full' } as const;
  const api = withRetry(withToken(createApi(limited), tokenProvider), retryDeps);
  return {
    backendOf: (conversationId) => createBackend({ api, config }, conversationId),
    queueCallsOf: (queueId) => createQueueCalls(api, queueId, now),
    inFlightWrites,
  };
}

/** The sign-in waits its turn like any request: it may be what came too early. */
const withRateLimitedSignIn = (
  client: CredentialsClient,
  rateLimiter: RateLimiter,
): CredentialsClient => ({
  async loginClientCredentialsGrant(clientId, clientSecret) {
    await new Promise<void>((go) => rateLimiter.acquire('interactive', go));
    try {
      return await client.loginClientCredentialsGrant(clientId, clientSecret);
    } finally {
      rateLimiter.release({});
    }
  },
});
