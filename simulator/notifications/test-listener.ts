import { WebSocket } from 'ws';

/** The app's end of a channel's socket. */
export interface TestListener {
  /** Takes the next message, waiting for it if necessary. */
  next(): Promise<unknown>;
  /** Messages not taken yet. */
  readonly received: readonly unknown[];
  /** Resolves to the close code when the socket closes. */
  readonly closed: Promise<number>;
  say(message: unknown): void;
  /** Closes the socket, and resolves once it is closed. */
  leave(): Promise<number>;
}

/** Connects to a channel. Rejects if the service refuses. */
export async function connect(connectUri: string): Promise<TestListener> {
  const socket = new WebSocket(connectUri);
  const received: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('message', (data) => {
    const message: unknown = JSON.parse(Buffer.isBuffer(data) ? data.toString() : '');
    const taker = waiting.shift();
    if (taker === undefined) received.push(message);
    else taker(message);
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  return {
    next: () =>
      new Promise((resolve) => {
        if (received.length > 0) resolve(received.shift());
        else waiting.push(resolve);
      }),
    received,
    closed,
    say: (message) => socket.send(JSON.stringify(message)),
    leave() {
      socket.close();
      return closed;
    },
  };
}
