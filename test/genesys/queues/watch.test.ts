import { afterEach, expect, it, vi } from 'vitest';
import { type QueueCallEvent, watchQueue } from '../../../src/genesys/queues/watch.ts';
import { stubSockets } from '../notifications/fake-socket.ts';
import { event } from '../notifications/messages.ts';
import { createSleepyClock } from '../notifications/sleepy-clock.ts';
import { recordingApi } from '../recording-api.ts';

const QUEUE = 'support';
const TOPIC = `v2.routing.queues.${QUEUE}.conversations.calls`;

afterEach(() => vi.unstubAllGlobals());

/** What the watch of a queue reports for one event about a call with these participants. */
const reported = (...participants: readonly object[]): Promise<readonly QueueCallEvent[]> =>
  heard(TOPIC, { id: 'call', participants });

/** What the watch of a queue reports for one event. */
async function heard(topic: string, body: object): Promise<readonly QueueCallEvent[]> {
  const sockets = stubSockets();
  const clock = createSleepyClock();
  const events: QueueCallEvent[] = [];
  const stop = watchQueue({
    ...clock,
    api: recordingApi(() => ({
      id: 'channel',
      connectUri: 'wss://streaming.mypurecloud.ie/channels/channel',
      expires: '2030-01-06T09:00:00.000Z',
      entities: [{ id: 'topic' }],
    })),
    queueId: QUEUE,
    mask: 'none',
    domain: 'mypurecloud.ie',
    gateway: undefined,
    random: () => 0,
    liveChanged: () => undefined,
    callChanged: (call) => events.push(call),
  });
  await clock.advance(1_000);
  sockets[0]?.open();
  sockets[0]?.say(event(topic, body));
  stop();
  return events;
}

const customer = { id: 'c', purpose: 'customer', state: 'connected' };
const waiting = { id: 'q', purpose: 'acd', state: 'connected', queue: { id: QUEUE } };
const ana = { id: 'a', purpose: 'agent', user: { id: 'ana' }, queue: { id: QUEUE } };

it.each([
  ['without any start has none', [{}, {}], null],
  ['of which no start is a time has none', [{ startTime: 'soon' }, {}], null],
  [
    'began with its first participant',
    [{ connectedTime: '2026-01-05T09:00:07Z' }, { connectedTime: '2026-01-05T09:00:05Z' }],
    Date.UTC(2026, 0, 5, 9, 0, 5),
  ],
  [
    'began when a participant was added, not when they connected',
    [{ startTime: '2026-01-05T09:00:01Z', connectedTime: '2026-01-05T09:00:05Z' }, {}],
    Date.UTC(2026, 0, 5, 9, 0, 1),
  ],
])('an event about a call %s', async (_, [first, second], startedAt) => {
  const events = await reported({ ...customer, ...first }, { ...waiting, ...second });
  expect(events.map((call) => call.startedAt)).toEqual([startedAt]);
});

it.each([
  ['a caller whom nobody talks to waits', [customer, waiting], true],
  ['a caller waits while an agent is alerted', [customer, { ...ana, state: 'alerting' }], true],
  [
    'a caller whom an agent talks to does not wait',
    [customer, { ...ana, state: 'connected' }],
    false,
  ],
  [
    'nobody waits while an agent is dialing',
    [
      { ...customer, state: 'dialing' },
      { ...ana, state: 'dialing' },
    ],
    false,
  ],
  [
    'nobody waits while an agent is being connected to a call of their own',
    [
      { ...customer, state: 'dialing' },
      { ...ana, state: 'contacting' },
    ],
    false,
  ],
])('after an event, %s', async (_, participants, isWaiting) => {
  const events = await reported(...participants);
  expect(events.map((call) => call.isWaiting)).toEqual([isWaiting]);
});

it.each([
  ['of another queue', TOPIC.replace(QUEUE, 'sales'), { id: 'call', participants: [customer] }],
  ['that is no call', TOPIC, { id: 'call', participants: [] }],
])('an event %s is ignored', async (_, topic, body) => {
  expect(await heard(topic, body)).toEqual([]);
});

it('an event about a call that has left the queue has no snapshot', async () => {
  const there = { ...ana, state: 'connected' };
  const elsewhere = { ...there, queue: { id: 'sales' } };
  expect(await reported(customer, there)).toMatchObject([
    { agentId: 'ana', snapshot: { status: { kind: 'notRecorded' } } },
  ]);
  expect(await reported(customer, elsewhere)).toMatchObject([{ agentId: null, snapshot: null }]);
});
