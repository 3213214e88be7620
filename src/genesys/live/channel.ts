import * as v from 'valibot';
import { failed, type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api.ts';
import * as catalogue from '../catalogue.ts';
import type { Gateway } from '../config.ts';

/** A subscribed notification channel. It lives 24 hours. */
export interface Channel {
  readonly socketUri: string;
  /** Epoch ms. */
  readonly endsAt: number;
}

const channelSchema = v.object({ id: v.string(), connectUri: v.string(), expires: v.string() });
const subscriptionsSchema = v.object({ entities: v.array(v.object({ state: v.string() })) });

/** Opens a channel and subscribes it to one topic. */
export async function openChannel(
  api: Api,
  topic: string,
  isTrusted: (socketUri: string) => boolean,
): Promise<Result<Channel>> {
  const channel = await api.call(catalogue.openChannel, { answer: channelSchema });
  if (!channel.ok) return channel;
  const { id: channelId, connectUri, expires } = channel.value;
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
  return success({ socketUri: connectUri, endsAt: Date.parse(expires) });
}

/** Sockets go to the region's streaming host, or to the organisation's own gateway, and nowhere else. */
export function trustedSocket(domain: string, gateway: Gateway | undefined) {
  return (socketUri: string): boolean => {
    if (!URL.canParse(socketUri)) return false;
    const { protocol, hostname } = new URL(socketUri);
    if (gateway && hostname === gateway.host) return protocol === 'wss:' || protocol === 'ws:';
    return protocol === 'wss:' && hostname.endsWith(`.${domain}`);
  };
}
