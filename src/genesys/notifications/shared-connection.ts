import { siblingFrames } from '../../storage/sibling-frames.ts';
import type { Channel } from './channel.ts';
import type { ConnectionEvents } from './connection.ts';

/** A page that listens. It may live in another frame, so it gets plain values only. */
export interface Member extends ConnectionEvents {
  /** The page that held the connection is going: someone else has to, if possible on the same channel. */
  readonly ownerClosed: (channel: Channel | null) => void;
}

/** Opens a connection; the returned function closes it and gives its channel, if that still works. */
export type Connect = (events: ConnectionEvents, inherited: Channel | null) => () => Channel | null;

/** The one live connection of all widgets in a tab. */
export interface SharedConnection {
  /** The returned function leaves. */
  readonly join: (member: Member) => () => void;
  readonly close: () => void;
}

/** Holds the connection while there are members. */
export function createSharedConnection(
  connect: Connect,
  inherited: Channel | null = null,
): SharedConnection {
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
        member.ownerClosed(channel);
      });
    },
  };
}

/** A page that fails does not keep the news from the others; its error is reported after them. */
export function notifyEach<Member>(
  members: Iterable<Member>,
  notify: (member: Member) => void,
): void {
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
  interface Window extends ConnectionOwner {}
}

/** Where the sibling frames of a page find the connection that it owns. */
export interface ConnectionOwner {
  recordingControlConnection?: SharedConnection | undefined;
}

export interface Frames {
  readonly own: ConnectionOwner;
  /** The other widgets of the tab that this page may look into. */
  readonly siblingFrames: () => readonly ConnectionOwner[];
}

/**
 * Joins the tab's one live connection: takes part in a sibling's, or owns one for all. When the owner goes, the
 * first of the others that notices holds the next one. The returned function leaves, and hands over what it holds.
 */
export function joinSharedConnection(
  frames: Frames,
  connect: Connect,
  events: ConnectionEvents,
): () => void {
  let leave = (): void => undefined;
  let gone = false;

  function join(inherited: Channel | null): void {
    if (gone) return;
    const shared = frames
      .siblingFrames()
      .find((sibling) => sibling.recordingControlConnection)?.recordingControlConnection;
    leave = (shared ?? openAsOwner(inherited)).join({ ...events, ownerClosed: join });
  }

  /** A copy, which does not keep the page alive that is going. */
  function openAsOwner(inherited: Channel | null): SharedConnection {
    frames.own.recordingControlConnection ??= createSharedConnection(
      connect,
      inherited && { ...inherited },
    );
    return frames.own.recordingControlConnection;
  }

  join(null);
  return () => {
    gone = true;
    leave();
    const { recordingControlConnection: owned } = frames.own;
    frames.own.recordingControlConnection = undefined;
    owned?.close();
  };
}

/** The widgets of this tab. */
export const framesOfTab = (): Frames => ({ own: window, siblingFrames });
