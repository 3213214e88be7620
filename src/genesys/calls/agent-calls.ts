import type { Backend } from '../../recording/backend.ts';
import type { Clock } from '../../recording/clock.ts';
import type { Emitter } from '../../recording/emitter.ts';
import type { Result } from '../../recording/failure.ts';
import type { MyCall } from '../../recording/my-call.ts';
import { type CallSnapshot, unknownSnapshot } from '../../recording/snapshot.ts';
import type { PageStorage } from '../../storage/page-storage.ts';
import { storageOf } from '../../storage/personal.ts';
import type { Api } from '../api/api.ts';
import { hasCalls } from '../apis.ts';
import type { Installation } from '../launch/installation.ts';
import type { Interpret, PartCheck } from './backend-deps.ts';
import { ownBackends } from './backends.ts';
import type { WhoAmI } from './current-user.ts';
import type { RoutineReader, SnapshotReads } from './routine-reads.ts';
import { rememberScreens } from './screen-recording.ts';
import { snapshotOf } from './snapshot.ts';

/** The calls of the person who is signed in, through the API that config.json names. */
export interface OwnCalls {
  readonly api: Api;
  readonly whoAmI: WhoAmI;
  /** The recording of one of them. */
  readonly backendOf: (conversationId: string) => Backend;
  /** Loads what lists them, with a request that the widgets of a tab share. */
  readonly openList: () => Promise<ReadMyCalls>;
  /**
   * Subscribes to their events. The tutorial's API has none: it is polled.
   * @returns unsubscribes
   */
  readonly watch: (events: CallEvents) => Promise<() => void>;
  /** Takes part in the reads that the widgets of a tab share. */
  readonly joinReads: (reader: RoutineReader) => Promise<() => void>;
  /** The page goes: reads that it does for other widgets of the tab pass to one of them. */
  readonly close: () => void;
}

/** @param everyMs how often policy wants them to be read */
export type ReadMyCalls = (everyMs: number) => Promise<Result<readonly MyCall[]>>;

export interface CallEvents {
  readonly liveChanged: (live: 'on' | 'off') => void;
  /** One of the person's calls changed. */
  readonly callChanged: (conversationId: string, snapshot: CallSnapshot) => void;
}

/** What the opened page has of it. */
export interface OwnCallsDeps {
  readonly installation: Pick<Installation, 'config' | 'domain' | 'clientId'>;
  readonly api: Api;
  readonly whoAmI: WhoAmI;
  readonly beginPartCheck: PartCheck;
  readonly onAnswer: Emitter<[answer: unknown]>['subscribe'];
}

/** What not every organization uses loads only where config.json asks for it. */
export async function openOwnCalls(
  { installation, api, whoAmI, beginPartCheck, onAnswer }: OwnCallsDeps,
  clock: Clock,
  storage: PageStorage['storage'],
): Promise<OwnCalls> {
  const { config, domain, clientId } = installation;
  const { start, consent, gateway } = config;
  const createBackend = await ownBackends[config.api]();
  const hasCallList = hasCalls[config.api];
  const asking = consent.mode === 'off' ? null : await import('./consent.ts');
  const withScreen = rememberScreens();
  const interpret: Interpret = (call, me) => {
    if (!hasCallList) return unknownSnapshot;
    const snapshot = withScreen(call, snapshotOf(call, me.id, start));
    return asking ? asking.snapshotWithConsent(call, me, snapshot, clock.now()) : snapshot;
  };
  const deps = { api, config, whoAmI, interpret, beginPartCheck };
  let routineReads: SnapshotReads | null = null;

  async function openReads(): Promise<SnapshotReads> {
    const { openRoutineReads } = await import('./routine-reads.ts');
    routineReads ??= openRoutineReads(deps, hasCallList, clock, onAnswer);
    return routineReads;
  }

  /** `null` also where it could not be shared for whatever reason: reads must not stop. */
  const sharedSnapshot: SnapshotReads['snapshot'] = (id, everyMs) =>
    routineReads?.snapshot(id, everyMs).catch(() => null) ?? Promise.resolve(null);

  return {
    api,
    whoAmI,
    backendOf(id) {
      const backend = createBackend(deps, id);
      return {
        ...backend,
        read: async (routine) =>
          (routine && (await sharedSnapshot(id, routine.everyMs))) ?? backend.read(),
      };
    },
    async openList() {
      const [{ myCallsIn }, { readCallList }, reads] = await Promise.all([
        import('./list-my-calls.ts'),
        import('./call-list.ts'),
        openReads(),
      ]);
      return async (everyMs) => {
        const read = hasCallList ? reads.readAll(everyMs) : readCallList(api, whoAmI);
        return myCallsIn(await read, interpret, config.mask);
      };
    },
    async joinReads(reader) {
      return (await openReads()).join(reader);
    },
    close: () => routineReads?.close(),
    async watch({ liveChanged, callChanged }) {
      const me = hasCallList && (await whoAmI());
      if (!me || !me.ok) return () => undefined;
      const { watchCalls } = await import('./watch.ts');
      return watchCalls({
        ...clock,
        random: Math.random,
        api,
        userId: me.value.id,
        domain,
        gateway,
        kept: { storage: storageOf(storage, me.value.id), clientId },
        liveChanged,
        callChanged: (call) => callChanged(call.id, interpret(call, me.value)),
      });
    },
  };
}
