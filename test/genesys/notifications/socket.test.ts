import { expect, test } from 'vitest';
import { openSocket } from '../../../src/genesys/notifications/socket.ts';
import { FakeSocket } from './fake-socket.ts';
import { event } from './messages.ts';
import { createSleepyClock } from './sleepy-clock.ts';

function connecting() {
  const clock = createSleepyClock();
  const raw = new FakeSocket('wss://example.test');
  const received: string[] = [];
  const close = openSocket(() => raw, clock, {
    opened: () => received.push('opened'),
    message: ({ kind }) => received.push(kind),
    dead: () => received.push('dead'),
  });
  return { clock, raw, received, close };
}

test('a socket reports that it opens, receives and closes, in this order', () => {
  const { raw, received } = connecting();
  raw.open();
  raw.say(event('v2.x', {}));
  raw.end();
  expect(received).toEqual(['opened', 'event', 'dead']);
});

test('an open socket that falls silent is pinged, and dead after 45 s', async () => {
  const { clock, raw, received } = connecting();
  raw.open();
  await clock.advance(35_000);
  expect(raw.sent).toEqual(['{"message":"ping"}']);
  await clock.advance(10_000);
  expect(received).toEqual(['opened', 'dead']);
  expect(raw.closed).toBe(true);
});

test('a socket that never opens is not written to, and is dead after 45 s', async () => {
  const { clock, raw, received } = connecting();
  await clock.advance(45_000);
  expect(raw.sent).toEqual([]);
  expect(received).toEqual(['dead']);
});

test('a socket that cannot be created is dead at once', () => {
  const received: string[] = [];
  const clock = createSleepyClock();
  const refuse = () => {
    throw new DOMException('Refused by the page’s policy.', 'SecurityError');
  };
  const close = openSocket(refuse, clock, {
    opened: () => received.push('opened'),
    message: () => received.push('message'),
    dead: () => received.push('dead'),
  });
  close();
  expect(received).toEqual(['dead']);
  expect(clock.running()).toBe(0);
});

test('an error and the close that follows are reported as one', () => {
  const { raw, received } = connecting();
  raw.open();
  raw.dispatchEvent(new Event('error'));
  raw.end();
  expect(received).toEqual(['opened', 'dead']);
});

test('a closed socket reports nothing more, and leaves no listener and no timer', () => {
  const { clock, raw, received, close } = connecting();
  raw.open();
  expect(raw.listenersLeft()).toBe(4);
  close();
  raw.say(event('v2.x', {}));
  raw.end();
  expect(received).toEqual(['opened']);
  expect(raw.listenersLeft()).toBe(0);
  expect(clock.running()).toBe(0);
});
