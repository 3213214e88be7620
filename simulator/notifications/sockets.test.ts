import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNEL_LIFETIME_MS } from './channel-store.ts';
import { CLOSING_NOTICE_MS, HEARTBEAT_MS } from './connection.ts';
import { connect } from './test-listener.ts';
import { CALLS, startService, type TestChannel, type TestService } from './test-service.ts';

const HEARTBEAT = {
  topicName: 'channel.metadata',
  eventBody: { message: 'WebSocket Heartbeat' },
};
const PONG = { topicName: 'channel.metadata', eventBody: { message: 'pong' } };

let service: TestService;
let channel: TestChannel;
beforeEach(async () => {
  service = await startService();
  channel = await service.createChannel();
});
afterEach(() => service.close());

describe('a socket', () => {
  test('hears a heartbeat every 30 seconds', async () => {
    const app = await connect(channel.connectUri);

    service.clock.advance(HEARTBEAT_MS);
    expect(await app.next()).toEqual(HEARTBEAT);
    service.clock.advance(HEARTBEAT_MS);
    expect(await app.next()).toEqual(HEARTBEAT);
  });

  test('hears the events of its topics, and of no other', async () => {
    const app = await connect(channel.connectUri);
    await service.subscribe(channel, CALLS);

    service.publisher.publish('v2.users.ana.presence', {});
    service.publisher.publish('v2.users.Ana.conversations.calls', { id: 'call-1' });

    expect(await app.next()).toEqual({
      topicName: 'v2.users.Ana.conversations.calls',
      version: '2',
      eventBody: { id: 'call-1' },
      metadata: { CorrelationId: expect.any(String) },
    });
  });

  test('hears no event again that came while no one listened', async () => {
    await service.subscribe(channel, CALLS);
    service.publisher.publish(CALLS, {});
    const app = await connect(channel.connectUri);

    app.say({ message: 'ping' });
    expect(await app.next()).toEqual(PONG);
  });

  test('takes the place of the one before', async () => {
    const first = await connect(channel.connectUri);
    const second = await connect(channel.connectUri);

    expect(await first.closed).toBe(1001);
    second.say({ message: 'ping' });
    expect(await second.next()).toEqual(PONG);
    expect(service.stats().connections).toBe(1);
  });

  test('leaves nothing behind when the app goes', async () => {
    const app = await connect(channel.connectUri);
    await app.leave();

    await expect.poll(() => service.stats().connections).toBe(0);
  });

  test('is closed when the channel ends', async () => {
    const app = await connect(channel.connectUri);
    service.clock.advance(CHANNEL_LIFETIME_MS);

    expect(await app.closed).toBe(1001);
    await expect(connect(channel.connectUri)).rejects.toThrow('404');
  });

  test('to an unknown channel is refused with 404', async () => {
    await expect(connect(`${channel.connectUri}x`)).rejects.toThrow('404');
  });
});

describe('over the socket, an app', () => {
  test('subscribes', async () => {
    const app = await connect(channel.connectUri);
    app.say({ message: 'subscribe', topics: [CALLS], correlationId: 'mine' });

    expect(await app.next()).toEqual({
      result: '200',
      status: 'subscribed',
      correlationId: 'mine',
    });
    service.publisher.publish(CALLS, {});
    expect(await app.next()).toMatchObject({ topicName: CALLS });
  });

  test('is refused a topic of another user', async () => {
    const app = await connect(channel.connectUri);
    app.say({ message: 'subscribe', topics: ['v2.users.ben.presence'] });

    expect(await app.next()).toEqual({ result: '400', status: 'failure' });
  });

  test('learns when its token is no longer valid', async () => {
    const app = await connect(channel.connectUri);
    service.tokens.expireAll();
    app.say({ message: 'subscribe', topics: [CALLS] });

    expect(await app.next()).toMatchObject({ result: '404' });
  });

  test('learns when it was not understood', async () => {
    const app = await connect(channel.connectUri);
    app.say('hello');

    expect(await app.next()).toEqual({ result: '400', status: 'error' });
  });
});

describe('maintenance', () => {
  test('is announced a minute before the socket closes', async () => {
    const app = await connect(channel.connectUri);
    service.do('closing');

    expect(await app.next()).toMatchObject({
      topicName: 'v2.system.socket_closing',
      eventBody: { channelId: channel.id, userId: 'ana', oauthClientId: 'widget' },
    });
    service.clock.advance(CLOSING_NOTICE_MS);
    expect(await app.closed).toBe(1001);
  });

  test('does not close a socket that came after the announcement', async () => {
    await connect(channel.connectUri);
    service.do('closing');
    const later = await connect(channel.connectUri);
    service.clock.advance(CLOSING_NOTICE_MS);

    // Two heartbeats fell into the minute; the socket lives.
    expect([await later.next(), await later.next()]).toEqual([HEARTBEAT, HEARTBEAT]);
    later.say({ message: 'ping' });
    expect(await later.next()).toEqual(PONG);
  });
});
