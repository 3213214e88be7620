import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** A server that listens before its routes exist: the simulator's parts need each other's origins first. */
export interface OpenServer {
  readonly server: Server;
  readonly port: number;
  /** Serves these routes from now on. */
  readonly serve: (routes: { readonly fetch: Fetch }) => void;
  /** Also closes open connections. */
  readonly stop: () => Promise<void>;
}

/**
 * Loopback only: the simulator must not be reachable from other machines. `localhost` resolves to this address as well.
 */
const LOOPBACK = '127.0.0.1';

const starting: Fetch = () => new Response('The simulator is starting.', { status: 503 });

/** Listens on `port`; 0 picks a free one. Rejects with the system's error, such as `EADDRINUSE`. */
export async function openServer(port: number): Promise<OpenServer> {
  let fetch = starting;
  const server = createAdaptorServer({
    fetch: (request, env) => fetch(request, env),
    overrideGlobalObjects: false,
  });
  if (!('closeAllConnections' in server)) throw new Error('An HTTP/1.1 server was expected.');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP port was expected.');
  return {
    server,
    port: address.port,
    serve(routes) {
      ({ fetch } = routes);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
