import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import type { Wire } from './wire.ts';

/** The receiver of the live connection: the page that is open. */
export interface Listener {
  readonly stateReceived: (snapshot: CallSnapshot) => void;
  readonly liveChanged: (live: 'on' | 'off') => void;
}

/** The live connection. Events in transit when it drops are lost, and the page notices only later. */
export interface Live {
  readonly news: (snapshot: CallSnapshot) => void;
  /** Sends an earlier event again. */
  readonly again: (pick: number) => void;
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly noticeDisconnect: () => void;
  /** While it is deaf, it stays connected but events are lost. */
  readonly deafen: (now: boolean) => void;
}

/** Number of old events that may arrive again. */
const remembered = 6;

export function createLive(wire: Wire, listener: () => Listener): Live {
  let connected = false;
  let noticed = true;
  let deaf = false;
  const past: CallSnapshot[] = [];

  function post(snapshot: CallSnapshot): void {
    wire.add({
      what: `the news "${snapshot.status.kind}" arrive`,
      arrive(delivery) {
        listener().stateReceived(snapshot);
        if (delivery.name === 'twice') post(snapshot);
      },
    });
  }

  function noticeDisconnect(): void {
    if (connected || noticed) return;
    noticed = true;
    listener().liveChanged('off');
  }

  return {
    news(snapshot) {
      past.unshift(snapshot);
      past.length = Math.min(past.length, remembered);
      if (connected && !deaf) post(snapshot);
    },
    again(pick) {
      const snapshot = past[pick % Math.max(1, past.length)];
      if (connected && !deaf && snapshot) post(snapshot);
    },
    connect() {
      if (connected) return;
      noticeDisconnect();
      connected = true;
      noticed = false;
      listener().liveChanged('on');
    },
    disconnect() {
      connected = false;
      wire.lose(({ what }) => what.startsWith('the news'));
    },
    noticeDisconnect,
    deafen: (now) => void (deaf = now),
  };
}
