import { randomUUID } from 'node:crypto';
import type { Channel } from './channel.ts';

/** What the service says on a socket; each becomes one JSON text. */
export type OutgoingMessage = Readonly<Record<string, unknown>>;

/** Sent on a quiet connection too, so that apps can tell quiet from dead. */
export const heartbeat: OutgoingMessage = {
  topicName: 'channel.metadata',
  eventBody: { message: 'WebSocket Heartbeat' },
};

/** The answer to `{"message":"ping"}`. */
export const pong: OutgoingMessage = {
  topicName: 'channel.metadata',
  eventBody: { message: 'pong' },
};

/** An event of a topic. */
export function eventMessage(topicName: string, eventBody: unknown): OutgoingMessage {
  return { topicName, version: '2', eventBody, metadata: { CorrelationId: randomUUID() } };
}

/** Maintenance: this socket will be closed in a minute (`SystemMessageSystemMessage` in the SDKs). */
export function socketClosing({ id, userId, clientId }: Channel): OutgoingMessage {
  return eventMessage('v2.system.socket_closing', {
    channelId: id,
    ...(userId === null ? {} : { userId }),
    oauthClientId: clientId,
    message: 'The socket will be closed for maintenance: connect again.',
  });
}

/** The channel gets no more events until it subscribes again. The socket stays open. */
export function noLongerSubscribed({ id }: Channel): OutgoingMessage {
  return eventMessage(`v2.system.no_longer_subscribed.${id}`, {
    channelId: id,
    message: 'The subscriptions of this channel have ended: subscribe again.',
  });
}

/** The outcomes of `{"message":"subscribe"}` that the service tells apart. */
const OUTCOMES = {
  subscribed: { result: '200', status: 'subscribed' },
  refused: { result: '400', status: 'failure' },
  notUnderstood: { result: '400', status: 'error' },
  gone: { result: '404', status: 'failure' },
} as const;

/** The answer to a message of the app, with the correlation id that it chose. */
export function outcome(name: keyof typeof OUTCOMES, correlationId?: string): OutgoingMessage {
  return correlationId === undefined ? OUTCOMES[name] : { ...OUTCOMES[name], correlationId };
}
