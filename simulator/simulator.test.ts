import { once } from 'node:events';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startForTest } from './test-simulator.ts';
import { startSimulator } from './simulator.ts';
import { RECORDED_CALL_ID } from './world/first-conversations.ts';
import { AGENT_ID } from './world/people.ts';

const TOPIC = `v2.users.${AGENT_ID}.conversations.calls`;
const Channel = v.object({ id: v.string(), connectUri: v.string() });

test('the simulator serves three origins, with the widget on a different site from the others', async () => {
  const { simulator } = await startForTest();
  const { desktop, platform, widget } = simulator.addresses;

  expect(new URL(desktop).hostname).toBe('localhost');
  expect(new URL(platform).hostname).toBe('localhost');
  expect(new URL(widget).hostname).toBe('127.0.0.1');
  expect((await fetch(`${platform}/api/v2/users/me`)).status).toBe(401);
  expect((await fetch(`${widget}/config.json`)).status).toBe(200);
});

test('a port in use is reported, and no other port is left open', async () => {
  const { simulator } = await startForTest();
  const taken = Number(new URL(simulator.addresses.widget).port);

  await expect(startSimulator({ ports: { widget: taken } })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port: taken,
  });
});

test('the desktop and the widget can be served by other servers, whose addresses are reported', async () => {
  const simulator = await startSimulator({ servedElsewhere: { desktop: 6170, widget: 6173 } });
  onTestFinished(() => simulator.stop());

  expect(simulator.addresses).toMatchObject({
    desktop: 'http://localhost:6170',
    widget: 'http://127.0.0.1:6173',
  });
  await expect(fetch(simulator.addresses.widget)).rejects.toThrow('fetch failed');
  expect(simulator.widgetConfig()).toMatchObject({
    gateway: { port: Number(new URL(simulator.addresses.platform).port) },
  });
});

test('the simulator closes its ports when it stops', async () => {
  const { simulator } = await startForTest();

  await simulator.stop();

  await expect(fetch(simulator.addresses.platform)).rejects.toThrow('fetch failed');
});

test('an agent’s pause request reaches the sockets of subscribers', async () => {
  const { request, signIn, clock } = await startForTest();
  const token = await signIn();
  const channels = '/api/v2/notifications/channels';
  const channel = v.parse(Channel, (await request('POST', channels, { token })).json());
  await request('POST', `${channels}/${channel.id}/subscriptions`, {
    token,
    body: [{ id: TOPIC }],
  });
  const messages: string[] = [];
  const socket = new WebSocket(channel.connectUri);
  socket.on('message', (data: Buffer) => messages.push(data.toString()));
  await once(socket, 'open');

  await request('PATCH', `/api/v2/conversations/calls/${RECORDED_CALL_ID}`, {
    token,
    body: { recordingState: 'PAUSED' },
  });
  clock.advance(299);
  expect(messages.join('')).not.toContain(TOPIC);
  clock.advance(1);

  await expect.poll(() => messages.join('')).toContain(TOPIC);
  expect(messages.join('')).toContain('"recordingState":"paused"');
  socket.terminate();
});
