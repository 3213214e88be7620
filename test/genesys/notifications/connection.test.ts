import { describe, expect, test } from 'vitest';
import { event } from './messages.ts';
import { liveWire, wire } from './wire.ts';

const MINUTE_MS = 60_000;

describe('a connection', () => {
  test('is live when its socket opens, and delivers events', async () => {
    const { received, socket } = await liveWire();
    socket().say(event('v2.users.me.conversations.calls', {}));
    expect(received).toEqual(['on', 'v2.users.me.conversations.calls']);
  });

  test('that is lost is opened again on the same channel after a second', async () => {
    const { clock, channels, socket, sockets, received } = await liveWire();
    socket().end();
    await clock.advance(999);
    expect(sockets).toHaveLength(1);
    await clock.advance(1);
    socket().open();
    expect(socket().uri).toBe('wss://1');
    expect(channels()).toBe(1);
    expect(received).toEqual(['on', 'off', 'on']);
  });

  test('whose channel is refused gets a new channel', async () => {
    const { clock, socket, received } = await liveWire();
    socket().end();
    await clock.advance(1_000);
    socket().end();
    await clock.advance(2_000);
    expect(socket().uri).toBe('wss://2');
    socket().open();
    expect(received).toEqual(['on', 'off', 'on']);
  });

  test("that is lost is opened again, even if the page's listener throws", async () => {
    const { clock, sockets, failToListen } = await liveWire();
    failToListen();
    await expect(clock.advance(45_000)).rejects.toThrow('This page is broken.');
    await clock.advance(1_000);
    expect(sockets).toHaveLength(2);
  });

  test('that falls silent is replaced after 45 s', async () => {
    const { clock, sockets, open, received } = await liveWire();
    await clock.advance(45_000);
    expect(received).toEqual(['on', 'off']);
    expect(open()).toEqual([]);
    await clock.advance(1_000);
    expect(sockets).toHaveLength(2);
  });

  test('is known to be lost within 5 s after the machine wakes up', async () => {
    const { clock, received } = await liveWire();
    await clock.advance(20_000);
    clock.sleep(8 * 60 * MINUTE_MS);
    await clock.advance(5_000);
    expect(received).toEqual(['on', 'off']);
  });

  test('that cannot make a socket tries again', async () => {
    const wired = wire();
    wired.refuseSockets();
    await wired.clock.advance(0);
    expect(wired.received).toEqual([]);
    wired.giveSockets();
    await wired.clock.advance(1_000);
    wired.socket().open();
    expect(wired.received).toEqual(['on']);
    expect(wired.channels()).toBe(2);
  });

  test('that is closed while its channel opens never opens a socket', async () => {
    const { clock, close, sockets } = wire();
    close();
    await clock.advance(MINUTE_MS);
    expect(sockets).toEqual([]);
    expect(clock.running()).toBe(0);
  });

  test('leaves no socket, listener or timer when it is closed', async () => {
    const { clock, close, open, socket, channels } = await liveWire();
    close();
    expect(open()).toEqual([]);
    expect(socket().listenersLeft()).toBe(0);
    expect(clock.running()).toBe(0);
    await clock.advance(60 * MINUTE_MS);
    expect(channels()).toBe(1);
  });
});

describe('a channel that another tab also uses', () => {
  /** The socket is lost, as when another tab takes over the channel, and is opened again if possible. */
  async function kick({ clock, socket }: Awaited<ReturnType<typeof liveWire>>): Promise<void> {
    socket().end();
    await clock.advance(5_000);
    socket().open();
  }

  test('is replaced at the second loss within a minute', async () => {
    const wired = await liveWire();
    await kick(wired);
    expect(wired.socket().uri).toBe('wss://1');
    await kick(wired);
    expect(wired.socket().uri).toBe('wss://2');
    expect(wired.received).toEqual(['on', 'off', 'on', 'off', 'on']);
    await kick(wired);
    expect(wired.socket().uri).toBe('wss://2');
  });

  test("counts as the tab's own again if its losses are a minute apart", async () => {
    const wired = await liveWire();
    await kick(wired);
    // With the 5 s after which it was open again.
    for (const ms of [20_000, 20_000, 15_000]) {
      await wired.clock.advance(ms);
      wired.socket().say({});
    }
    await kick(wired);
    expect(wired.socket().uri).toBe('wss://1');
    expect(wired.channels()).toBe(1);
  });
});

