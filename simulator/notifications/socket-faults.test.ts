import { afterEach, beforeEach, expect, test } from 'vitest';
import { HEARTBEAT_MS } from './connection.ts';
import { connect, type TestListener } from './test-listener.ts';
import {
  CALLS,
  CHANNELS,
  startService,
  type TestChannel,
  type TestService,
} from './test-service.ts';

let service: TestService;
let channel: TestChannel;
let app: TestListener;
beforeEach(async () => {
  service = await startService();
  channel = await service.createChannel();
  await service.subscribe(channel, CALLS);
  app = await connect(channel.connectUri);
});
afterEach(() => service.close());

const publish = (id: number) => service.publisher.publish(CALLS, id);
const event = (id: number) => expect.objectContaining({ topicName: CALLS, eventBody: id });

test('"close" closes every socket and keeps the channel and its topics', async () => {
  service.do('close');
  expect(await app.closed).toBe(1001);

  const again = await connect(channel.connectUri);
  publish(1);
  expect(await again.next()).toEqual(event(1));
});

test('"silence" withholds heartbeats, pongs and events on an open socket, until "close"', async () => {
  service.do('silence');
  service.clock.advance(HEARTBEAT_MS);
  publish(1);
  app.say({ message: 'ping' });
  app.say({ message: 'subscribe', topics: ['v2.users.ana.presence'] });
  await expect.poll(() => service.stats().topics).toBe(2);

  service.do('close');
  await app.closed;
  expect(app.received).toEqual([]);

  const again = await connect(channel.connectUri);
  publish(2);
  expect(await again.next()).toEqual(event(2));
});

test('"duplicate" delivers every event twice', async () => {
  service.do('duplicate');
  publish(1);
  publish(2);

  const received = [await app.next(), await app.next(), await app.next(), await app.next()];
  expect(received).toEqual([event(1), event(1), event(2), event(2)]);
});

test('"reorder" swaps the next two events only', async () => {
  service.do('reorder');
  for (const id of [1, 2, 3, 4]) publish(id);

  const received = [await app.next(), await app.next(), await app.next(), await app.next()];
  expect(received).toEqual([event(2), event(1), event(3), event(4)]);
});

test('"reorder" merely delays an event that no other follows', async () => {
  service.do('reorder');
  publish(1);
  service.clock.advance(5_000);

  expect(await app.next()).toEqual(event(1));
});

test('a second "reorder" is not cut short by the timer of the first', async () => {
  service.do('reorder');
  publish(1);
  publish(2);
  service.do('reorder');
  service.clock.advance(5_000);
  publish(3);
  publish(4);

  const received = [await app.next(), await app.next(), await app.next(), await app.next()];
  expect(received).toEqual([event(2), event(1), event(4), event(3)]);
});

test('a deaf channel is open and subscribed, sends heartbeats, and delivers no event', async () => {
  service.do('deaf');
  publish(1);
  service.clock.advance(HEARTBEAT_MS);

  expect(await app.next()).toMatchObject({ topicName: 'channel.metadata' });
  expect(service.stats()).toMatchObject({ connections: 1, topics: 1 });
});

test('a deaf channel stays deaf across sockets, until "hearing"', async () => {
  service.do('deaf');
  service.do('close');
  await app.closed;
  const again = await connect(channel.connectUri);
  publish(1);
  service.do('hearing');
  publish(2);

  expect(await again.next()).toEqual(event(2));
});

test('an unsubscribed channel gets a message, and no event until it subscribes again', async () => {
  service.do('unsubscribe');
  publish(1);
  await service.subscribe(channel, CALLS);
  publish(2);

  const topicName = `v2.system.no_longer_subscribed.${channel.id}`;
  expect(await app.next()).toMatchObject({ topicName, eventBody: { channelId: channel.id } });
  expect(await app.next()).toEqual(event(2));
});

test.each(['duplicate', 'reorder'] as const)('"close" ends %s', async (action) => {
  service.do(action);
  service.do('close');
  await app.closed;

  const again = await connect(channel.connectUri);
  publish(1);
  publish(2);
  expect([await again.next(), await again.next()]).toEqual([event(1), event(2)]);
});

test('a reset removes every channel', async () => {
  service.do('duplicate');
  service.do('deaf');
  service.reset();

  expect(await app.closed).toBe(1001);
  expect((await service.call('ana', 'HEAD', `${CHANNELS}/${channel.id}`)).status).toBe(404);
  expect(service.stats()).toEqual({ channels: 0, connections: 0, topics: 0 });
});
