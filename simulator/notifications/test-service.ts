import { Hono } from 'hono';
import * as v from 'valibot';
import { createManualClock, type ManualClock } from '../clock.ts';
import { errorEnvelope } from '../errors.ts';
import { listen, type ListeningServer } from '../listen.ts';
import type { TokenStore } from '../interfaces.ts';
import type { PlatformEnv } from '../platform/app.ts';
import { authenticate } from '../platform/authenticate.ts';
import { Refusal } from '../platform/refusal.ts';
import { createNotifications, type Notifications } from './notifications.ts';
import { createTestTokens } from './test-tokens.ts';

export const CHANNELS = '/api/v2/notifications/channels';
export const CALLS = 'v2.users.ana.conversations.calls';

const channelSchema = v.object({
  connectUri: v.string(),
  id: v.string(),
  expires: v.pipe(v.string(), v.isoTimestamp()),
});
export type TestChannel = v.InferOutput<typeof channelSchema>;

/** A notification service on real HTTP and WebSocket, with a clock to advance. */
export interface TestService extends Notifications, ListeningServer {
  readonly clock: ManualClock;
  readonly tokens: TokenStore;
  /** Sends a request with this bearer token, and the body as JSON. */
  call(token: string, method: string, path: string, body?: unknown): Promise<Response>;
  createChannel(token?: string): Promise<TestChannel>;
  /** Subscribes the channel to topics, with Ana's token. */
  subscribe(channel: TestChannel, ...topics: string[]): Promise<Response>;
}

/** Starts a notification service. `close` it after the test. */
export async function startService(): Promise<TestService> {
  const clock = createManualClock();
  const tokens = createTestTokens();
  let origin = '';
  const service = createNotifications({ clock, tokens, publicOrigin: () => origin });
  // Stands in for the platform, which authenticates and wraps errors in envelopes.
  const app = new Hono<PlatformEnv>();
  app.use(authenticate(tokens));
  app.onError((error) => {
    if (!(error instanceof Refusal)) throw error;
    return Response.json(errorEnvelope(error.error), { status: error.error.status });
  });
  app.route('/', service.routes);
  const server = await listen(app);
  origin = server.origin;
  service.attach(server.server);

  const call: TestService['call'] = (token, method, path, body) =>
    fetch(origin + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    ...service,
    ...server,
    clock,
    tokens,
    call,
    async createChannel(token = 'ana') {
      return v.parse(channelSchema, await (await call(token, 'POST', CHANNELS)).json());
    },
    subscribe: ({ id }, ...topics) =>
      call(
        'ana',
        'POST',
        `${CHANNELS}/${id}/subscriptions`,
        topics.map((topic) => ({ id: topic })),
      ),
    close() {
      service.stop();
      return server.close();
    },
  };
}
