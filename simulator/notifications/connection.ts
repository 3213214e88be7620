import type { WebSocket } from 'ws';
import type { Clock } from '../interfaces.ts';
import type { Channel, Connection } from './channel.ts';
import { heartbeat, type OutgoingMessage, socketClosing } from './messages.ts';

/** Apps treat a connection without heartbeats as dead. */
export const HEARTBEAT_MS = 30_000;

/** Time from `v2.system.socket_closing` to the close. */
export const CLOSING_NOTICE_MS = 60_000;

/** RFC 6455: the endpoint is going away. */
const GOING_AWAY = 1001;

interface ConnectionDeps {
  readonly socket: WebSocket;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly isSilent: () => boolean;
  /** Handles a message from the app and returns the response. */
  readonly answer: (text: string) => OutgoingMessage;
}

/** Runs a channel's socket until it closes: heartbeats, pings, incoming messages. */
export function openConnection(deps: ConnectionDeps): Connection {
  const { socket, channel, clock, isSilent, answer } = deps;

  function send(text: string): void {
    if (!isSilent()) socket.send(text);
  }
  function say(message: OutgoingMessage): void {
    send(JSON.stringify(message));
  }
  function beat(): void {
    say(heartbeat);
    stopHeart = clock.after(HEARTBEAT_MS, beat);
  }

  let stopHeart = clock.after(HEARTBEAT_MS, beat);
  let cancelClosing: (() => void) | undefined;

  const connection: Connection = {
    send,
    announceClosing() {
      say(socketClosing(channel));
      cancelClosing?.();
      cancelClosing = clock.after(CLOSING_NOTICE_MS, () => connection.close('maintenance'));
    },
    close: (reason) => socket.close(GOING_AWAY, reason),
  };
  socket.on('message', (data, isBinary) => {
    // Text messages arrive as one Buffer; the protocol has no binary frames.
    if (!isBinary && Buffer.isBuffer(data)) say(answer(data.toString()));
  });
  socket.on('ping', (data) => {
    if (!isSilent()) socket.pong(data);
  });
  socket.on('close', () => {
    stopHeart();
    cancelClosing?.();
    if (channel.connection === connection) channel.connection = null;
  });
  return connection;
}
