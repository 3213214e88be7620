import { expect, test } from 'vitest';
import { success } from '../../../src/recording/failure.ts';
import { BEAT, CLOSING, event } from './messages.ts';
import { liveWire } from './wire.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

type Wired = Awaited<ReturnType<typeof liveWire>>;

/** Lets time pass while the connection is alive. */
async function beat({ clock, socket }: Wired, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 30_000) {
    await clock.advance(Math.min(30_000, ms - passed));
    socket().say(BEAT);
  }
}

test('before a socket is closed for maintenance, a new one on a new channel replaces it', async () => {
  const { clock, socket, open, received } = await liveWire();
  const old = socket();
  old.say(CLOSING);
  await clock.advance(0);
  expect(open()).toEqual(['wss://1', 'wss://2']);
  old.say(event('from-the-old', {}));
  socket().open();
  expect(open()).toEqual(['wss://2']);
  socket().say(event('from-the-new', {}));
  expect(received).toEqual(['on', 'from-the-old', 'from-the-new']);
});

test('a repeated announcement opens only one socket', async () => {
  const { clock, socket, open } = await liveWire();
  socket().say(CLOSING);
  socket().say(CLOSING);
  await clock.advance(0);
  expect(open()).toEqual(['wss://1', 'wss://2']);
});

test('a channel is replaced five minutes before its 24 hours are over, without a gap', async () => {
  const wired = await liveWire();
  await beat(wired, 24 * HOUR_MS - 5 * MINUTE_MS - 1);
  expect(wired.channels()).toBe(1);
  await wired.clock.advance(1);
  expect(wired.open()).toEqual(['wss://1', 'wss://2']);
  wired.socket().open();
  expect(wired.open()).toEqual(['wss://2']);
  expect(wired.received).toEqual(['on']);
});

test('a socket that is being opened again is not replaced on account of the one that was lost', async () => {
  const wired = await liveWire();
  await beat(wired, 24 * HOUR_MS - 5 * MINUTE_MS - 2_000);
  wired.socket().end();
  // The new socket stays unopened beyond the moment at which the lost one was to be replaced.
  await wired.clock.advance(5_000);
  expect(wired.channels()).toBe(1);
  expect(wired.open()).toHaveLength(1);
});

test('a channel that has expired by this machine’s clock is used for an hour', async () => {
  const wired = await liveWire();
  wired.giveChannels((channel) => success({ ...channel, endsAt: 0 }));
  wired.socket().say(CLOSING);
  await wired.clock.advance(0);
  wired.socket().open();
  await beat(wired, HOUR_MS - 1);
  expect(wired.channels()).toBe(2);
  await wired.clock.advance(1);
  expect(wired.channels()).toBe(3);
});

test('a connection that was replaced is lost and found like any other', async () => {
  const { clock, socket, open, received } = await liveWire();
  socket().say(CLOSING);
  await clock.advance(0);
  socket().open();
  socket().end();
  expect(received).toEqual(['on', 'off']);
  await clock.advance(MINUTE_MS / 2);
  socket().open();
  expect(open()).toHaveLength(1);
  expect(received).toEqual(['on', 'off', 'on']);
});

test('a failed replacement is retried while the old socket holds', async () => {
  const { clock, socket, open, received, refuseChannels, giveChannels } = await liveWire();
  refuseChannels({ kind: 'platform', status: 503 });
  socket().say(CLOSING);
  await clock.advance(0);
  giveChannels();
  await clock.advance(1_000);
  expect(open()).toEqual(['wss://1', 'wss://3']);
  socket().end();
  await clock.advance(2_000);
  socket().open();
  expect(open()).toEqual(['wss://4']);
  expect(received).toEqual(['on']);
});

test('if the old socket closes first, the one being opened takes over', async () => {
  const { clock, socket, open, received } = await liveWire();
  const old = socket();
  old.say(CLOSING);
  await clock.advance(0);
  old.end();
  expect(received).toEqual(['on', 'off']);
  socket().open();
  await clock.advance(MINUTE_MS / 2);
  expect(open()).toEqual(['wss://2']);
  expect(received).toEqual(['on', 'off', 'on']);
});

test('if the new socket is refused and then the old one closes, another one is opened', async () => {
  const { clock, socket, open, received } = await liveWire();
  const old = socket();
  old.say(CLOSING);
  await clock.advance(0);
  socket().end();
  old.end();
  await clock.advance(MINUTE_MS / 2);
  socket().open();
  expect(open()).toHaveLength(1);
  expect(received).toEqual(['on', 'off', 'on']);
});

test('a connection that is lost while its replacement is requested is opened again once', async () => {
  const { clock, socket, open, channels, received } = await liveWire();
  socket().say(CLOSING);
  socket().end();
  await clock.advance(0);
  expect(channels()).toBe(2);
  expect(open()).toEqual([]);
  await clock.advance(1_000);
  socket().open();
  expect(open()).toEqual(['wss://1']);
  expect(received).toEqual(['on', 'off', 'on']);
});

test('a connection that is closed while its replacement is requested opens no other', async () => {
  const { clock, close, socket, sockets } = await liveWire();
  socket().say(CLOSING);
  close();
  await clock.advance(MINUTE_MS);
  expect(sockets).toHaveLength(1);
  expect(clock.running()).toBe(0);
});

test('closing during a replacement leaves nothing behind', async () => {
  const { clock, close, socket, sockets, open } = await liveWire();
  socket().say(CLOSING);
  await clock.advance(0);
  close();
  expect(open()).toEqual([]);
  expect(sockets.map((each) => each.listenersLeft())).toEqual([0, 0]);
  expect(clock.running()).toBe(0);
});
