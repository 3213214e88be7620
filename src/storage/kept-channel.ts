import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const channelKeys = { calls: 'channel', queue: 'queueChannel' } as const;

/** The OAuth client and region for which a channel was opened. */
interface ChannelScope {
  readonly clientId: string;
  readonly domain: string;
}

const channelEntries = { id: v.string(), socketUri: v.string(), endsAt: v.number() };
const schema = v.object({
  ...channelEntries,
  clientId: v.string(),
  domain: v.string(),
});
const channelSchema = v.object(channelEntries);

/**
 * A tab's notification channel, kept across page loads: a user who opens more than 20 a day may get channels without
 * call events (docs/platform-facts.md).
 */
export interface KeptChannel {
  /** `null` if there is none, or if it was opened with another OAuth client or in another region. */
  readonly load: () => v.InferOutput<typeof channelSchema> | null;
  readonly save: (channel: v.InferOutput<typeof channelSchema>) => void;
}

/** @param storage the user's own, because anyone who knows a channel's id can open its socket */
export function openKeptChannel(
  storage: PageStorage['storage'],
  page: keyof typeof channelKeys,
  { clientId, domain }: ChannelScope,
): KeptChannel {
  const store = createJsonStore(storage);
  const key = channelKeys[page];
  return {
    load() {
      const kept = store.get(key, schema);
      const isOwn = kept?.clientId === clientId && kept.domain === domain;
      return kept && isOwn ? v.parse(channelSchema, kept) : null;
    },
    save: (channel) => store.set(key, { ...channel, clientId, domain }),
  };
}
