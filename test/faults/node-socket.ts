import { WebSocket as WsSocket } from 'ws';
import type { RawSocket } from '../../src/genesys/notifications/socket.ts';

/** The browser's WebSocket, as far as the product uses it, over a real connection: Node 20 has none. */
export class NodeSocket extends EventTarget implements RawSocket {
  readonly #socket: WsSocket;

  constructor(uri: string) {
    super();
    this.#socket = new WsSocket(uri);
    this.#socket.on('open', () => this.dispatchEvent(new Event('open')));
    this.#socket.on('close', () => this.dispatchEvent(new Event('close')));
    this.#socket.on('error', () => this.dispatchEvent(new Event('error')));
    this.#socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return;
      this.dispatchEvent(new MessageEvent('message', { data: data.toString() }));
    });
  }

  send(data: string): void {
    this.#socket.send(data);
  }

  close(): void {
    this.#socket.close();
  }
}
