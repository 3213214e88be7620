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

/** The signed-in user's calls, through the API configured in config.json. */
export interface OwnCalls {
  readonly api: Api;
  readonly whoAmI: WhoAmI;
  /** The recording backend of one of these calls. */
  readonly backendOf: (conversationId: string) => Backend;
  /** Loads the reader of the call list; its requests are shared by the tab's widgets. */
  readonly openList: () => Promise<ReadMyCalls>;
  /**
   * Subscribes to events of these calls. The tutorial's API has none and is polled.
   * @returns a function that unsubscribes
   */
  readonly watch: (events: CallEvents) => Promise<() => void>;
  /** Joins the reads shared by the tab's widgets. */
  readonly joinReads: (reader: RoutineReader) => Promise<() => void>;
  /** Called when the page closes: its reads for other widgets are handed over to one of them. */
  readonly close: () => void;
}

/** @param everyMs the policy's read interval */
export type ReadMyCalls = (everyMs: number) => Promise<Result<readonly MyCall[]>>;

export interface CallEvents {
  readonly liveChanged: (live: 'on' | 'off') => void;
  /** One of the user's calls changed. */
  readonly callChanged: (conversationId: string, snapshot: CallSnapshot) => void;
}

/** The parts of `OpenedPage` that are needed. */
export interface OwnCallsDeps {
  readonly installation: Pick<Installation, 'config' | 'domain' | 'clientId'>;
  readonly api: Api;
  readonly whoAmI: WhoAmI;
  readonly beginPartCheck: PartCheck;
  readonly onAnswer: Emitter<[answer: unknown]>['subscribe'];
}

/** Optional features load only if config.json enables them. */
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

  /** Also `null` if sharing failed for any reason: reads must not stop. */
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
