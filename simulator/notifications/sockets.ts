import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Channel } from './channel.ts';

/** Room for a subscription to 1,000 topics several times over. */
const MAX_MESSAGE_BYTES = 512 * 1024;

const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

interface SocketDeps {
  readonly findChannel: (id: string) => Channel | undefined;
  readonly accept: (socket: WebSocket, channel: Channel) => void;
}

/** Accepts sockets at `/channels/{id}`. The id is the only credential. */
export function createSockets({ findChannel, accept }: SocketDeps) {
  // No automatic pongs: the connection answers pings itself, so that it can simulate a dead peer.
  const webSockets = new WebSocketServer({
    noServer: true,
    autoPong: false,
    maxPayload: MAX_MESSAGE_BYTES,
  });
  const servers: Server[] = [];

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const [, id = ''] = /^\/channels\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    const channel = findChannel(id);
    if (channel === undefined) {
      socket.end(NOT_FOUND);
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) => accept(webSocket, channel));
  }

  return {
    /** Handles this server's upgrade requests. */
    attach(server: Server): void {
      server.on('upgrade', upgrade);
      servers.push(server);
    },
    /** Stops handling upgrade requests on all servers. */
    detach(): void {
      for (const server of servers.splice(0)) server.off('upgrade', upgrade);
      webSockets.close();
    },
  };
}
