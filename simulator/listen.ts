import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

/** A server that listens on a free port of this machine, for one test. */
export interface ListeningServer {
  /** `http://localhost:{port}` */
  readonly origin: string;
  readonly server: Server;
  /** Ends the connections that are left, too. */
  close(): Promise<void>;
}

/** What a Hono app is to its server. */
type App = Pick<Parameters<typeof createAdaptorServer>[0], 'fetch'>;

/** Serves the app over real HTTP on a free port. */
export async function listen(app: App): Promise<ListeningServer> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  if (!('closeAllConnections' in server)) throw new Error('An HTTP/1 server was expected');
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP port was expected');
  return {
    origin: `http://localhost:${address.port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
