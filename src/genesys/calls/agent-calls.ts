import type { Backend } from '../../recording/backend.ts';
import { unknownSnapshot } from '../../recording/snapshot.ts';
import type { Api } from '../api/api.ts';
import type { Call } from './call.ts';
import { snapshotOf } from './snapshot.ts';
import {
  createConversationsBackend,
  type Interpret,
  type PartCheck,
} from './conversations-backend.ts';
import type { Installation } from '../launch/installation.ts';
import type { Clock } from '../../recording/clock.ts';
import type { Person, WhoAmI } from './current-user.ts';
import { rememberScreens } from './screen-recording.ts';

/** The calls of the person who is signed in, through the API that config.json names. */
export interface OwnCalls {
  readonly api: Api;
  readonly whoAmI: WhoAmI;
  /** What a call itself tells; nothing, where the tutorial's API keeps the recording. */
  readonly interpret: Interpret;
  /** The recording of one of them. */
  readonly backendOf: (conversationId: string) => Backend;
  /** Their live news, until the returned function is called. The tutorial's API has none: it is polled. */
  readonly watch: (events: CallEvents) => Promise<() => void>;
}

export interface CallEvents {
  readonly liveChanged: (live: 'on' | 'off') => void;
  /** One of the person's calls changed. */
  readonly callChanged: (call: Call, me: Person) => void;
}

/** What not every organisation uses loads only where config.json asks for it. */
export async function openOwnCalls(
  { config, domain }: Installation,
  api: Api,
  whoAmI: WhoAmI,
  clock: Clock,
  beginPartCheck: PartCheck,
): Promise<OwnCalls> {
  const { recordingType, start, consent, gateway } = config;
  const asking = consent.mode === 'off' ? null : await import('./consent.ts');
  const withScreen = rememberScreens();
  const interpret: Interpret = (call, me) => {
    const snapshot = withScreen(call, snapshotOf(call, me.id, start));
    return asking ? asking.snapshotWithConsent(call, me, snapshot) : snapshot;
  };
  const tutorial = config.api === 'recordings' ? await import('./recordings-backend.ts') : null;
  return {
    api,
    whoAmI,
    interpret: tutorial ? () => unknownSnapshot : interpret,
    backendOf: (id) =>
      tutorial
        ? tutorial.createRecordingsBackend(api, id, recordingType, start, whoAmI)
        : createConversationsBackend(api, id, whoAmI, start, interpret, beginPartCheck),
    async watch({ liveChanged, callChanged }) {
      if (tutorial) return () => undefined;
      const me = await whoAmI();
      if (!me.ok) return () => undefined;
      const { watchCalls } = await import('./watch.ts');
      return watchCalls({
        ...clock,
        random: Math.random,
        api,
        userId: me.value.id,
        domain,
        gateway,
        liveChanged,
        callChanged: (call) => callChanged(call, me.value),
      });
    },
  };
}
