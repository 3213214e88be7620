import * as v from 'valibot';
import type { Api } from '../api/api.ts';
import { type Call, callSchema } from './call.ts';
import { openKeptChannel } from '../../storage/kept-channel.ts';
import type { PageStorage } from '../../storage/page-storage.ts';
import { createChannelSource, trustedSocket } from '../notifications/channel.ts';
import type { Gateway } from '../launch/config.ts';
import type { Clock } from '../../recording/clock.ts';
import { maintainConnection } from '../notifications/connection.ts';
import { framesOfTab, joinSharedConnection } from '../notifications/shared-connection.ts';

export interface CallWatch extends Clock {
  readonly api: Api;
  readonly userId: string;
  readonly domain: string;
  readonly gateway: Gateway | undefined;
  /** The user's own storage, where the tab keeps its channel across page loads. */
  readonly kept?: { readonly storage: PageStorage['storage']; readonly clientId: string };
  readonly random: () => number;
  readonly liveChanged: (live: 'on' | 'off') => void;
  /** One of the user's calls changed. */
  readonly callChanged: (call: Call) => void;
}

/**
 * Watches the user's calls. Events that cannot be parsed are ignored.
 * @returns a function that ends the watch
 */
export function watchCalls(watch: CallWatch): () => void {
  const topic = `v2.users.${watch.userId}.conversations.calls`;
  return joinSharedConnection(
    framesOfTab(),
    (events, inherited) =>
      maintainConnection(
        {
          now: watch.now,
          after: watch.after,
          random: watch.random,
          openChannel: createChannelSource({
            ...watch,
            topic,
            memory: keptChannel(watch),
            isTrusted: trustedSocket(watch.domain, watch.gateway),
          }),
          openRawSocket: (uri) => new WebSocket(uri),
        },
        events,
        inherited,
      ),
    {
      liveChanged: watch.liveChanged,
      event(name, body) {
        const call = v.safeParse(callSchema, body);
        if (name === topic.toLowerCase() && call.success) watch.callChanged(call.output);
      },
    },
  );
}

const keptChannel = ({ kept, domain }: CallWatch) =>
  kept && openKeptChannel(kept.storage, 'calls', { clientId: kept.clientId, domain });
