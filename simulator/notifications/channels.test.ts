import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNEL_LIFETIME_MS, MAX_CHANNELS } from './channel-store.ts';
import { connect } from './test-listener.ts';
import {
  CALLS,
  CHANNELS,
  startService,
  type TestChannel,
  type TestService,
} from './test-service.ts';

let service: TestService;
beforeEach(async () => {
  service = await startService();
});
afterEach(() => service.close());

async function exists({ id }: TestChannel, token = 'ana'): Promise<boolean> {
  const { status } = await service.call(token, 'HEAD', `${CHANNELS}/${id}`);
  return status === 200;
}

async function createMany(count: number): Promise<TestChannel[]> {
  const created: TestChannel[] = [];
  for (let n = 0; n < count; n++) {
    service.clock.advance(1);
    created.push(await service.createChannel());
  }
  return created;
}

describe('a channel', () => {
  test('says where to connect and when it expires', async () => {
    const channel = await service.createChannel();

    const host = service.origin.replace('http://', '');
    expect(channel.connectUri).toBe(`ws://${host}/channels/${channel.id}`);
    expect(channel.id).toMatch(/^streaming-\d+-\w+$/);
    expect(Date.parse(channel.expires)).toBe(service.clock.now() + CHANNEL_LIFETIME_MS);
  });

  test('does not exist for another user', async () => {
    const channel = await service.createChannel();

    expect(await exists(channel)).toBe(true);
    expect(await exists(channel, 'ben')).toBe(false);
  });

  test('is listed for its token, and for all tokens of the client on request', async () => {
    const { id } = await service.createChannel();
    const listed = async (query: string) =>
      (await service.call('ana2', 'GET', CHANNELS + query)).json();

    expect(await listed('')).toEqual({ entities: [] });
    expect(await listed('?includechannels=oauthclient')).toMatchObject({ entities: [{ id }] });
  });

  test('expires after 24 hours', async () => {
    const channel = await service.createChannel();
    service.clock.advance(CHANNEL_LIFETIME_MS - 1);
    expect(await exists(channel)).toBe(true);

    service.clock.advance(1);
    expect(await exists(channel)).toBe(false);
  });

  test('lasts another 24 hours after a subscription', async () => {
    const channel = await service.createChannel();
    service.clock.advance(CHANNEL_LIFETIME_MS - 1);
    await service.subscribe(channel, CALLS);
    service.clock.advance(CHANNEL_LIFETIME_MS - 1);

    expect(await exists(channel)).toBe(true);
  });
});

describe('one channel more than allowed', () => {
  test('removes the one unused for longest', async () => {
    const [first, second] = await createMany(MAX_CHANNELS);
    if (first === undefined || second === undefined) throw new Error('Two channels were expected');
    await service.subscribe(first, CALLS);
    await createMany(1);

    expect(await exists(first)).toBe(true);
    expect(await exists(second)).toBe(false);
    expect(service.stats().channels).toBe(MAX_CHANNELS);
  });

  test('removes one without a socket first, even if it is newer', async () => {
    const [first, second] = await createMany(2);
    if (first === undefined || second === undefined) throw new Error('Two channels were expected');
    await connect(first.connectUri);
    await connect(second.connectUri);
    const [third] = await createMany(MAX_CHANNELS - 2);
    if (third === undefined) throw new Error('A channel was expected');
    await createMany(1);

    expect(await exists(first)).toBe(true);
    expect(await exists(third)).toBe(false);
  });

  test('closes a socket if every channel has one', async () => {
    const listeners = [];
    for (const { connectUri } of await createMany(MAX_CHANNELS)) {
      service.clock.advance(1);
      listeners.push(await connect(connectUri));
    }
    await createMany(1);

    expect(await listeners[0]?.closed).toBe(1001);
  });

  test('does not remove channels of another user', async () => {
    const [mine] = await createMany(MAX_CHANNELS);
    await service.createChannel('ben');

    expect(mine !== undefined && (await exists(mine))).toBe(true);
  });
});

describe('a request for a channel', () => {
  test.each([
    ['an unknown token', 'made-up', 401, 'bad.credentials'],
    ['a token without the scope', 'scopeless', 403, 'app.not.authorized.for.scope'],
  ])('with %s is refused', async (_, token, status, code) => {
    const answer = await service.call(token, 'POST', CHANNELS);

    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ status, code });
  });

  test('with an expired token is refused', async () => {
    service.tokens.expireAll();

    const answer = await service.call('ana', 'POST', CHANNELS);
    expect(await answer.json()).toMatchObject({ status: 401, code: 'credentials.expired' });
  });

  test('without a token is refused', async () => {
    const answer = await fetch(service.origin + CHANNELS, { method: 'POST' });

    expect(await answer.json()).toMatchObject({ status: 401, code: 'authentication.required' });
  });
});
