import { createQueueClient } from '../../../src/genesys/queues/client.ts';
import { createNodeClient } from '../../../src/genesys/sdk/node-client.ts';
import { createRunStore } from '../../../src/queue/bulk/run-store.ts';
import { createQueueStore } from '../../../src/queue/queue-store.ts';
import type { BulkCommand, Run } from '../../../src/recording/bulk/run.ts';
import { createManualClock, type ManualClock } from '../../../simulator/clock.ts';
import { createOrganization } from '../../../simulator/organization.ts';
import { IMPLICIT_CLIENT_ID } from '../../../simulator/world/oauth-clients.ts';
import { SUPERVISOR_ID } from '../../../simulator/world/people.ts';
import { SUPPORT_QUEUE_ID } from '../../../simulator/world/queues.ts';
import { enterSimulatedWeb } from './simulated-web.ts';

const platform = 'http://localhost:5180';
const widget = 'http://127.0.0.1:5173';

/** The clock advances in steps of this, ms. */
const stepMs = 20;

/** How many requests per minute the platform allows one user in one app. */
const allowed = 300;

/** The result of a run over a queue. */
export interface Figures {
  readonly run: Run;
  /** Simulated ms from the first press to the last outcome. */
  readonly tookMs: number;
  readonly requests: number;
  /** Requests per minute, as a share of what the platform allows. */
  readonly shareOfAllowed: number;
  readonly refusedAsTooMany: number;
}

interface Wanted {
  readonly calls: number;
  readonly command: BulkCommand;
  readonly recorders: { readonly policy?: 'ACTIVE'; readonly adhoc?: 'ACTIVE' };
  /** Whether events report changes of the calls. Without them, each command is confirmed by a read. */
  readonly news: boolean;
}

/** Runs a command on a whole queue in simulated time: the page without its user interface, against the simulator. */
export async function runAccelerated(wanted: Wanted): Promise<Figures> {
  const clock = createManualClock();
  const organization = createOrganization({
    clock,
    addresses: { desktop: 'http://localhost:5170', platform, widget },
  });
  const token = await prepare(organization, wanted);
  const web = enterSimulatedWeb(organization, clock, wanted.news);
  try {
    return await turnTime(work(wanted, token, clock, web.traffic), clock);
  } finally {
    web.leave();
  }
}

type Organization = ReturnType<typeof createOrganization>;
type Traffic = ReturnType<typeof enterSimulatedWeb>['traffic'];

/** Fills the queue, and signs in the supervisor. */
async function prepare({ routes }: Organization, { calls, recorders }: Wanted): Promise<string> {
  const control = (path: string, body: object) =>
    routes.request(`${platform}/__simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await control('settings', { signedInUserId: SUPERVISOR_ID, analyticsLagMs: 0 });
  await control('conversations', { count: calls, recorders });
  const query = new URLSearchParams({
    response_type: 'token',
    client_id: IMPLICIT_CLIENT_ID,
    redirect_uri: `${widget}/index.html`,
  });
  const answer = await routes.request(`${platform}/oauth/authorize?${query}`);
  const [, fragment] = (answer.headers.get('location') ?? '').split('#');
  return new URLSearchParams(fragment).get('access_token') ?? '';
}

async function work(
  { command, news }: Wanted,
  token: string,
  turned: ManualClock,
  traffic: Traffic,
): Promise<Figures> {
  const gateway = new URL(platform);
  const client = createNodeClient('mypurecloud.com', gateway);
  client.setAccessToken(token);
  const now = (): number => turned.now();
  const clock = { now, after: (ms: number, task: () => void) => turned.after(ms, task) };
  const config = {
    start: 'auto',
    mask: 'none',
    gateway: { protocol: 'http', host: gateway.hostname, port: Number(gateway.port) },
  } as const;
  const queueClient = createQueueClient({ config, domain: 'mypurecloud.com' }, client, clock, () =>
    Promise.resolve(null),
  );
  const queueStore = createQueueStore(clock, queueClient.openQueue(SUPPORT_QUEUE_ID));
  await until(
    queueStore.subscribe,
    () => queueStore.search().name !== 'searching' && (queueStore.connection() === 'on') === news,
  );
  const startedAt = now();
  const before = traffic.requests;
  const run = await new Promise<Run>((resolve) => {
    createRunStore(clock, queueStore, () => undefined, resolve).start(command, queueStore.ids());
  });
  const tookMs = now() - startedAt;
  const requests = traffic.requests - before;
  queueStore.close();
  return {
    run,
    tookMs,
    requests,
    shareOfAllowed: requests / (tookMs / 60_000) / allowed,
    refusedAsTooMany: traffic.refusedAsTooMany,
  };
}

/** Resolves once `isSo` returns true. */
function until(
  subscribe: (listener: () => void) => () => void,
  isSo: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isSo()) resolve();
    };
    subscribe(look);
    look();
  });
}

/** Advances the clock until the work is done. Between two steps, everything that needs no time happens. */
async function turnTime<T>(work: Promise<T>, clock: ManualClock): Promise<T> {
  const state = { over: false };
  const watched = work.finally(() => (state.over = true));
  while (!state.over) {
    await new Promise((resolve) => void setImmediate(resolve));
    clock.advance(stepMs);
  }
  return watched;
}
