import { type Failure, type Result, success } from '../../recording/failure.ts';
import type { Clock } from '../../recording/clock.ts';
import { type Channel, type ChannelWish, lifeMs } from './channel.ts';
import { openSocket, type RawSocket } from './socket.ts';

/** A connection that lasted this long was sound, ms. */
const soundAfterMs = 60_000;
/**
 * A channel has one socket, and the newest wins. One that loses its socket this many times within this many ms is used
 * by another tab too, which was duplicated from this one.
 */
const sharedChannel = { losses: 2, withinMs: 60_000 } as const;

export interface ConnectionPorts extends Clock {
  readonly openChannel: (wish: ChannelWish) => Promise<Result<Channel>>;
  /** May throw, as the browser does for an address that it does not allow. */
  readonly openRawSocket: (uri: string) => RawSocket;
  /** 0 to 1. */
  readonly random: () => number;
}

/** Called last: whoever listens may fail. */
export interface ConnectionEvents {
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly event: (topic: string, body: unknown) => void;
}

type ChannelSource = () => Promise<Result<Channel>>;

/** The channel as it is, with the subscriptions that it has. */
const same =
  (channel: Channel): ChannelSource =>
  () =>
    Promise.resolve(success(channel));

/** One socket on one channel. */
interface Line {
  readonly channel: Channel;
  openedAt: number | null;
  close: () => void;
}

/**
 * Keeps one live connection.
 * @returns closes it, and gives its channel, if that still works, for the next connection
 */
export function maintainConnection(
  ports: ConnectionPorts,
  events: ConnectionEvents,
  inherited: Channel | null = null,
): () => Channel | null {
  const backoff = createBackoff(ports.random);
  let current: Line | null = null;
  let successor: Line | null = null;
  /** The line that a successor is being prepared for. */
  let outgoing: Line | null = null;
  let closed = false;
  let losses: readonly { readonly id: string; readonly at: number }[] = [];
  const wished =
    (wish: ChannelWish): ChannelSource =>
    () =>
      ports.openChannel(wish);
  const newChannel = wished({ kind: 'new' });
  let cancelRetry = (): void => undefined;
  let cancelReplace = (): void => undefined;

  async function connect(channelOf: ChannelSource): Promise<void> {
    const channel = await channelOf();
    if (closed) return;
    if (channel.ok) open(channel.value);
    else retry(channelOf, channel.failure);
  }

  function open(channel: Channel): void {
    const line: Line = { channel, openedAt: null, close: () => undefined };
    if (current) successor = line;
    else current = line;
    line.close = openSocket(() => ports.openRawSocket(channel.socketUri), ports, {
      opened: () => settle(line),
      message: (message) => {
        if (message.kind === 'event') events.event(message.topic, message.body);
        if (message.kind === 'closing' && line === current) void replace();
        if (message.kind === 'unsubscribed') {
          line.close();
          lose(line, wished({ kind: 'again', channel: line.channel }));
        }
      },
      // Its subscriptions outlive a socket; a channel whose socket was refused is given up.
      dead: () =>
        lose(line, line.openedAt === null || isShared(line) ? newChannel : same(line.channel)),
    });
  }

  /** The line works: it takes over, and whatever it replaces goes. */
  function settle(line: Line): void {
    line.openedAt = ports.now();
    replaceAfter(lifeMs(line.channel, ports.now()));
    if (line !== successor) {
      events.liveChanged('on');
      return;
    }
    current?.close();
    current = line;
    successor = null;
  }

  function replaceAfter(ms: number): void {
    cancelReplace();
    cancelReplace = ports.after(ms, () => void replace());
  }

  /** A new channel and socket before the old one goes, so that nothing is missed between them. */
  async function replace(): Promise<void> {
    const old = current;
    if (!old || old === outgoing) return;
    outgoing = old;
    const channel = await newChannel();
    if (closed || current !== old) return;
    if (channel.ok) open(channel.value);
    else replaceLater(channel.failure);
  }

  /** The old line holds in the meantime. */
  function replaceLater(failure: Failure | null): void {
    outgoing = null;
    replaceAfter(backoff.next(failure));
  }

  /** Whether the lost line's channel has lost its socket before, so lately that somebody else must be using it. */
  function isShared({ channel }: Line): boolean {
    const since = ports.now() - sharedChannel.withinMs;
    losses = losses.filter(({ id, at }) => id === channel.id && at > since);
    losses = [...losses, { id: channel.id, at: ports.now() }];
    return losses.length >= sharedChannel.losses;
  }

  /** @param next the channel to continue with */
  function lose(line: Line, next: ChannelSource): void {
    if (line === successor) {
      successor = null;
      replaceLater(null);
      return;
    }
    const wasOpen = line.openedAt !== null;
    if (wasOpen && ports.now() - (line.openedAt ?? 0) >= soundAfterMs) backoff.reset();
    cancelReplace();
    current = successor;
    successor = null;
    if (!current) retry(next, null);
    if (wasOpen) events.liveChanged('off');
  }

  function retry(channelOf: ChannelSource, failure: Failure | null): void {
    cancelRetry = ports.after(backoff.next(failure), () => void connect(channelOf));
  }

  void connect(inherited ? same(inherited) : wished({ kind: 'kept' }));
  return () => {
    closed = true;
    cancelRetry();
    cancelReplace();
    current?.close();
    successor?.close();
    return current && current.openedAt !== null ? current.channel : null;
  };
}

/** Waits between tries, in ms; the last one continues. */
const delaysMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** Up to so much of a wait is added at random, so that clients do not come back in step. */
const jitter = 0.5;
/** What only an administrator can change is tried again so rarely, and nothing is waited for longer; ms. */
const longestMs = 10 * 60_000;

export interface Backoff {
  /** How long to wait before the next try, in ms. `failure`: why the last one failed, if the platform said so. */
  readonly next: (failure: Failure | null) => number;
  /** The connection was sound: the next failure is a new one. */
  readonly reset: () => void;
}

/** Waits ever longer, and never less than the platform asks for. `random` gives 0 to 1. */
export function createBackoff(random: () => number): Backoff {
  let failures = 0;
  return {
    next(failure) {
      const delay = delaysMs[Math.min(failures, delaysMs.length - 1)] ?? longestMs;
      failures += 1;
      return Math.max(delay * (1 + jitter * random()), leastMs(failure));
    },
    reset() {
      failures = 0;
    },
  };
}

function leastMs(failure: Failure | null): number {
  switch (failure?.kind) {
    case 'tooManyRequests':
      return Math.min(failure.retryAfterMs ?? 0, longestMs);
    case 'notPermitted':
      return longestMs;
    default:
      return 0;
  }
}
