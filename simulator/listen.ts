import type { Server } from 'node:http';
import { type OpenServer, openServer } from './open-server.ts';

/** A server on a free local port, for one test. */
export interface ListeningServer {
  /** `http://localhost:{port}` */
  readonly origin: string;
  readonly server: Server;
  /** Also closes open connections. */
  readonly close: OpenServer['stop'];
}

/** Serves the app over real HTTP on a free port. */
export async function listen(app: Parameters<OpenServer['serve']>[0]): Promise<ListeningServer> {
  const { server, port, serve, stop } = await openServer(0);
  serve(app);
  return { origin: `http://localhost:${port}`, server, close: stop };
}
