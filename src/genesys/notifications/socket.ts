import * as v from 'valibot';
import type { Clock } from '../../recording/clock.ts';

export interface SocketEvents {
  readonly opened: () => void;
  readonly message: (message: Message) => void;
  /** Closed, refused or silent: nothing more will arrive. Reported once. */
  readonly dead: () => void;
}

/** The parts of a WebSocket that are used, of a browser's or of Node's. */
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
 * A socket that knows when it is dead; one that cannot even be made is dead at once.
 * @returns closes it, without an event
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
    // A socket that still connects throws when it is written to.
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

/** Genesys sends a heartbeat every 30 s (docs/platform-facts.md); one may be late before it is asked for. */
const pingAfterMs = 35_000;
/** A socket that does not answer a ping by then is dead, although nothing closed it: after 45 s of silence. */
const answerWithinMs = 10_000;
/** Timers stand still while a machine sleeps: short ones notice soon after it wakes. */
const checkEveryMs = 5_000;

export interface Heartbeat {
  /** Something was heard from the server. */
  readonly received: () => void;
  readonly stop: () => void;
}

/** Watches a socket: asks for a heartbeat when it is silent for long, and calls back when none comes. */
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

/** What the notification service sends, as far as it matters. */
const messageSchema = v.object({ topicName: v.string(), eventBody: v.optional(v.unknown()) });

export type Message =
  | { readonly kind: 'event'; readonly topic: string; readonly body: unknown }
  /** The server will close the socket in about a minute. */
  | { readonly kind: 'closing' }
  /** The channel gets no more events until it is subscribed anew. */
  | { readonly kind: 'unsubscribed' }
  /** Beats, pongs, and whatever is not understood: a sign of life. */
  | { readonly kind: 'life' };

/** Reads a message; topic names are compared in lower case. Never throws. */
export function readMessage(data: unknown): Message {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), messageSchema), data);
  if (!parsed.success) return { kind: 'life' };
  const topic = parsed.output.topicName.toLowerCase();
  if (topic === 'v2.system.socket_closing') return { kind: 'closing' };
  if (topic.startsWith('v2.system.no_longer_subscribed')) return { kind: 'unsubscribed' };
  if (topic === 'channel.metadata') return { kind: 'life' };
  return { kind: 'event', topic, body: parsed.output.eventBody };
}
