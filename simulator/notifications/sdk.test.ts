import { Hono } from 'hono';
import platformClient from 'purecloud-platform-client-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { listen, type ListeningServer } from '../listen.ts';
import { createLogin } from '../login/login.ts';
import { scriptClient } from '../login/test-login.ts';
import type { PlatformEnv } from '../platform/app.ts';
import { authenticate } from '../platform/authenticate.ts';
import { createNotifications, type Notifications } from './notifications.ts';
import { connect } from './test-listener.ts';

const CALLS = 'v2.users.ana.conversations.calls';
const client = {
  ...scriptClient,
  scope: ['notifications'],
  permissions: ['conversation:communication:view'],
};

let server: ListeningServer;
let notifications: Notifications;
beforeEach(async () => {
  const login = createLogin({
    clock: systemClock,
    users: new Map(),
    clients: [client],
    signedInUserId: () => '',
    settings: { enforceScopes: true },
  });
  notifications = createNotifications({
    clock: systemClock,
    tokens: login.tokens,
    publicOrigin: () => server.origin,
  });
  const app = new Hono<PlatformEnv>().route('/', login.routes);
  app.use('/api/*', authenticate(login.tokens)).route('/', notifications.routes);
  server = await listen(app);
  notifications.attach(server.server);

  const { instance } = platformClient.ApiClient;
  // Reset to the defaults: the process shares one SDK instance, which the tests of the command line change.
  instance.setHttpClient(new platformClient.DefaultHttpClient());
  instance.setReturnExtendedResponses(false);
  instance.setGateway({
    protocol: 'http',
    host: 'localhost',
    port: Number(new URL(server.origin).port),
  });
});
afterEach(() => {
  notifications.stop();
  return server.close();
});

test('the official SDK signs in, subscribes a channel, and receives its events', async () => {
  const { instance } = platformClient.ApiClient;
  await instance.loginClientCredentialsGrant(client.id, client.secret ?? '');
  const api = new platformClient.NotificationsApi();
  const channel = await api.postNotificationsChannels();
  const { entities } = await api.postNotificationsChannelSubscriptions(channel.id ?? '', [
    { id: CALLS },
  ]);
  expect(entities).toEqual([{ id: CALLS, state: 'Permitted' }]);

  const app = await connect(channel.connectUri ?? '');
  notifications.publisher.publish(CALLS, { id: 'call-1' });
  expect(await app.next()).toMatchObject({ topicName: CALLS, eventBody: { id: 'call-1' } });
});

test('the official SDK is refused with a wrong secret', async () => {
  const { instance } = platformClient.ApiClient;

  await expect(instance.loginClientCredentialsGrant(client.id, 'wrong')).rejects.toMatchObject({
    response: { status: 401, data: { error: 'invalid_client' } },
  });
});
