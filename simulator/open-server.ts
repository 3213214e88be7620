import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/** A server whose port is known before its routes are: the parts of the simulator name each other's origins. */
export interface OpenServer {
  readonly server: Server;
  readonly port: number;
  /** Answers with these routes from now on. */
  readonly serve: (routes: { readonly fetch: Fetch }) => void;
  /** Ends the connections that are left, too. */
  readonly stop: () => Promise<void>;
}

/** The simulator is for this machine only. `localhost` reaches this address as well. */
const LOOPBACK = '127.0.0.1';

const starting: Fetch = () => new Response('The simulator is starting.', { status: 503 });

/** Listens on `port`; 0 = any that is free. Rejects with the system's error, such as `EADDRINUSE`. */
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
