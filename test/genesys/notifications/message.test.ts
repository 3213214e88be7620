import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../../src/genesys/notifications/socket.ts';
import { BEAT, CLOSING, event, PONG } from './messages.ts';

const read = (message: unknown) => readMessage(JSON.stringify(message));

test('an event is read with its topic in lower case', () => {
  expect(read(event('v2.users.ABC.Conversations.Calls', { id: 1 }))).toEqual({
    kind: 'event',
    topic: 'v2.users.abc.conversations.calls',
    body: { id: 1 },
  });
});

test('the announcement that a socket will close is read', () => {
  expect(read(CLOSING)).toEqual({ kind: 'closing' });
});

test('the end of a subscription is read, whatever the channel', () => {
  const channel = 'streaming-0-ABC';
  const topic = `v2.system.no_longer_subscribed.${channel}`;
  expect(read(event(topic, { channelId: channel }))).toEqual({ kind: 'unsubscribed' });
});

test.each([
  ['a heartbeat', BEAT],
  ['a pong', PONG],
  ['the outcome of a subscription', { result: '200', status: 'subscribed' }],
  ['a number', 7],
  ['nothing', null],
  ['a topic that is not a string', { topicName: 7, eventBody: {} }],
])('%s only shows that the socket is alive', (_, message) => {
  expect(read(message)).toEqual({ kind: 'life' });
});

test.each([
  ['broken JSON', '{"topicName":'],
  ['an empty text', ''],
  ['binary data', new ArrayBuffer(8)],
  ['no data', undefined],
])('%s is read as a sign that the socket is alive', (_, data) => {
  expect(readMessage(data)).toEqual({ kind: 'life' });
});

test('no message makes the parser throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (data) => {
      expect(['life', 'closing', 'event', 'unsubscribed']).toContain(readMessage(data).kind);
    }),
  );
});
