import * as v from 'valibot';
import { createJsonStore } from './json-store.ts';
import type { PageStorage } from './page-storage.ts';

const channelKeys = { calls: 'channel', queue: 'queueChannel' } as const;

/** What a channel was opened with, and where. */
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

/** The notification channel of a tab, kept over page loads: an organization gives each person only twenty a day. */
export interface KeptChannel {
  /** `null`: there is none, or it was opened with another client or in another region. */
  readonly load: () => v.InferOutput<typeof channelSchema> | null;
  readonly save: (channel: v.InferOutput<typeof channelSchema>) => void;
}

/** @param storage the person's own: the id of a channel is all that its socket asks for */
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
