import * as v from 'valibot';
import { failed, type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import * as catalogue from '../operations.ts';
import type { Gateway } from '../launch/config.ts';

/** A channel is replaced before its end, ms. */
const replaceBeforeEndMs = 5 * 60_000;
/** A channel lives 24 hours; where this machine's clock is wrong, it is used for at least one, ms. */
const shortestUseMs = 60 * 60_000;
const longestUseMs = 24 * 60 * 60_000;

/** A subscribed notification channel. */
export interface Channel {
  readonly socketUri: string;
  /** Epoch ms. */
  readonly endsAt: number;
}

const epochMs = v.pipe(v.string(), v.transform(Date.parse), v.number());
const channelSchema = v.object({ id: v.string(), connectUri: v.string(), expires: epochMs });
/** A subscription answered without a `state` counts: only "Rejected" is a refusal. */
const subscriptionsSchema = v.object({
  entities: v.array(v.object({ state: v.optional(v.string()) })),
});

/** Opens a channel and subscribes it to one topic. */
export async function openChannel(
  api: Api,
  topic: string,
  isTrusted: (socketUri: string) => boolean,
): Promise<Result<Channel>> {
  const channel = await api.call(catalogue.openChannel, { answer: channelSchema });
  if (!channel.ok) return channel;
  const { id: channelId, connectUri, expires: endsAt } = channel.value;
  if (!isTrusted(connectUri)) return failed({ kind: 'badAnswer' });
  const subscriptions = await api.call(catalogue.subscribe, {
    path: { channelId },
    body: [{ id: topic }],
    answer: subscriptionsSchema,
  });
  if (!subscriptions.ok) return subscriptions;
  if (subscriptions.value.entities.some(({ state }) => state === 'Rejected')) {
    const { permissions } = catalogue.subscribe;
    return failed({ kind: 'notPermitted', lack: 'permission', missing: permissions });
  }
  return success({ socketUri: connectUri, endsAt });
}

/** For how long a channel is to be used from now on, in ms. */
export function lifeMs({ endsAt }: Channel, now: number): number {
  return Math.min(Math.max(endsAt - replaceBeforeEndMs - now, shortestUseMs), longestUseMs);
}

/** Sockets go to the region's streaming host, or to the organisation's own gateway, and nowhere else. */
export function trustedSocket(domain: string, gateway: Gateway | undefined) {
  return (socketUri: string): boolean => {
    if (!URL.canParse(socketUri)) return false;
    const { protocol, hostname } = new URL(socketUri);
    const isPlain = protocol === 'ws:' && gateway?.protocol === 'http';
    if (gateway && hostname === gateway.host) return protocol === 'wss:' || isPlain;
    return protocol === 'wss:' && hostname.endsWith(`.${domain}`);
  };
}
