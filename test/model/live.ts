import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import type { Wire } from './wire.ts';

/** Who listens to the live connection: the page that is open. */
export interface Listener {
  readonly stateReceived: (snapshot: CallSnapshot) => void;
  readonly liveChanged: (live: 'on' | 'off') => void;
}

/** The live connection. What is on its way when it drops is lost, and the page notices later. */
export interface Live {
  readonly news: (snapshot: CallSnapshot) => void;
  /** Events that were reported before arrive once more. */
  readonly again: (pick: number) => void;
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly noticeDisconnect: () => void;
  /** While it is deaf, it is connected and events are lost. */
  readonly deafen: (now: boolean) => void;
}

/** Old events that may arrive once more. */
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
