import type { Server } from 'node:http';
import { type OpenServer, openServer } from './open-server.ts';

/** A server that listens on a free port of this machine, for one test. */
export interface ListeningServer {
  /** `http://localhost:{port}` */
  readonly origin: string;
  readonly server: Server;
  /** Ends the connections that are left, too. */
  readonly close: OpenServer['stop'];
}

/** Serves the app over real HTTP on a free port. */
export async function listen(app: Parameters<OpenServer['serve']>[0]): Promise<ListeningServer> {
  const { server, port, serve, stop } = await openServer(0);
  serve(app);
  return { origin: `http://localhost:${port}`, server, close: stop };
}
