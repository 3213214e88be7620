import type { Clock } from '../interfaces.ts';
import type { Channel } from './channel.ts';

/** Reordering must not lose events: if no second event arrives within this time, the first is delivered alone. */
const REORDER_WAIT_MS = 5_000;

/** The faults that a tester can apply to the connections. */
export interface SocketFaults {
  /** Imitates a dead peer: sockets stay open and nothing arrives over them. */
  silence(): void;
  /** Every event arrives twice. */
  duplicate(): void;
  /** The next two events of each of these channels arrive in swapped order. */
  reorder(channels: readonly Channel[]): void;
  /** Loses events but nothing else: the connections look alive. */
  deafen(): void;
  /** Ends `deafen`. Lost events stay lost. */
  hear(): void;
  /** Ends all faults except `deafen`. */
  end(): void;
  isSilent(): boolean;
  /** Delivers an event, subject to the current faults. */
  deliver(channel: Channel, text: string): void;
}

/** Creates a state without faults. */
export function createSocketFaults(clock: Clock): SocketFaults {
  let silent = false;
  let doubled = false;
  let deaf = false;
  /** Channels waiting for two events to swap. `held` is the first of the two, once it has arrived. */
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
