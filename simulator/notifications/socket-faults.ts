import type { Clock } from '../interfaces.ts';
import type { Channel } from './channel.ts';

/** Reordering delays an event; it never loses one, even if no second one comes in this time. */
const REORDER_WAIT_MS = 5_000;

/** What can be wrong with the connections, at a tester's request. */
export interface SocketFaults {
  /** Dead peers: sockets stay open and nothing arrives over them. */
  silence(): void;
  /** Every event arrives twice. */
  duplicate(): void;
  /** The next two events of each of these channels change places. */
  reorder(channels: readonly Channel[]): void;
  /** Events are lost, and nothing else: the connections seem alive. */
  deafen(): void;
  /** Ends the deafness. What was lost stays lost. */
  hear(): void;
  /** Everything works again, except deafness. */
  end(): void;
  isSilent(): boolean;
  /** Delivers an event, with the current faults. */
  deliver(channel: Channel, text: string): void;
}

/** Connections without faults, which can be given some. */
export function createSocketFaults(clock: Clock): SocketFaults {
  let silent = false;
  let doubled = false;
  let deaf = false;
  /** Channels that await two events to swap; the first one waits here for the second. */
  const swaps = new Map<Channel, { held: string | null }>();

  function send({ connection }: Channel, text: string): void {
    connection?.send(text);
    if (doubled) connection?.send(text);
  }

  function release(channel: Channel): void {
    const held = swaps.get(channel)?.held;
    swaps.delete(channel);
    if (held != null) send(channel, held);
  }

  return {
    silence() {
      silent = true;
    },
    duplicate() {
      doubled = true;
    },
    reorder(channels) {
      for (const channel of channels) swaps.set(channel, { held: null });
    },
    deafen() {
      deaf = true;
      swaps.clear();
    },
    hear() {
      deaf = false;
    },
    end() {
      silent = false;
      doubled = false;
      swaps.clear();
    },
    isSilent: () => silent,
    deliver(channel, text) {
      if (deaf) return;
      const swap = swaps.get(channel);
      if (swap?.held === null) {
        swap.held = text;
        clock.after(REORDER_WAIT_MS, () => {
          if (swaps.get(channel) === swap) release(channel);
        });
        return;
      }
      send(channel, text);
      release(channel);
    },
  };
}
