import { expect, test } from 'vitest';
import { watchHeartbeat } from '../../../src/genesys/notifications/socket.ts';
import { createSleepyClock } from './sleepy-clock.ts';

function watched() {
  const clock = createSleepyClock();
  const received: string[] = [];
  const heartbeat = watchHeartbeat(
    clock,
    () => received.push('ask'),
    () => received.push('dead'),
  );
  return { clock, heartbeat, received };
}

test('a socket that is silent for 35 s is pinged, once', async () => {
  const { clock, received } = watched();
  await clock.advance(34_999);
  expect(received).toEqual([]);
  await clock.advance(1);
  expect(received).toEqual(['ask']);
  await clock.advance(9_999);
  expect(received).toEqual(['ask']);
});

test('a socket that is silent for 45 s is dead, and no timer is left', async () => {
  const { clock, received } = watched();
  await clock.advance(45_000);
  expect(received).toEqual(['ask', 'dead']);
  expect(clock.running()).toBe(0);
  await clock.advance(600_000);
  expect(received).toEqual(['ask', 'dead']);
});

test('a socket with a heartbeat every 30 s is never pinged', async () => {
  const { clock, heartbeat, received } = watched();
  for (let beat = 0; beat < 100; beat += 1) {
    await clock.advance(30_000);
    heartbeat.received();
  }
  expect(received).toEqual([]);
});

test('an answer restarts the silence timer', async () => {
  const { clock, heartbeat, received } = watched();
  await clock.advance(40_000);
  heartbeat.received();
  await clock.advance(34_999);
  expect(received).toEqual(['ask']);
  await clock.advance(1);
  expect(received).toEqual(['ask', 'ask']);
  await clock.advance(10_000);
  expect(received).toEqual(['ask', 'ask', 'dead']);
});

test('a socket is known to be dead within 5 s after the machine wakes up', async () => {
  const { clock, received } = watched();
  await clock.advance(12_000);
  clock.sleep(3_600_000);
  await clock.advance(5_000);
  expect(received).toEqual(['dead']);
});

test('a stopped heartbeat pings nothing and leaves no timer', async () => {
  const { clock, heartbeat, received } = watched();
  await clock.advance(7_000);
  heartbeat.stop();
  expect(clock.running()).toBe(0);
  await clock.advance(100_000);
  expect(received).toEqual([]);
});
