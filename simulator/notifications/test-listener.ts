import { WebSocket } from 'ws';

/** An app at the other end of a channel. */
export interface TestListener {
  /** The next message that was not taken yet; waits for it. */
  next(): Promise<unknown>;
  /** Messages that no one took. */
  readonly received: readonly unknown[];
  /** The close code, once the socket is closed. */
  readonly closed: Promise<number>;
  say(message: unknown): void;
  /** Leaves, and waits until the socket is closed. */
  leave(): Promise<number>;
}

/** Connects to a channel; throws when the service refuses. */
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
