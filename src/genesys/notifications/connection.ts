import { type Failure, type Result, success } from '../../recording/failure.ts';
import type { Clock } from '../../recording/clock.ts';
import { type Channel, type ChannelWish, lifeMs } from './channel.ts';
import { openSocket, type RawSocket } from './socket.ts';

/** A connection that lasted this long counts as stable, in ms. */
const soundAfterMs = 60_000;
/**
 * A channel allows one socket, and the newest wins. A channel that loses its socket this often within this time (ms) is
 * also in use by another tab, duplicated from this one.
 */
const sharedChannel = { losses: 2, withinMs: 60_000 } as const;

export interface ConnectionPorts extends Clock {
  readonly openChannel: (wish: ChannelWish) => Promise<Result<Channel>>;
  /** May throw, as the browser does for a forbidden address. */
  readonly openRawSocket: (uri: string) => RawSocket;
  /** 0 to 1. */
  readonly random: () => number;
}

/** Always called last, because listeners may throw. */
export interface ConnectionEvents {
  readonly liveChanged: (live: 'on' | 'off') => void;
  readonly event: (topic: string, body: unknown) => void;
}

type ChannelSource = () => Promise<Result<Channel>>;

/** The same channel, with its existing subscriptions. */
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
 * Keeps one live connection open.
 * @returns a function that closes it and returns its channel, if that still works, for the next connection
 */
export function maintainConnection(
  ports: ConnectionPorts,
  events: ConnectionEvents,
  inherited: Channel | null = null,
): () => Channel | null {
  const backoff = createBackoff(ports.random);
  let current: Line | null = null;
  let successor: Line | null = null;
  /** The line whose replacement is being prepared. */
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
      // Subscriptions outlive a socket, but a channel whose socket was refused is given up.
      dead: () =>
        lose(line, line.openedAt === null || isShared(line) ? newChannel : same(line.channel)),
    });
  }

  /** Handles an opened line: it becomes current and replaces the old one. */
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

  /** Opens a new channel and socket before closing the old one, so that no event is missed in between. */
  async function replace(): Promise<void> {
    const old = current;
    if (!old || old === outgoing) return;
    outgoing = old;
    const channel = await newChannel();
    if (closed || current !== old) return;
    if (channel.ok) open(channel.value);
    else replaceLater(channel.failure);
  }

  /** Tries again later; the old line stays in use until then. */
  function replaceLater(failure: Failure | null): void {
    outgoing = null;
    replaceAfter(backoff.next(failure));
  }

  /** Whether the channel has recently lost a socket before, which means that another tab is using it. */
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

/** Delays between retries, in ms; the last one repeats. */
const delaysMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** Up to this fraction of a delay is added at random, so that clients do not reconnect in step. */
const jitter = 0.5;
/** Retry delay for problems that only an administrator can fix, and the maximum for any delay; ms. */
const longestMs = 10 * 60_000;

export interface Backoff {
  /** The delay before the next try, in ms. `failure`: why the last one failed, if the platform said so. */
  readonly next: (failure: Failure | null) => number;
  /** Called after a stable connection: the next failure starts from the first delay. */
  readonly reset: () => void;
}

/**
 * Exponential backoff that never waits less than the platform asks for.
 * @param random 0 to 1
 */
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
