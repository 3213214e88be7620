import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Channel } from './channel.ts';

/** A thousand topics fit in it several times over. */
const MAX_MESSAGE_BYTES = 512 * 1024;

const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

interface SocketDeps {
  readonly findChannel: (id: string) => Channel | undefined;
  readonly accept: (socket: WebSocket, channel: Channel) => void;
}

/** Lets apps connect to their channels at `/channels/{id}`; the id alone is the credential. */
export function createSockets({ findChannel, accept }: SocketDeps) {
  // Pings are answered by the connection, as a dead peer must not answer them.
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
    /** Takes the upgrade requests of this server. */
    attach(server: Server): void {
      server.on('upgrade', upgrade);
      servers.push(server);
    },
    /** Takes no more of them. */
    detach(): void {
      for (const server of servers.splice(0)) server.off('upgrade', upgrade);
      webSockets.close();
    },
  };
}
