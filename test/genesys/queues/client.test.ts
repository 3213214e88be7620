import { afterEach, expect, it, vi } from 'vitest';
import type { Config } from '../../../src/genesys/launch/config.ts';
import { createQueueClient } from '../../../src/genesys/queues/client.ts';
import type { QueueCallEvent } from '../../../src/genesys/queues/watch.ts';
import { stubSockets } from '../notifications/fake-socket.ts';
import { event } from '../notifications/messages.ts';
import { createSleepyClock } from '../notifications/sleepy-clock.ts';

const parts = [
  {
    id: 'caller',
    purpose: 'customer',
    name: '+61416275769',
    address: 'tel:+61416275769',
    state: 'connected',
  },
  { id: 'queue', purpose: 'acd', state: 'connected', queue: { id: 'support' } },
];

/** The platform's answer to every request: a channel, its subscription, and the one call. */
const answer = {
  id: 'call',
  connectUri: 'wss://streaming.mypurecloud.ie/channels/channel',
  expires: '2030-01-06T09:00:00.000Z',
  entities: [{ id: 'topic' }],
  participants: parts.map(({ queue, state, ...part }) => ({
    ...part,
    queueId: queue?.id,
    calls: [{ state }],
  })),
};

afterEach(() => vi.unstubAllGlobals());

/** The one call of a queue, with the organization's `mask`. */
function openQueue(mask: Config['mask']) {
  const sockets = stubSockets();
  const clock = createSleepyClock();
  const client = createQueueClient(
    { config: { start: 'auto', gateway: undefined, mask }, domain: 'mypurecloud.ie' },
    { callApi: () => Promise.resolve({ headers: {}, body: answer }) },
    clock,
    () => Promise.resolve(null),
  );
  return { clock, queue: client.openQueue('support'), sockets };
}

const masks = [
  ['none', '+61416275769'],
  ['number', '…769'],
  ['all', '…769'],
] as const;

it.each(masks)('reading a queue call applies mask "%s"', async (mask, number) => {
  const { queue } = openQueue(mask);
  expect(await queue.readCall('call')).toMatchObject({
    value: { customer: { name: null, number } },
  });
});

it.each(masks)('an event of a queue call applies mask "%s"', async (mask, number) => {
  const { clock, queue, sockets } = openQueue(mask);
  const heard: QueueCallEvent[] = [];
  const stop = queue.watch({
    liveChanged: () => undefined,
    callChanged: (call) => heard.push(call),
  });
  await clock.advance(1_000);
  const [socket] = sockets;
  socket?.open();
  socket?.say(
    event('v2.routing.queues.support.conversations.calls', { id: 'call', participants: parts }),
  );
  stop();
  expect(heard.map(({ customer }) => customer)).toEqual([{ name: null, number }]);
});
