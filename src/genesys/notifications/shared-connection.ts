import { notifyEach } from '../../recording/emitter.ts';
import { siblingFrames } from '../../storage/sibling-frames.ts';
import type { Channel } from './channel.ts';
import type { ConnectionEvents } from './connection.ts';

/** A page that listens. It may be in another frame, so it receives plain values only. */
export interface Member extends ConnectionEvents {
  /** The page that owns the connection is closing: another one has to open it, on the same channel if possible. */
  readonly ownerClosed: (channel: Channel | null) => void;
}

/**
 * Opens a connection.
 * @returns a function that closes it and returns its channel, if that still works
 */
export type Connect = (events: ConnectionEvents, inherited: Channel | null) => () => Channel | null;

/** The single live connection of all widgets in a tab. */
export interface SharedConnection {
  /**
   * The frame that opened the connection owns it: when the frame's last member leaves, the connection closes.
   * @returns a function that leaves
   */
  readonly join: (member: Member, from: 'owner' | 'sibling') => () => void;
}

/** @param closing called before the connection is closed */
export function createSharedConnection(
  connect: Connect,
  inherited: Channel | null = null,
  closing: () => void = () => undefined,
): SharedConnection {
  const members = new Map<Member, 'owner' | 'sibling'>();
  let live: 'on' | 'off' = 'off';
  const events: ConnectionEvents = {
    liveChanged(now) {
      live = now;
      notifyEach(members.keys(), (member) => member.liveChanged(now));
    },
    event: (topic, body) => notifyEach(members.keys(), (member) => member.event(topic, body)),
  };
  const disconnect = connect(events, inherited);

  function close(): void {
    closing();
    const channel = disconnect();
    const left = [...members.keys()];
    members.clear();
    notifyEach(left, (member) => {
      member.liveChanged('off');
      member.ownerClosed(channel);
    });
  }

  return {
    join(member, from) {
      members.set(member, from);
      if (live === 'on') member.liveChanged('on');
      return () => {
        const wasIn = members.delete(member);
        if (wasIn && from === 'owner' && ![...members.values()].includes('owner')) close();
      };
    },
  };
}

declare global {
  interface Window extends ConnectionOwner {}
}

/** Where sibling frames find the connection that this page owns. */
export interface ConnectionOwner {
  recordingControlConnection?: SharedConnection | undefined;
}

export interface Frames {
  readonly own: ConnectionOwner;
  /** The tab's other widgets that this page can access. */
  readonly siblingFrames: () => readonly ConnectionOwner[];
}

/**
 * Joins the tab's live connection, owned by this frame or a sibling, or opens one for all. When its owner closes, the
 * first of the others to notice opens the next one.
 * @returns a function that leaves
 */
export function joinSharedConnection(
  { own, siblingFrames }: Frames,
  connect: Connect,
  events: ConnectionEvents,
): () => void {
  let leave = (): void => undefined;
  let gone = false;

  function join(inherited: Channel | null): void {
    if (gone) return;
    const sibling = siblingFrames().find((one) => one.recordingControlConnection);
    const shared = own.recordingControlConnection ?? sibling?.recordingControlConnection;
    const member = { ...events, ownerClosed: join };
    if (shared) leave = shared.join(member, own.recordingControlConnection ? 'owner' : 'sibling');
    else leave = openOwn(inherited).join(member, 'owner');
  }

  /** Copies the channel, so that the closing page can be garbage-collected. */
  function openOwn(inherited: Channel | null): SharedConnection {
    own.recordingControlConnection = createSharedConnection(
      connect,
      inherited && { ...inherited },
      () => {
        own.recordingControlConnection = undefined;
      },
    );
    return own.recordingControlConnection;
  }

  join(null);
  return () => {
    gone = true;
    leave();
  };
}

/** The widgets of this tab. */
export const framesOfTab = (): Frames => ({ own: window, siblingFrames });
