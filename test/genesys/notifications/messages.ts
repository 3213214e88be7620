/** What the notification service says. */
export const BEAT = {
  topicName: 'channel.metadata',
  eventBody: { message: 'WebSocket Heartbeat' },
};
export const PONG = { topicName: 'channel.metadata', eventBody: { message: 'pong' } };
export const CLOSING = { topicName: 'v2.system.socket_closing', version: '2', eventBody: {} };

export const event = (topicName: string, eventBody: unknown) => ({
  topicName,
  version: '2',
  eventBody,
});
