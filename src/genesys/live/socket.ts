import type { Clock } from '../clock.ts';
import { watchHeartbeat } from './heartbeat.ts';
import { type Message, readMessage } from './message.ts';

export interface SocketEvents {
  readonly opened: () => void;
  readonly message: (message: Message) => void;
  /** Closed, refused or silent: it will never speak again. Told once. */
  readonly dead: () => void;
}

/** The parts of a WebSocket that are used. */
export type RawSocket = Pick<WebSocket, 'send' | 'close' | 'addEventListener'>;

/**
 * A socket that knows when it is dead; one that cannot even be made is dead at once. The returned function closes it
 * without telling.
 */
export function openSocket(make: () => RawSocket, clock: Clock, events: SocketEvents): () => void {
  const raw = attempt(make);
  if (raw) return watchSocket(raw, clock, events);
  events.dead();
  return () => undefined;
}

function attempt(make: () => RawSocket): RawSocket | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function watchSocket(raw: RawSocket, clock: Clock, events: SocketEvents): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let isOpen = false;
  const ask = (): void => {
    // A socket that still connects throws when it is written to.
    if (isOpen) raw.send(JSON.stringify({ message: 'ping' }));
  };
  const heartbeat = watchHeartbeat(clock, ask, die);

  function die(): void {
    close();
    events.dead();
  }

  function close(): void {
    listening.abort();
    heartbeat.stop();
    raw.close();
  }

  function open(): void {
    isOpen = true;
    heartbeat.heard();
    events.opened();
  }

  function hear({ data }: MessageEvent<unknown>): void {
    heartbeat.heard();
    events.message(readMessage(data));
  }

  raw.addEventListener('open', open, { signal });
  raw.addEventListener('message', hear, { signal });
  raw.addEventListener('close', die, { signal });
  raw.addEventListener('error', die, { signal });
  return close;
}
