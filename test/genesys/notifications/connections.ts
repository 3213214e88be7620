import type { Channel } from '../../../src/genesys/notifications/channel.ts';
import type { ConnectionEvents } from '../../../src/genesys/notifications/connection.ts';

/** Connections that a test plays. */
export function createConnections() {
  const open = new Set<ConnectionEvents>();
  const inherited: (Channel | null)[] = [];
  return {
    connect: (events: ConnectionEvents, known: Channel | null): (() => Channel) => {
      const channel = known ?? {
        id: `${inherited.length}`,
        socketUri: `wss://${inherited.length}`,
        endsAt: 0,
      };
      inherited.push(known);
      open.add(events);
      return () => {
        open.delete(events);
        return channel;
      };
    },
    /** The events of the one open connection; throws unless there is exactly one. */
    one: (): ConnectionEvents => {
      const [one, ...others] = open;
      if (!one || others.length > 0) throw new Error(`${open.size} connections are open.`);
      return one;
    },
    /** What each connection was opened on; `null`: on a new channel. */
    inherited: (): readonly (Channel | null)[] => inherited,
    opened: () => inherited.length,
    open: () => open.size,
  };
}

export type Connections = ReturnType<typeof createConnections>;
