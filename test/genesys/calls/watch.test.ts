import { afterEach, expect, test, vi } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { type CallWatch, watchCalls } from '../../../src/genesys/calls/watch.ts';
import * as v from 'valibot';
import { stubSockets } from '../notifications/fake-socket.ts';
import { event } from '../notifications/messages.ts';
import { createSleepyClock } from '../notifications/sleepy-clock.ts';

const TOPIC = 'v2.users.ME.conversations.calls';
const CALL = { id: 'call', participants: [{ id: 'leg' }] };

afterEach(() => vi.unstubAllGlobals());

/** A page outside any frame that subscribes to the calls of the user `ME`. */
async function watching() {
  const sockets = stubSockets();
  const page = {};
  vi.stubGlobal('window', Object.assign(page, { parent: page }));
  const answer = {
    id: 'channel',
    connectUri: 'wss://streaming.mypurecloud.ie/channels/channel',
    expires: '2026-01-06T09:00:00.000Z',
    entities: [{ state: 'Permitted' }],
  };
  const api: Api = {
    call: (_, { answer: schema }) => Promise.resolve({ ok: true, value: v.parse(schema, answer) }),
  };
  const received: unknown[] = [];
  const clock = createSleepyClock();
  const watch: CallWatch = {
    now: clock.now,
    after: clock.after,
    api,
    userId: 'ME',
    domain: 'mypurecloud.ie',
    gateway: undefined,
    random: () => 0,
    liveChanged: (live) => received.push(live),
    callChanged: ({ id }) => received.push(id),
  };
  const stop = watchCalls(watch);
  await clock.advance(0);
  const [socket] = sockets;
  if (!socket) throw new Error('No socket was opened.');
  socket.open();
  return { clock, socket, stop, received };
}

test('a change of one of my calls is reported', async () => {
  const { socket, received } = await watching();
  socket.say(event(TOPIC, CALL));
  expect(received).toEqual(['on', 'call']);
});

test.each([
  ['an unknown topic', event('v2.something.new', CALL)],
  ['the calls of another user', event('v2.users.you.conversations.calls', CALL)],
  ['a call without participants', event(TOPIC, { id: 'call', participants: [] })],
  ['a call of another shape', event(TOPIC, { conversation: 'call' })],
  ['an event without a body', { topicName: TOPIC }],
  ['a message that is not an event', 'hello'],
])('%s is ignored', async (_, message) => {
  const { socket, received } = await watching();
  socket.say(message);
  socket.say(event(TOPIC, CALL));
  expect(received).toEqual(['on', 'call']);
});

test('a subscription that ends leaves no socket, listener or timer', async () => {
  const { clock, socket, stop, received } = await watching();
  stop();
  expect(socket.closed).toBe(true);
  expect(socket.listenersLeft()).toBe(0);
  expect(clock.running()).toBe(0);
  expect(received).toEqual(['on']);
});
