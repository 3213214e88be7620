import type { ConnectionEvents } from '../../../src/genesys/live/connection.ts';

/** Connections that a test plays. */
export function createConnections() {
  const open = new Set<ConnectionEvents>();
  let opened = 0;
  return {
    connect: (events: ConnectionEvents): (() => void) => {
      opened += 1;
      open.add(events);
      return () => open.delete(events);
    },
    /** The events of the one open connection; throws unless there is exactly one. */
    one: (): ConnectionEvents => {
      const [one, ...others] = open;
      if (!one || others.length > 0) throw new Error(`${open.size} connections are open.`);
      return one;
    },
    opened: () => opened,
    open: () => open.size,
  };
}

export type Connections = ReturnType<typeof createConnections>;
