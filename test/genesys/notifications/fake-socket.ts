import { getEventListeners } from 'node:events';
import { vi } from 'vitest';
import type { RawSocket } from '../../../src/genesys/notifications/socket.ts';

const EVENTS = ['open', 'message', 'close', 'error'];

/** The browser's end of a socket whose other end a test plays. */
export class FakeSocket extends EventTarget implements RawSocket {
  readonly uri: string;
  readonly sent: string[] = [];
  closed = false;
  #open = false;

  constructor(uri: string) {
    super();
    this.uri = uri;
  }

  /** Throws before the socket is open, as the browser does. */
  send(data: string): void {
    if (!this.#open) throw new DOMException('Still in CONNECTING state.', 'InvalidStateError');
    this.sent.push(data);
  }

  close(): void {
    this.closed = true;
  }

  open(): void {
    this.#open = true;
    this.dispatchEvent(new Event('open'));
  }

  say(message: unknown): void {
    const data = typeof message === 'string' ? message : JSON.stringify(message);
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  /** The server closes it, or refuses it before it was open. */
  end(): void {
    this.closed = true;
    this.dispatchEvent(new Event('close'));
  }

  /** How many listeners are left on it. */
  listenersLeft(): number {
    return EVENTS.reduce((sum, name) => sum + getEventListeners(this, name).length, 0);
  }
}

/** Gives a page fake sockets until `vi.unstubAllGlobals`. Returns those that it opens, oldest first. */
export function stubSockets(): readonly FakeSocket[] {
  const sockets: FakeSocket[] = [];
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor(uri: string) {
        super(uri);
        sockets.push(this);
      }
    },
  );
  return sockets;
}
