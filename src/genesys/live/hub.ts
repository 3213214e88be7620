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
      tellEach(members, (member) => member.liveChanged(now));
    },
    event: (topic, body) => tellEach(members, (member) => member.event(topic, body)),
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
      tellEach(left, (member) => {
        member.liveChanged('off');
        member.orphaned(channel);
      });
    },
  };
}

/** A page that fails does not keep the news from the others; its error is reported after them. */
function tellEach(members: Iterable<Member>, tell: (member: Member) => void): void {
  for (const member of members) {
    try {
      tell(member);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
