import { vi } from 'vitest';
import { onceConfirmed } from '../../src/agent/once-confirmed.ts';
import { createApi } from '../../src/genesys/api/api.ts';
import { snapshotOf } from '../../src/genesys/calls/snapshot.ts';
import { createClient } from '../../src/genesys/sdk/client.ts';
import type { Config } from '../../src/genesys/launch/config.ts';
import { ownDeps, scriptDeps } from '../genesys/backend-deps.ts';
import { createConversationsBackend } from '../../src/genesys/calls/conversations-backend.ts';
import type { Clock } from '../../src/recording/clock.ts';
import { watchCalls } from '../../src/genesys/calls/watch.ts';
import { createWhoAmI } from '../../src/genesys/calls/current-user.ts';
import { createRecordingsBackend } from '../../src/genesys/calls/recordings-backend.ts';
import { createSessionStore, type SessionStore } from '../../src/recording/session/store.ts';
import type { Session, StoredPress } from '../../src/recording/session/session.ts';

// Loaded before: the network counts as settled without waiting for modules.
await import('../../src/genesys/calls/callback.ts');

const DOMAIN = 'mypurecloud.com';

export interface Setup {
  readonly clock: Clock;
  /** Where the platform is. */
  readonly gateway: NonNullable<Config['gateway']>;
  readonly api: Config['api'];
  readonly conversationId: string;
  /** Whether the page watches the calls by a live connection. */
  readonly live: boolean;
}

/** One load of the page. */
export interface Loaded {
  readonly sessionStore: SessionStore;
  readonly close: () => void;
}

/** What the page needs from its environment. */
interface PageEnvironment {
  /** The page leaves for the login server; resolves only if it cannot. */
  readonly leave: () => Promise<boolean>;
  readonly changed: (session: Session, before: Session) => void;
}

/** Wires the rooms as main.tsx does. */
export function load(
  { clock, gateway, api: kind, conversationId, live }: Setup,
  token: string,
  storedPress: StoredPress | null,
  { leave, changed }: PageEnvironment,
): Loaded {
  const frame = {};
  vi.stubGlobal('window', Object.assign(frame, { parent: frame }));
  const client = createClient(DOMAIN, gateway);
  client.setAccessToken(token);
  const api = createApi(client);
  const whoAmI = createWhoAmI(api);
  const backend =
    kind === 'recordings'
      ? createRecordingsBackend(scriptDeps(api), conversationId)
      : createConversationsBackend(ownDeps(api, { whoAmI }), conversationId);
  const time = { now: clock.now, after: clock.after, random: () => 0 };
  const sessionStore = createSessionStore(
    { ...time, backend, signIn: leave },
    'granted',
    storedPress,
  );
  sessionStore.subscribe(changed);
  const unwatch = onceConfirmed(sessionStore, time.after, async () => {
    const me = await whoAmI();
    if (!live || !me.ok) return () => undefined;
    return watchCalls({
      ...time,
      api,
      userId: me.value.id,
      domain: DOMAIN,
      gateway,
      liveChanged: sessionStore.liveChanged,
      callChanged: (call) => {
        if (call.id === conversationId) sessionStore.stateReceived(snapshotOf(call, me.value.id));
      },
    });
  });
  return {
    sessionStore,
    close() {
      unwatch();
      sessionStore.close();
    },
  };
}
