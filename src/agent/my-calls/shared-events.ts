import type { CallEvents, OwnCalls } from '../../genesys/calls/agent-calls.ts';

/** One live connection for the list and for the call that is shown. */
export interface SharedEvents {
  /** Opens the connection, once. */
  readonly open: (list: CallEvents) => void;
  /** Takes part in it, as in one of its own. */
  readonly share: OwnCalls['watch'];
  readonly close: () => void;
}

export function createSharedEvents(watch: OwnCalls['watch']): SharedEvents {
  const listeners = new Set<CallEvents>();
  let live: 'on' | 'off' = 'off';
  let isOpen = false;
  let closed = false;
  let end = (): void => undefined;

  async function connect(): Promise<void> {
    const ending = await watch({
      liveChanged(now) {
        live = now;
        for (const { liveChanged } of listeners) liveChanged(now);
      },
      callChanged(id, snapshot) {
        for (const { callChanged } of listeners) callChanged(id, snapshot);
      },
    });
    if (closed) ending();
    else end = ending;
  }

  return {
    open(list) {
      if (isOpen) return;
      isOpen = true;
      listeners.add(list);
      void connect();
    },
    async share(events) {
      listeners.add(events);
      if (live === 'on') events.liveChanged('on');
      return () => listeners.delete(events);
    },
    close() {
      closed = true;
      end();
      listeners.clear();
    },
  };
}
