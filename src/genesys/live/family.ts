import { sisters } from '../sisters.ts';
import type { Channel } from './channel.ts';
import type { ConnectionEvents } from './connection.ts';
import { type Connect, createHub, type Hub } from './hub.ts';

declare global {
  interface Window extends Place {}
}

/** A page's place where its sisters find the hub that it holds. */
export interface Place {
  recordingControlHub?: Hub | undefined;
}

export interface Family {
  readonly own: Place;
  /** The other widgets of the tab that this page may look into. */
  readonly sisters: () => readonly Place[];
}

/**
 * Joins the tab's one live connection: takes part in a sister's, or holds one for all. When the holder goes, the
 * first of the others that notices holds the next one. The returned function leaves, and hands over what it holds.
 */
export function joinFamily(family: Family, connect: Connect, events: ConnectionEvents): () => void {
  let leave = (): void => undefined;
  let gone = false;

  function join(inherited: Channel | null): void {
    if (gone) return;
    const hub = family.sisters().find((sister) => sister.recordingControlHub)?.recordingControlHub;
    leave = (hub ?? hold(inherited)).join({ ...events, orphaned: join });
  }

  /** A copy, which does not keep the page alive that is going. */
  function hold(inherited: Channel | null): Hub {
    family.own.recordingControlHub ??= createHub(connect, inherited && { ...inherited });
    return family.own.recordingControlHub;
  }

  join(null);
  return () => {
    gone = true;
    leave();
    const { recordingControlHub: held } = family.own;
    family.own.recordingControlHub = undefined;
    held?.close();
  };
}

/** The widgets of this tab. */
export const windowFamily = (): Family => ({ own: window, sisters });
