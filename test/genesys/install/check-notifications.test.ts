import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { checkNotifications } from '../../../src/genesys/install/check/notifications.ts';
import { withCarefulRetry } from '../../../src/genesys/install/install-api.ts';
import type { RawSocket } from '../../../src/genesys/notifications/socket.ts';
import type { Operation } from '../../../src/genesys/operations.ts';
import type { Queue } from '../../../src/genesys/queues/list.ts';
import { type Failure, failed, success } from '../../../src/recording/failure.ts';
import { retryPolicies } from '../../../src/recording/policy.ts';
import { FakeSocket } from '../notifications/fake-socket.ts';
import { createSleepyClock } from '../notifications/sleepy-clock.ts';

const channel = {
  id: 'channel',
  connectUri: 'wss://streaming.mypurecloud.ie/channels/channel',
  expires: '2026-01-06T09:00:00Z',
};

/**
 * An organization whose administrator checks the notifications. `refusal`: what opening a channel fails with; `queues`:
 * those that an OAuth client without a user sees, or why it sees none.
 */
function startCheck({
  makeSocket,
  refusal,
  userId = 'me',
  queues = [],
}: {
  readonly makeSocket: (uri: string) => RawSocket;
  readonly refusal?: Failure;
  readonly userId?: string | null;
  readonly queues?: readonly Queue[] | Failure;
}) {
  const clock = createSleepyClock();
  const sent: string[] = [];
  const topics: unknown[] = [];
  const answers: Api = {
    async call({ method, path }: Operation, { answer, body }) {
      sent.push(`${method} ${path}`);
      if (method === 'POST' && refusal) return failed(refusal);
      if (method === 'PUT') topics.push(body);
      if (method !== 'GET') {
        return success(v.parse(answer, method === 'POST' ? channel : { entities: [{}] }));
      }
      return 'kind' in queues ? failed(queues) : success(v.parse(answer, { entities: queues }));
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
    userId,
  });
  return { clock, sent, topics, findings };
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

test.each<readonly Queue[] | Failure>([[], { kind: 'notPermitted', lack: 'unnamed', message: '' }])(
  'without a user and without a queue to see (%j), it is unknown whether notifications work',
  async (queues) => {
    const { sent, findings } = startCheck({
      makeSocket: () => expect.fail(),
      userId: null,
      queues,
    });
    expect(await findings).toEqual([
      { id: 'notifications.channel', verdict: 'unknown', details: ['queue'] },
    ]);
    expect(sent).toEqual(['GET /api/v2/routing/queues']);
  },
);

test.each([
  ['me', 'v2.users.me.conversations.calls'],
  [null, 'v2.routing.queues.q1.conversations.calls'],
])('a check as user %j waits for messages of %s', async (userId, topic) => {
  const queues = ['q1', 'q2'].map((id) => ({ id, name: id }));
  const socket = new FakeSocket(channel.connectUri);
  const { topics, findings, clock } = startCheck({ makeSocket: () => socket, userId, queues });
  await clock.advance(16_000);
  await findings;
  expect(topics).toEqual([[{ id: topic }]]);
});

test('a socket that does not answer within 15 s is a finding, and is closed', async () => {
  const socket = new FakeSocket(channel.connectUri);
  const { clock, findings } = startCheck({ makeSocket: () => socket });
  await clock.advance(14_500);
  expect(socket.closed).toBe(false);
  await clock.advance(1_500);
  expect(socket.closed).toBe(true);
  expect(clock.asked).toContain(15_000);
  expect((await findings).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'notifications.channel ok',
    'notifications.beat problem',
  ]);
  expect(clock.running()).toBe(0);
});
