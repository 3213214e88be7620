import {
  type ConnectionOwner,
  joinSharedConnection,
} from '../../../src/genesys/notifications/shared-connection.ts';
import type { Connections } from './connections.ts';

/** A tab with widgets in it, each of which sees all others. */
export function createTab(connections: Connections) {
  const owners: ConnectionOwner[] = [];

  /** A widget that opens; `told` is what it hears. */
  function openWidget() {
    const own: ConnectionOwner = {};
    owners.push(own);
    const received: string[] = [];
    const leave = joinSharedConnection(
      { own, siblingFrames: () => owners.filter((owner) => owner !== own) },
      connections.connect,
      { liveChanged: (live) => received.push(live), event: (topic) => received.push(topic) },
    );
    return {
      received,
      /** The page goes, and its window with it. */
      close(): void {
        leave();
        owners.splice(owners.indexOf(own), 1);
      },
    };
  }

  return {
    openWidget,
    owners: () => owners.filter((owner) => owner.recordingControlConnection).length,
  };
}