describe('a channel that is no longer subscribed', () => {
  test('is not live, and is subscribed again', async () => {
    const { clock, socket, open, received, subscribedAnew } = await liveWire();
    socket().say(event('v2.system.no_longer_subscribed.1', {}));
    expect(received).toEqual(['on', 'off']);
    expect(open()).toEqual([]);
    await clock.advance(1_000);
    expect(subscribedAnew).toEqual(['1']);
    socket().open();
    expect(socket().uri).toBe('wss://1');
    expect(received).toEqual(['on', 'off', 'on']);
  });

  test('is subscribed less and less often if it keeps ending', async () => {
    const { clock, socket, subscribedAnew } = await liveWire();
    for (let turn = 0; turn < 20; turn += 1) {
      socket().say(event('v2.system.no_longer_subscribed.1', {}));
      await clock.advance(1_000);
      socket().open();
    }
    expect(subscribedAnew.length).toBeLessThanOrEqual(5);
  });
});

describe('attempts to connect', () => {
  /** The waits between the first attempts, in ms. */
  async function triesWhileRefused(random: number): Promise<number[]> {
    const { clock } = wire({ random, refused: { kind: 'offline' } });
    await clock.advance(180_000);
    return clock.asked.slice(0, 7);
  }

  test('become rarer while the platform is down, with random delays', async () => {
    expect(await triesWhileRefused(0)).toEqual([
      1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000,
    ]);
    expect(await triesWhileRefused(1)).toEqual([
      1_500, 3_000, 6_000, 12_000, 22_500, 45_000, 45_000,
    ]);
  });

  test('wait as long as the platform asks', async () => {
    const refused = { kind: 'tooManyRequests', retryAfterMs: 60_000 } as const;
    const { clock, channels } = wire({ refused });
    await clock.advance(59_999);
    expect(channels()).toBe(1);
    await clock.advance(1);
    expect(channels()).toBe(2);
  });

  /** Loses the connection after it held for `ms`, and returns the wait before the next attempt. */
  async function waitAfterHolding(ms: number): Promise<number | undefined> {
    const { clock, socket } = await liveWire();
    socket().end();
    await clock.advance(1_000);
    socket().open();
    for (let passed = 0; passed < ms; passed += 10_000) {
      await clock.advance(10_000);
      socket().say({});
    }
    socket().end();
    return clock.asked.at(-1);
  }

  test('start over after a connection that held for a minute', async () => {
    expect(await waitAfterHolding(MINUTE_MS)).toBe(1_000);
    expect(await waitAfterHolding(MINUTE_MS - 10_000)).toBe(2_000);
  });
});

describe('the channel that the tab has kept', () => {
  test('is requested until the platform answers', async () => {
    const { clock, wishes } = wire({ refused: { kind: 'platform', status: 503 } });
    await clock.advance(10_000);
    expect(wishes).toEqual(['kept', 'kept', 'kept', 'kept']);
  });

  test('is not requested after an inherited channel has turned out to be shared', async () => {
    const inherited = { id: 'old', socketUri: 'wss://old', endsAt: Number.MAX_SAFE_INTEGER };
    const { clock, socket, wishes } = wire({ inherited });
    await clock.advance(0);
    for (let kicks = 0; kicks < 2; kicks += 1) {
      socket().open();
      socket().end();
      await clock.advance(5_000);
    }
    expect(wishes).toEqual(['new']);
    expect(socket().uri).toBe('wss://1');
  });

  test('is not requested in place of one that expires', async () => {
    const { clock, socket, wishes } = await liveWire();
    for (let passed = 0; passed < 24 * 60 * MINUTE_MS; passed += 20_000) {
      await clock.advance(20_000);
      socket().say({});
    }
    expect(wishes).toEqual(['kept', 'new']);
  });
});

describe('an inherited channel', () => {
  const inherited = { id: 'old', socketUri: 'wss://old', endsAt: Number.MAX_SAFE_INTEGER };

  test('is used without a request for another', async () => {
    const { socket, channels, received, clock } = wire({ inherited });
    await clock.advance(0);
    socket().open();
    expect(received).toEqual(['on']);
    expect(socket().uri).toBe('wss://old');
    expect(channels()).toBe(0);
  });

  test('that is refused is replaced by a new one', async () => {
    const { socket, clock } = wire({ inherited });
    await clock.advance(0);
    socket().end();
    await clock.advance(1_000);
    expect(socket().uri).toBe('wss://1');
  });

  test('is passed on by a live connection, and by no other', async () => {
    const { socket, close, clock } = wire({ inherited });
    await clock.advance(0);
    socket().open();
    expect(close()).toEqual(inherited);
    expect(wire({ inherited }).close()).toBeNull();
  });
});
