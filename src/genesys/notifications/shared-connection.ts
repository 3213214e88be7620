import { sisters } from '../../storage/sibling-frames.ts';
import type { Channel } from './channel.ts';
import type { ConnectionEvents } from './connection.ts';

/** A page that listens. It may live in another frame, so it gets plain values only. */
export interface Member extends ConnectionEvents {
  /** The page that held the connection is going: somebody else has to, if possible on the same channel. */
  readonly orphaned: (channel: Channel | null) => void;
}

/** Opens a connection; the returned function closes it and gives its channel, if that still works. */
export type Connect = (events: ConnectionEvents, inherited: Channel | null) => () => Channel | null;

/** The one live connection of all widgets in a tab. */
export interface Hub {
  /** The returned function leaves. */
  readonly join: (member: Member) => () => void;
  readonly close: () => void;
}

/** Holds the connection while there are members. */
export function createHub(connect: Connect, inherited: Channel | null = null): Hub {
  const members = new Set<Member>();
  let live: 'on' | 'off' = 'off';
  const events: ConnectionEvents = {
    liveChanged(now) {
      live = now;
      notifyEach(members, (member) => member.liveChanged(now));
    },
    event: (topic, body) => notifyEach(members, (member) => member.event(topic, body)),
  };
  const disconnect = connect(events, inherited);
  return {
    join(member) {
      members.add(member);
      if (live === 'on') member.liveChanged('on');
      return () => members.delete(member);
    },
    close() {
      const channel = disconnect();
      const left = [...members];
      members.clear();
      notifyEach(left, (member) => {
        member.liveChanged('off');
        member.orphaned(channel);
      });
    },
  };
}

/** A page that fails does not keep the news from the others; its error is reported after them. */
function notifyEach(members: Iterable<Member>, notify: (member: Member) => void): void {
  for (const member of members) {
    try {
      notify(member);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

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
