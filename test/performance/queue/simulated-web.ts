import type { createOrganization } from '../../../simulator/organization.ts';
import type { Clock } from '../../../simulator/interfaces.ts';

type Organization = ReturnType<typeof createOrganization>;

/** One-way latency, ms: a round trip of 120 ms is common between two continents. */
const oneWayMs = 60;

/** What the network carried. */
export interface Traffic {
  requests: number;
  refusedAsTooMany: number;
}

/**
 * Replaces Node's `fetch` and `WebSocket` with those of a simulated network, in simulated time.
 * @param hasNews if false, no socket ever opens
 */
export function enterSimulatedWeb(
  { routes, notifications: { publisher } }: Organization,
  clock: Clock,
  hasNews: boolean,
): { readonly traffic: Traffic; readonly leave: () => void } {
  const traffic = { requests: 0, refusedAsTooMany: 0 };
  const real = { fetch: globalThis.fetch, WebSocket: globalThis.WebSocket };
  const sockets = new Set<EventTarget>();
  const way = (): Promise<void> => new Promise((resolve) => void clock.after(oneWayMs, resolve));
  const sendEvent = (socket: EventTarget, message: object): void =>
    void clock.after(oneWayMs, () =>
      socket.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) })),
    );

  globalThis.fetch = async (url, init) => {
    traffic.requests += 1;
    await way();
    const answer = await routes.request(url instanceof Request ? url : String(url), init);
    if (answer.status === 429) traffic.refusedAsTooMany += 1;
    await way();
    return answer;
  };

  class SimulatedSocket extends EventTarget {
    constructor() {
      super();
      if (!hasNews) throw new Error('No socket here.');
      sockets.add(this);
      clock.after(2 * oneWayMs, () => this.dispatchEvent(new Event('open')));
    }
    /** The page sends nothing but pings. */
    send(): void {
      sendEvent(this, { topicName: 'channel.metadata', eventBody: { message: 'pong' } });
    }
    close(): void {
      sockets.delete(this);
    }
  }
  Object.assign(globalThis, { WebSocket: SimulatedSocket });

  publisher.publish = (topicName, eventBody) => {
    if (!topicName.startsWith('v2.routing.queues')) return;
    for (const socket of sockets) sendEvent(socket, { topicName, eventBody });
  };

  return { traffic, leave: () => Object.assign(globalThis, real) };
}
