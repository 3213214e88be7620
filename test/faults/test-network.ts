import { vi } from 'vitest';
import type { Clock } from '../../src/recording/clock.ts';
import { findDeadPort } from './dead-port.ts';
import { NodeSocket } from './node-socket.ts';
import { createTraffic, type Traffic } from './traffic.ts';

/** What happens to a request on its way. */
export type Delivery =
  | 'delivered'
  /** It goes to a port where no one listens. */
  | 'refused'
  /** The platform answers only after this many ms; `received` resolves when it has received the request. */
  | { readonly heldMs: number; readonly received: () => Promise<void> };

export interface TestNetwork {
  /** Decides about every request; a test replaces it. */
  deliveryOf: (method: string, path: string) => Delivery;
  readonly settled: Traffic['settled'];
}

/**
 * Puts this file's network on a test's clock: connections are real, timeouts are not, and it is known when all that is
 * under way has arrived. So time passes only where the product waits for it.
 */
export async function createTestNetwork(clock: Clock): Promise<TestNetwork> {
  const real = globalThis.fetch;
  const deadPort = String(await findDeadPort());
  const traffic = createTraffic(clock);
  const network: TestNetwork = { deliveryOf: () => 'delivered', settled: traffic.settled };

  vi.stubGlobal('fetch', async (input: string | URL, init: RequestInit = {}) => {
    const url = new URL(input);
    const delivery = network.deliveryOf(init.method ?? 'GET', url.pathname);
    if (delivery === 'refused') url.port = deadPort;
    const coming = traffic.begin();
    try {
      const answer = real(url, init).then(complete);
      if (typeof delivery === 'object') {
        await delivery.received();
        coming.notBefore = clock.now() + delivery.heldMs;
      }
      return await answer;
    } finally {
      traffic.end(coming);
    }
  });
  vi.stubGlobal('WebSocket', socketsIn(traffic));
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const timeout = new AbortController();
    clock.after(ms, () => timeout.abort(new DOMException('Too slow.', 'TimeoutError')));
    return timeout.signal;
  });
  return network;
}

/** The same answer with its whole body arrived. */
async function complete(response: Response): Promise<Response> {
  const { status, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}

/** Sockets whose opening is waited for. */
const socketsIn = (traffic: Traffic) =>
  class extends NodeSocket {
    constructor(uri: string) {
      super(uri);
      const coming = traffic.begin();
      for (const end of ['open', 'close']) this.addEventListener(end, () => traffic.end(coming));
    }
  };
