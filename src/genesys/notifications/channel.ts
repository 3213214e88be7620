import type { Clock } from '../../recording/clock.ts';
import * as v from 'valibot';
import { failed, type Failure, type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as operations from '../operations.ts';
import type { Gateway } from '../launch/config.ts';

/** A channel is replaced this long before it expires, in ms. */
const replaceBeforeEndMs = 5 * 60_000;
/**
 * A channel lives 24 hours (docs/platform-facts.md). If this computer's clock is wrong, it is used for at least an
 * hour; ms.
 */
const shortestUseMs = 60 * 60_000;
const longestUseMs = 24 * 60 * 60_000;

/** A subscribed notification channel. */
export interface Channel {
  readonly id: string;
  readonly socketUri: string;
  /** Epoch ms. */
  readonly endsAt: number;
}

const epochMs = v.pipe(v.string(), v.transform(Date.parse), v.number());
const channelSchema = v.object({ id: v.string(), connectUri: v.string(), expires: epochMs });
/** A subscription without a `state` counts as successful: only "rejected", in upper or lower case, is a refusal. */
const subscriptionsSchema = v.object({
  entities: v.array(v.object({ state: v.nullish(v.pipe(v.string(), v.toLowerCase())) })),
});

/** Which channel to get. If it no longer exists, a new one is opened. */
export type ChannelWish =
  /** The one that the tab kept across a page load. */
  | { readonly kind: 'kept' }
  /** This one, resubscribed. */
  | { readonly kind: 'again'; readonly channel: Channel }
  /** A new one, which no other tab can be using. */
  | { readonly kind: 'new' };

/** Where a tab's channel is kept across page loads. */
export interface ChannelMemory {
  readonly load: () => Channel | null;
  readonly save: (channel: Channel) => void;
}

interface ChannelSource extends Pick<Clock, 'now'> {
  readonly api: Api;
  readonly topic: string;
  readonly isTrusted: (socketUri: string) => boolean;
  readonly memory?: ChannelMemory | Promise<ChannelMemory | null> | undefined;
}

/**
 * Returns a function that gets channels subscribed to one topic. A known channel is given up only if it no longer
 * exists, not if the request failed.
 */
export function createChannelSource(source: ChannelSource) {
  const { api, topic, isTrusted, now } = source;
  const isUsable = ({ socketUri, endsAt }: Channel): boolean =>
    isTrusted(socketUri) && endsAt - now() > shortestUseMs;

  function known(wish: ChannelWish, memory: ChannelMemory | null | undefined): Channel | null {
    if (wish.kind === 'again') return wish.channel;
    const kept = wish.kind === 'kept' ? memory?.load() : null;
    return kept && isUsable(kept) ? kept : null;
  }

  return async (wish: ChannelWish): Promise<Result<Channel>> => {
    const memory = await source.memory;
    const old = known(wish, memory);
    const again = old && (await subscribe(api, old, topic));
    if (again && (again.ok || !isGone(again.failure))) return again;
    const opened = await openChannel(api, topic, isTrusted);
    if (opened.ok) memory?.save(opened.value);
    return opened;
  };
}

const isGone = ({ kind }: Failure): boolean => kind === 'notFound' || kind === 'refused';

/** Opens a channel and subscribes it to one topic. */
export async function openChannel(
  api: Api,
  topic: string,
  isTrusted: (socketUri: string) => boolean,
): Promise<Result<Channel>> {
  const channel = await api.call(operations.openChannel, { answer: channelSchema });
  if (!channel.ok) return channel;
  const { id, connectUri: socketUri, expires: endsAt } = channel.value;
  if (!isTrusted(socketUri)) return failed({ kind: 'badAnswer' });
  return subscribe(api, { id, socketUri, endsAt }, topic);
}

async function subscribe(api: Api, channel: Channel, topic: string): Promise<Result<Channel>> {
  const subscriptions = await api.call(operations.subscribe, {
    path: { channelId: channel.id },
    body: [{ id: topic }],
    answer: subscriptionsSchema,
  });
  if (!subscriptions.ok) return subscriptions;
  if (subscriptions.value.entities.some(({ state }) => state === 'rejected')) {
    const { permissions } = operations.subscribe;
    return failed({ kind: 'notPermitted', lack: 'permission', missing: permissions });
  }
  return success(channel);
}

/** How long to use a channel from now on, in ms. */
export function lifeMs({ endsAt }: Channel, now: number): number {
  return Math.min(Math.max(endsAt - replaceBeforeEndMs - now, shortestUseMs), longestUseMs);
}

/** Sockets may be opened only to the region's streaming host or the organization's own gateway. */
export function trustedSocket(domain: string, gateway: Gateway | undefined) {
  return (socketUri: string): boolean => {
    if (!URL.canParse(socketUri)) return false;
    const { protocol, hostname } = new URL(socketUri);
    const isPlain = protocol === 'ws:' && gateway?.protocol === 'http';
    if (gateway && hostname === gateway.host) return protocol === 'wss:' || isPlain;
    return protocol === 'wss:' && hostname.endsWith(`.${domain}`);
  };
}
