import type { Server } from 'node:http';
import type { Hono } from 'hono';
import type { Clock, Publisher, TokenStore } from '../interfaces.ts';
import type { PlatformEnv } from '../platform/app.ts';
import { createChannelStore } from './channel-store.ts';
import { openConnection } from './connection.ts';
import { createSocketFaults } from './socket-faults.ts';
import { answerIncoming } from './incoming.ts';
import { eventMessage, noLongerSubscribed } from './messages.ts';
import { createRoutes } from './routes.ts';
import { createSockets } from './sockets.ts';

/** A fault to apply to the sockets, or its end (`POST /__simulator/sockets`). */
export type SocketAction =
  | 'close'
  | 'closing'
  | 'silence'
  | 'duplicate'
  | 'reorder'
  | 'deaf'
  | 'hearing'
  | 'unsubscribe';

interface NotificationDeps {
  readonly clock: Clock;
  readonly tokens: TokenStore;
  /** The service's origin as browsers see it, such as `http://localhost:5180`. */
  readonly publicOrigin: () => string;
}

/** The notification service of the simulated organization. */
export interface Notifications {
  /** `/api/v2/notifications`. Mount it behind the platform's middleware, which authenticates and formats errors. */
  readonly routes: Hono<PlatformEnv>;
  readonly publisher: Publisher;
  /** Accepts sockets on this server. */
  attach(server: Server): void;
  /**
   * Applies or ends a fault. `close`: closes all sockets and ends every fault but `deaf`. `closing`: announces the
   * close, and closes 60 s later. `silence`, `duplicate` and `reorder` affect all sockets until the next `close`.
   * `deaf`: channels stay open and subscribed and heartbeats continue, but no events arrive, even over a new socket,
   * until `hearing`; events in between are lost. `unsubscribe`: ends every channel's subscriptions and says so on its
   * socket.
   */
  do(action: SocketAction): void;
  /** Removes all channels and ends all faults. */
  reset(): void;
  /** Resets, and accepts no more sockets. */
  stop(): void;
  /** Counts, for finding leaks. */
  stats(): { readonly channels: number; readonly connections: number; readonly topics: number };
}

export function createNotifications({
  clock,
  tokens,
  publicOrigin,
}: NotificationDeps): Notifications {
  const channels = createChannelStore(clock);
  const socketFaults = createSocketFaults(clock);
  const connections = () => channels.all().flatMap(({ connection }) => connection ?? []);

  const sockets = createSockets({
    findChannel: (id) => channels.find(id),
    accept(socket, channel) {
      // One socket per channel: a new one replaces the old one.
      channel.connection?.close('another connection took over the channel');
      channel.connection = openConnection({
        socket,
        channel,
        clock,
        isSilent: () => socketFaults.isSilent(),
        answer: (text) => answerIncoming(text, channel, { channels, tokens }),
      });
      channels.touch(channel);
    },
  });

  function reset(): void {
    socketFaults.end();
    socketFaults.hear();
    channels.clear();
  }

  const actions: Readonly<Record<SocketAction, () => void>> = {
    close() {
      socketFaults.end();
      for (const connection of connections()) connection.close('closed by the server');
    },
    closing() {
      for (const connection of connections()) connection.announceClosing();
    },
    silence: () => socketFaults.silence(),
    duplicate: () => socketFaults.duplicate(),
    reorder: () => socketFaults.reorder(channels.all()),
    deaf: () => socketFaults.deafen(),
    hearing: () => socketFaults.hear(),
    unsubscribe() {
      for (const channel of channels.all()) {
        channel.topics = new Map();
        channel.connection?.send(JSON.stringify(noLongerSubscribed(channel)));
      }
    },
  };

  return {
    routes: createRoutes({ channels, publicOrigin }),
    publisher: {
      publish(topic, eventBody) {
        const text = JSON.stringify(eventMessage(topic, eventBody));
        for (const channel of channels.all()) {
          if (channel.topics.has(topic.toLowerCase())) socketFaults.deliver(channel, text);
        }
      },
    },
    attach: (server) => sockets.attach(server),
    do: (action) => actions[action](),
    reset,
    stop() {
      reset();
      sockets.detach();
    },
    stats: () => ({
      channels: channels.all().length,
      connections: connections().length,
      topics: channels.all().reduce((sum, { topics }) => sum + topics.size, 0),
    }),
  };
}
