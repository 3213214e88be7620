import { randomUUID } from 'node:crypto';
import type { Channel } from './channel.ts';

/** A message from the service to the app, sent as one JSON text. */
export type OutgoingMessage = Readonly<Record<string, unknown>>;

/** Sent even on a quiet connection, so that apps can tell it from a dead one. */
export const heartbeat: OutgoingMessage = {
  topicName: 'channel.metadata',
  eventBody: { message: 'WebSocket Heartbeat' },
};

/** The response to `{"message":"ping"}`. */
export const pong: OutgoingMessage = {
  topicName: 'channel.metadata',
  eventBody: { message: 'pong' },
};

/** An event on a topic. */
export function eventMessage(topicName: string, eventBody: unknown): OutgoingMessage {
  return { topicName, version: '2', eventBody, metadata: { CorrelationId: randomUUID() } };
}

/** Announces maintenance: the socket will close in a minute (`SystemMessageSystemMessage` in the SDKs). */
export function socketClosing({ id, userId, clientId }: Channel): OutgoingMessage {
  return eventMessage('v2.system.socket_closing', {
    channelId: id,
    ...(userId === null ? {} : { userId }),
    oauthClientId: clientId,
    message: 'The socket will be closed for maintenance: connect again.',
  });
}

/** Announces that the channel gets no more events until it subscribes again. The socket stays open. */
export function noLongerSubscribed({ id }: Channel): OutgoingMessage {
  return eventMessage(`v2.system.no_longer_subscribed.${id}`, {
    channelId: id,
    message: 'The subscriptions of this channel have ended: subscribe again.',
  });
}

/** The possible responses to `{"message":"subscribe"}`. */
const OUTCOMES = {
  subscribed: { result: '200', status: 'subscribed' },
  refused: { result: '400', status: 'failure' },
  notUnderstood: { result: '400', status: 'error' },
  gone: { result: '404', status: 'failure' },
} as const;

/** The response to an app's message, with the correlation id that the app chose. */
export function outcome(name: keyof typeof OUTCOMES, correlationId?: string): OutgoingMessage {
  return correlationId === undefined ? OUTCOMES[name] : { ...OUTCOMES[name], correlationId };
}
