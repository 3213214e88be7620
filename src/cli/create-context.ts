import { createApi } from '../genesys/api/api.ts';
import { createTokenProvider, type CredentialsClient } from '../genesys/api/client-credentials.ts';
import { createRateLimiter, type RateLimiter, withRateLimit } from '../genesys/api/rate-limiter.ts';
import { withInterrupt } from '../genesys/api/with-interrupt.ts';
import { withRetry } from '../genesys/api/with-retry.ts';
import { withToken } from '../genesys/api/with-token.ts';
import type { Clock } from '../recording/clock.ts';
import { retryPolicies } from '../recording/policy.ts';
import {
  createRefusalMemory,
  type InstallDeps,
  withCarefulRetry,
} from '../genesys/install/install-api.ts';
import { createNodeClient, type NodeClient } from '../genesys/sdk/node-client.ts';
import { createQueueCalls } from '../genesys/queues/calls.ts';
import { othersBackends } from '../genesys/calls/backends.ts';
import type { CliContext } from './context.ts';
import type { Settings } from './env.ts';
import type { Options } from './invocation.ts';
import { formatLine } from './messages.ts';
import { wasDone } from './report.ts';
import { delay } from './system-clock.ts';
import type { Terminal } from './terminal.ts';

interface ContextDeps {
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
}

/** Creates the dependencies of a run. Sends nothing yet. */
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
      if (!options.json) show(formatLine(report));
      return report;
    },
    progress: terminal.progress,
  };
}

/** Shorter waits are not reported. */
const quietWaitMs = 3_000;

interface ConnectionDeps {
  readonly clock: Clock;
  readonly interrupted: AbortSignal;
  readonly note: (text: string) => void;
}

type Connection = Pick<CliContext, 'backendOf' | 'queueCallsOf'> & {
  readonly inFlightWrites: Set<string>;
};

/** Creates the backends, signed in as the script's OAuth client. Sends nothing yet. */
async function connect(
  settings: Settings,
  { api: name, recordingType }: Options,
  deps: ConnectionDeps,
): Promise<Connection> {
  const inFlightWrites = new Set<string>();
  const watched = (client: NodeClient) => withInterrupt(client, inFlightWrites, deps.interrupted);
  const { signedIn, retryDeps } = signInto(settings, deps, watched);
  const createBackend = await othersBackends[name]();
  const config = { start: 'auto', recordingType: recordingType ?? 'full' } as const;
  const api = withRetry(signedIn, retryDeps);
  return {
    backendOf: (conversationId) => createBackend({ api, config }, conversationId),
    queueCallsOf: (queueId) => createQueueCalls(api, queueId, deps.clock.now, 'all'),
    inFlightWrites,
  };
}

/** Creates the dependencies of an installation, signed in as the script's OAuth client. Sends nothing yet. */
export function connectInstaller(settings: Settings, deps: ConnectionDeps): InstallDeps {
  const { observe, lastCode } = createRefusalMemory();
  const { signedIn, retryDeps } = signInto(settings, deps, (client) => client, observe);
  return {
    api: withCarefulRetry(signedIn, retryDeps),
    clock: deps.clock,
    lastCode,
    interrupted: deps.interrupted,
  };
}

/**
 * Creates the API, signed in as the script's OAuth client and behind one rate limiter, and the dependencies of its
 * retries.
 * @param answered called with every response
 */
function signInto(
  { domain, gateway, ...credentials }: Settings,
  { clock, note }: ConnectionDeps,
  watched: (client: NodeClient) => Parameters<typeof withRateLimit>[0],
  answered?: (answer: unknown) => void,
) {
  const { now, after } = clock;
  const client = createNodeClient(domain, gateway);
  const rateLimiter = createRateLimiter(clock);
  const limited = withRateLimit(watched(client), rateLimiter, 'interactive');
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
  return { signedIn: withToken(createApi(limited, answered), tokenProvider), retryDeps };
}

/** The sign-in waits its turn like any other request, since it may be rate-limited itself. */
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
