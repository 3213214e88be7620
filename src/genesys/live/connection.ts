import type { Result } from '../../recording/failure.ts';
import type { Channel } from './channel.ts';
import type { Clock } from './clock.ts';
import { openSocket, type RawSocket } from './socket.ts';

/** Waits between tries, in ms; the last one goes on. A try that lives long enough starts over. */
const retryDelaysMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** Up to so much of a wait is added at random, so that clients do not come back in step. */
const retryJitter = 0.5;
/** A connection that held so long was sound: the next failure is a new one. */
const soundAfterMs = 60_000;
/** A channel is replaced before its end, ms. */
const replaceBeforeEndMs = 5 * 60_000;
/** A timer cannot wait longer than this, ms (2^31 - 1). */
const longestTimerMs = 2_147_483_647;

export interface ConnectionPorts extends Clock {
  readonly openChannel: () => Promise<Result<Channel>>;
  readonly openRawSocket: (uri: string) => RawSocket;
  /** 0 to 1. */
  readonly random: () => number;
}

export interface ConnectionEvents {
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly event: (topic: string, body: unknown) => void;
}

/** One socket on one channel. */
interface Line {
  readonly channel: Channel;
  openedAt: number | null;
  close: () => void;
}

/** Keeps one live connection until it is closed by the returned function. */
export function keepConnected(ports: ConnectionPorts, events: ConnectionEvents): () => void {
  let current: Line | null = null;
  let successor: Line | null = null;
  let failures = 0;
  let closed = false;
  let cancelRetry = (): void => undefined;
  let cancelReplace = (): void => undefined;

  async function connect(known: Channel | null): Promise<void> {
    const channel = known ?? (await newChannel());
    if (closed) return;
    if (channel) open(channel);
    else retry(null);
  }

  async function newChannel(): Promise<Channel | null> {
    const opened = await ports.openChannel();
    return opened.ok ? opened.value : null;
  }

  function open(channel: Channel): void {
    const line: Line = { channel, openedAt: null, close: () => undefined };
    if (current) successor = line;
    else current = line;
    line.close = openSocket(ports.openRawSocket(channel.socketUri), ports, {
      opened: () => settle(line),
      message: (message) => {
        if (message.kind === 'event') events.event(message.topic, message.body);
        if (message.kind === 'closing' && line === current) void replace();
      },
      dead: () => lose(line),
    });
  }

  /** The line works: it takes over, and whatever it replaces goes. */
  function settle(line: Line): void {
    line.openedAt = ports.now();
    if (line === successor) {
      current?.close();
      current = line;
      successor = null;
    } else {
      events.liveChanged('on');
    }
    cancelReplace();
    const untilEndMs = line.channel.endsAt - replaceBeforeEndMs - ports.now();
    cancelReplace = ports.after(
      Math.min(Math.max(untilEndMs, 0), longestTimerMs),
      () => void replace(),
    );
  }

  /** A new channel and socket before the old one goes, so that nothing is missed between them. */
  async function replace(): Promise<void> {
    if (successor) return;
    const channel = await newChannel();
    if (channel && current && !closed) open(channel);
  }

  function lose(line: Line): void {
    if (line === successor) {
      successor = null;
      return;
    }
    const wasOpen = line.openedAt !== null;
    if (wasOpen && ports.now() - (line.openedAt ?? 0) >= soundAfterMs) failures = 0;
    current = null;
    if (wasOpen) events.liveChanged('off');
    if (successor) {
      current = successor;
      successor = null;
      if (current.openedAt !== null) events.liveChanged('on');
      return;
    }
    retry(wasOpen ? line.channel : null);
  }

  /** The channel's subscriptions outlive its socket; a channel that was refused is given up. */
  function retry(known: Channel | null): void {
    cancelReplace();
    const delay = retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)] ?? 0;
    failures += 1;
    const wait = delay * (1 + retryJitter * ports.random());
    cancelRetry = ports.after(wait, () => void connect(known));
  }

  void connect(null);
  return () => {
    closed = true;
    cancelRetry();
    cancelReplace();
    current?.close();
    successor?.close();
  };
}
