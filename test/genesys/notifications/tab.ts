import {
  type ConnectionOwner,
  joinSharedConnection,
} from '../../../src/genesys/notifications/shared-connection.ts';
import type { Connections } from './connections.ts';

/** A tab with widgets in it, each of which sees all others. */
export function createTab(connections: Connections) {
  const owners: ConnectionOwner[] = [];

  /** A widget that opens; `received` is what it hears. */
  function openWidget() {
    const own: ConnectionOwner = {};
    owners.push(own);
    const received: string[] = [];
    const join = (received: string[]): (() => void) =>
      joinSharedConnection(
        { own, siblingFrames: () => owners.filter((owner) => owner !== own) },
        connections.connect,
        { liveChanged: (live) => received.push(live), event: (topic) => received.push(topic) },
      );
    const leaves = [join(received)];
    return {
      received,
      /** Another part of the same page listens, too; `leave` ends that. */
      openPart() {
        const received: string[] = [];
        const leave = join(received);
        leaves.push(leave);
        return { received, leave };
      },
      /** The page goes, and its window with it. */
      close(): void {
        for (const leave of leaves) leave();
        owners.splice(owners.indexOf(own), 1);
      },
    };
  }

  return {
    openWidget,
    owners: () => owners.filter((owner) => owner.recordingControlConnection).length,
  };
}
