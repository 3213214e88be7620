import * as v from 'valibot';
import type { Clock } from '../../recording/clock.ts';

export interface SocketEvents {
  readonly opened: () => void;
  readonly message: (message: Message) => void;
  /** Closed, refused or silent: no more messages will arrive. Reported once. */
  readonly dead: () => void;
}

/** The parts used of a WebSocket, in a browser or Node. */
export interface RawSocket {
  send(text: string): void;
  close(): void;
  addEventListener(
    type: string,
    listener: (event: Event) => void,
    options: { readonly signal: AbortSignal },
  ): void;
}

/**
 * Opens a socket that detects when it is dead. One that cannot be created counts as dead at once.
 * @returns a function that closes it without an event
 */
export function openSocket(make: () => RawSocket, clock: Clock, events: SocketEvents): () => void {
  const raw = attempt(make);
  if (raw) return watchSocket(raw, clock, events);
  events.dead();
  return () => undefined;
}

function attempt(make: () => RawSocket): RawSocket | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function watchSocket(raw: RawSocket, clock: Clock, events: SocketEvents): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isOpen = false;
  const ping = (): void => {
    // Sending on a socket that is still connecting throws.
    if (isOpen) raw.send(JSON.stringify({ message: 'ping' }));
  };
  const heartbeat = watchHeartbeat(clock, ping, die);

  function die(): void {
    close();
    events.dead();
  }

  function close(): void {
    listening.abort();
    heartbeat.stop();
    raw.close();
  }

  function open(): void {
    isOpen = true;
    heartbeat.received();
    events.opened();
  }

  function onMessage(event: Event): void {
    heartbeat.received();
    events.message(readMessage('data' in event && event.data));
  }

  raw.addEventListener('open', open, { signal });
  raw.addEventListener('message', onMessage, { signal });
  raw.addEventListener('close', die, { signal });
  raw.addEventListener('error', die, { signal });
  return close;
}

/** Genesys Cloud sends a heartbeat every 30 s (docs/platform-facts.md); allow some delay before sending a ping. */
const pingAfterMs = 35_000;
/** A socket that does not answer a ping within this time is dead, even if it is not closed: after 45 s of silence. */
const answerWithinMs = 10_000;
/** Timers stop while a computer sleeps; a short interval notices soon after it wakes. */
const checkEveryMs = 5_000;

export interface Heartbeat {
  /** Reports a message from the server. */
  readonly received: () => void;
  readonly stop: () => void;
}

/** Watches a socket: pings after a long silence, and calls `dead` if no answer comes. */
export function watchHeartbeat(clock: Clock, ping: () => void, dead: () => void): Heartbeat {
  let lastReceivedAt = clock.now();
  let pinged = false;
  let cancel = clock.after(checkEveryMs, check);

  function check(): void {
    const silentMs = clock.now() - lastReceivedAt;
    if (silentMs >= pingAfterMs + answerWithinMs) return dead();
    if (silentMs >= pingAfterMs && !pinged) {
      pinged = true;
      ping();
    }
    const limitMs = pinged ? pingAfterMs + answerWithinMs : pingAfterMs;
    cancel = clock.after(Math.min(limitMs - silentMs, checkEveryMs), check);
  }

  return {
    received() {
      lastReceivedAt = clock.now();
      pinged = false;
    },
    stop: () => cancel(),
  };
}

/** The parts used of a notification message. */
const messageSchema = v.object({ topicName: v.string(), eventBody: v.optional(v.unknown()) });

export type Message =
  | { readonly kind: 'event'; readonly topic: string; readonly body: unknown }
  /** The server will close the socket in about a minute. */
  | { readonly kind: 'closing' }
  /** The channel gets no more events until it is resubscribed. */
  | { readonly kind: 'unsubscribed' }
  /** A heartbeat, a pong, or anything unknown: a sign of life. */
  | { readonly kind: 'life' };

/** Parses a message; topic names become lower case. Never throws. */
export function readMessage(data: unknown): Message {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), messageSchema), data);
  if (!parsed.success) return { kind: 'life' };
  const topic = parsed.output.topicName.toLowerCase();
  if (topic === 'v2.system.socket_closing') return { kind: 'closing' };
  if (topic.startsWith('v2.system.no_longer_subscribed')) return { kind: 'unsubscribed' };
  if (topic === 'channel.metadata') return { kind: 'life' };
  return { kind: 'event', topic, body: parsed.output.eventBody };
}
