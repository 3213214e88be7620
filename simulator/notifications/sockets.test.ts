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
  test('gets a heartbeat every 30 seconds', async () => {
    const app = await connect(channel.connectUri);

    service.clock.advance(HEARTBEAT_MS);
    expect(await app.next()).toEqual(HEARTBEAT);
    service.clock.advance(HEARTBEAT_MS);
    expect(await app.next()).toEqual(HEARTBEAT);
  });

  test('gets the events of its topics, and of no other', async () => {
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

  test('does not get events that came while no socket was open', async () => {
    await service.subscribe(channel, CALLS);
    service.publisher.publish(CALLS, {});
    const app = await connect(channel.connectUri);

    app.say({ message: 'ping' });
    expect(await app.next()).toEqual(PONG);
  });

  test('replaces the channel’s earlier socket', async () => {
    const first = await connect(channel.connectUri);
    const second = await connect(channel.connectUri);

    expect(await first.closed).toBe(1001);
    second.say({ message: 'ping' });
    expect(await second.next()).toEqual(PONG);
    expect(service.stats().connections).toBe(1);
  });

  test('leaves nothing behind when the app closes it', async () => {
    const app = await connect(channel.connectUri);
    await app.leave();

    await expect.poll(() => service.stats().connections).toBe(0);
  });

  test('is closed when the channel expires', async () => {
    const app = await connect(channel.connectUri);
    service.clock.advance(CHANNEL_LIFETIME_MS);

    expect(await app.closed).toBe(1001);
    await expect(connect(channel.connectUri)).rejects.toThrow('404');
  });

  test('is refused with 404 for an unknown channel', async () => {
    await expect(connect(`${channel.connectUri}x`)).rejects.toThrow('404');
  });
});

describe('an app, over its socket,', () => {
  test('can subscribe', async () => {
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

  test('is refused another user’s topic', async () => {
    const app = await connect(channel.connectUri);
    app.say({ message: 'subscribe', topics: ['v2.users.ben.presence'] });

    expect(await app.next()).toEqual({ result: '400', status: 'failure' });
  });

  test('is notified when its token is no longer valid', async () => {
    const app = await connect(channel.connectUri);
    service.tokens.expireAll();
    app.say({ message: 'subscribe', topics: [CALLS] });

    expect(await app.next()).toMatchObject({ result: '404' });
  });

  test('is notified when its message was not understood', async () => {
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

  test('does not close a socket that was opened after the announcement', async () => {
    await connect(channel.connectUri);
    service.do('closing');
    const later = await connect(channel.connectUri);
    service.clock.advance(CLOSING_NOTICE_MS);

    // Two heartbeats came within the minute; the socket is still open.
    expect([await later.next(), await later.next()]).toEqual([HEARTBEAT, HEARTBEAT]);
    later.say({ message: 'ping' });
    expect(await later.next()).toEqual(PONG);
  });
});
