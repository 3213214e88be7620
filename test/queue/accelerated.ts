import { createApi } from '../../src/genesys/api.ts';
import { createGate } from '../../src/genesys/gate.ts';
import { createNodeClient } from '../../src/genesys/node-client.ts';
import { paceClient } from '../../src/genesys/paced-client.ts';
import { createPatientApi } from '../../src/genesys/patient-api.ts';
import { createQueueCalls } from '../../src/genesys/queue-calls.ts';
import { createSupervisorBackend } from '../../src/genesys/supervisor.ts';
import type { BulkCommand } from '../../src/recording/bulk/outcome.ts';
import type { Run } from '../../src/recording/bulk/run.ts';
import { startRun } from '../../src/recording/bulk/runner.ts';
import { createManualClock } from '../simulator/clock.ts';
import { createOrganisation } from '../simulator/organisation.ts';
import { IMPLICIT_CLIENT_ID } from '../simulator/world/oauth-clients.ts';
import { SUPERVISOR_ID } from '../simulator/world/people.ts';
import { SUPPORT_QUEUE_ID } from '../simulator/world/queues.ts';

const platform = 'http://localhost:5180';
const widget = 'http://127.0.0.1:5173';

/** One way of a request, ms: a round trip of 120 ms is usual between two continents. */
const oneWayMs = 60;
/** Time moves in steps of this, ms. */
const stepMs = 20;

/** What a run over a queue came to. */
export interface Figures {
  readonly run: Run;
  /** Simulated ms from the first press to the last outcome. */
  readonly tookMs: number;
  readonly requests: number;
  /** Requests a minute, as a share of what the platform allows. */
  readonly shareOfAllowed: number;
  readonly refusedAsTooMany: number;
}

interface Wanted {
  readonly calls: number;
  readonly command: BulkCommand;
  readonly recorders: { readonly policy?: 'ACTIVE'; readonly adhoc?: 'ACTIVE' };
}

/**
 * Runs a command on a whole simulated queue in simulated time: the real core, client and pace against the simulator,
 * without sockets. Each call is looked at, written to, and confirmed by a read.
 */
export async function runAccelerated({ calls, command, recorders }: Wanted): Promise<Figures> {
  const clock = createManualClock();
  const after = (ms: number, task: () => void) => clock.after(ms, task);
  const now = () => clock.now();
  const wait = (ms: number): Promise<void> => new Promise((resolve) => void after(ms, resolve));
  const { routes } = createOrganisation({
    clock,
    addresses: { desktop: 'http://localhost:5170', platform, widget },
  });
  const ask = (path: string, init?: RequestInit) => routes.request(platform + path, init);
  const control = (path: string, body: object) =>
    ask(`/__simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await control('settings', { signedInUserId: SUPERVISOR_ID, analyticsLagMs: 0 });
  await control('conversations', { count: calls, recorders });

  const client = createNodeClient('mypurecloud.com', new URL(platform));
  client.setAccessToken(await signIn(ask));

  const counted = { requests: 0, refused: 0 };
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    counted.requests += 1;
    await wait(oneWayMs);
    const answer = await routes.request(url instanceof Request ? url : String(url), init);
    if (answer.status === 429) counted.refused += 1;
    await wait(oneWayMs);
    return answer;
  };

  const work = async () => {
    const gate = createGate({ now, after });
    const paced = createApi(paceClient(client, gate, 'rest'));
    const api = createPatientApi(paced, { gate, after, random: () => 0 });
    const queue = createQueueCalls(api, SUPPORT_QUEUE_ID, now);
    const found = await queue.find();
    if (!found.ok) throw new Error(`The calls were not found: ${found.failure.kind}.`);
    const look = async (id: string) => {
      const seen = await queue.look(id);
      return seen.ok ? { ok: true as const, value: seen.value?.reading ?? null } : seen;
    };
    const startedAt = clock.now();
    const before = counted.requests;
    const runner = startRun(
      {
        now,
        after,
        known: () => null,
        look,
        carryOut: (id, sent, reading) =>
          createSupervisorBackend(api, id, 'auto').carryOut(sent, reading),
      },
      command,
      found.value.conversationIds,
    );
    if (runner.run().state.name !== 'over') {
      await new Promise<void>((resolve) => {
        runner.subscribe(({ state }) => state.name === 'over' && resolve());
      });
    }
    const tookMs = clock.now() - startedAt;
    const requests = counted.requests - before;
    const shareOfAllowed = requests / (tookMs / 60_000) / 300;
    const refusedAsTooMany = counted.refused;
    return { run: runner.run(), tookMs, requests, shareOfAllowed, refusedAsTooMany };
  };

  try {
    return await turnTime(work(), clock);
  } finally {
    globalThis.fetch = realFetch;
  }
}

/** Turns the clock until the work is done. Between two steps, everything that needs no time happens. */
async function turnTime<T>(
  work: Promise<T>,
  clock: { readonly advance: (ms: number) => void },
): Promise<T> {
  const state = { over: false };
  const watched = work.finally(() => (state.over = true));
  while (!state.over) {
    await new Promise((resolve) => void setImmediate(resolve));
    clock.advance(stepMs);
  }
  return watched;
}

async function signIn(ask: (path: string) => Response | Promise<Response>): Promise<string> {
  const query = new URLSearchParams({
    response_type: 'token',
    client_id: IMPLICIT_CLIENT_ID,
    redirect_uri: `${widget}/`,
  });
  const answer = await ask(`/oauth/authorize?${query}`);
  const [, fragment] = (answer.headers.get('location') ?? '').split('#');
  return new URLSearchParams(fragment).get('access_token') ?? '';
}
