import { joinFamily, type Place } from '../../../src/genesys/notifications/shared-connection.ts';
import type { Connections } from './connections.ts';

/** A tab with widgets in it, each of which sees all others. */
export function createTab(connections: Connections) {
  const places: Place[] = [];

  /** A widget that opens; `told` is what it hears. */
  function openWidget() {
    const own: Place = {};
    places.push(own);
    const received: string[] = [];
    const leave = joinFamily(
      { own, sisters: () => places.filter((place) => place !== own) },
      connections.connect,
      { liveChanged: (live) => received.push(live), event: (topic) => received.push(topic) },
    );
    return {
      received,
      /** The page goes, and its window with it. */
      close(): void {
        leave();
        places.splice(places.indexOf(own), 1);
      },
    };
  }

  return { openWidget, holders: () => places.filter((place) => place.recordingControlHub).length };
}
