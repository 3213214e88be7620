import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { checkNotifications } from '../../../src/genesys/install/check/notifications.ts';
import { withCarefulRetry } from '../../../src/genesys/install/install-api.ts';
import type { RawSocket } from '../../../src/genesys/notifications/socket.ts';
import type { Operation } from '../../../src/genesys/operations.ts';
import { type Failure, failed, success } from '../../../src/recording/failure.ts';
import { retryPolicies } from '../../../src/recording/policy.ts';
import { FakeSocket } from '../notifications/fake-socket.ts';
import { createSleepyClock } from '../notifications/sleepy-clock.ts';

const channel = {
  id: 'channel',
  connectUri: 'wss://streaming.mypurecloud.ie/channels/channel',
  expires: '2026-01-06T09:00:00Z',
};

/** An organization whose administrator checks the notifications. `refusal`: what opening a channel fails with. */
function startCheck({
  makeSocket,
  refusal,
}: {
  readonly makeSocket: (uri: string) => RawSocket;
  readonly refusal?: Failure;
}) {
  const clock = createSleepyClock();
  const sent: string[] = [];
  const answers: Api = {
    async call({ method, path }: Operation, { answer }) {
      sent.push(`${method} ${path}`);
      if (method === 'POST' && refusal) return failed(refusal);
      return success(v.parse(answer, method === 'POST' ? channel : { entities: [{}] }));
    },
  };
  const api = withCarefulRetry(answers, {
    after: clock.after,
    rateLimiter: { blockFor: () => {} },
    random: () => 0,
    policy: retryPolicies.page,
  });
  const domain = 'mypurecloud.ie';
  const findings = checkNotifications({
    api,
    clock,
    domain,
    gateway: undefined,
    makeSocket,
    userId: 'me',
  });
  return { clock, sent, findings };
}

test('a notification service that answers a ping passes, and its socket is closed', async () => {
  const socket = new FakeSocket(channel.connectUri);
  const { clock, findings } = startCheck({ makeSocket: () => socket });
  await clock.advance(1_000);
  socket.open();
  expect(socket.sent).toEqual(['{"message":"ping"}']);
  socket.say({ topicName: 'channel.metadata', eventBody: { message: 'pong' } });
  expect((await findings).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'notifications.channel ok',
    'notifications.beat ok',
  ]);
  expect(socket.closed).toBe(true);
  expect(clock.running()).toBe(0);
});

test('a socket that the browser refuses to create is a finding, and nothing waits for it', async () => {
  const { clock, findings } = startCheck({
    makeSocket() {
      throw new DOMException('Refused by the policy of the page.', 'SecurityError');
    },
  });
  expect(await findings).toContainEqual({
    id: 'notifications.beat',
    verdict: 'problem',
    details: ['WebSocket'],
  });
  expect(clock.running()).toBe(0);
});

test.each<Failure>([{ kind: 'offline' }, { kind: 'platform', status: 503 }])(
  'a channel is asked for once, even if the answer is lost (%j): another might be left over',
  async (refusal) => {
    const { sent, findings } = startCheck({ makeSocket: () => expect.fail(), refusal });
    await findings;
    expect(sent).toEqual(['POST /api/v2/notifications/channels']);
  },
);

test.each<[Failure, string, string]>([
  [{ kind: 'offline' }, 'unknown', 'offline'],
  [{ kind: 'timeout' }, 'unknown', 'timeout'],
  [{ kind: 'platform', status: 503 }, 'unknown', 'platform'],
  [{ kind: 'notPermitted', lack: 'scope', missing: ['notifications'] }, 'problem', 'notifications'],
  [{ kind: 'refused', status: 400, message: 'no' }, 'problem', 'refused'],
])('a channel that fails with %j is reported as %s', async (refusal, verdict, detail) => {
  const { findings } = startCheck({ makeSocket: () => expect.fail(), refusal });
  expect(await findings).toEqual([{ id: 'notifications.channel', verdict, details: [detail] }]);
});

test('a channel is asked for again after a 429, which has opened none', async () => {
  const { sent, findings } = startCheck({
    makeSocket: () => expect.fail(),
    refusal: { kind: 'tooManyRequests', retryAfterMs: 1_000 },
  });
  expect((await findings).map(({ verdict }) => verdict)).toEqual(['unknown']);
  expect(sent).toHaveLength(3);
});
