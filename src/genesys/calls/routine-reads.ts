import { failed, type Result, success } from '../../recording/failure.ts';
import { notifyEach } from '../../recording/emitter.ts';
import type { Clock } from '../../recording/clock.ts';
import type { CallSnapshot } from '../../recording/snapshot.ts';
import { siblingFrames } from '../../storage/sibling-frames.ts';
import type { Emitter } from '../../recording/emitter.ts';
import { createAllowance } from '../api/allowance.ts';
import type { OwnBackendDeps } from './backend-deps.ts';
import type { Call } from './call.ts';
import { readCallList } from './call-list.ts';
import type { Person, WhoAmI } from './current-user.ts';
import {
  type ActiveCalls,
  createReadLeader,
  isReadElsewhere,
  type LeaderFrames,
  type LeaderPorts,
  type ReadLeader,
  type SharedAnswer,
  sharedReadPolicy,
} from './read-leader.ts';

/** A call from the shared list, and the user it was read for. */
interface SharedRead {
  readonly call: Call;
  readonly me: Person;
}

/** A page that shows a call. */
export interface RoutineReader {
  /** Called just before all calls are read: the page may ask for its own as well. */
  readonly roundBegan: () => void;
  /** Called with the factor by which read intervals have to exceed the policy's. */
  readonly paceChanged: (stretch: number) => void;
}

/** The routine reads of one page. */
export interface RoutineReads {
  /** The call from the shared list; `null` if it needs its own request. */
  readonly read: (id: string, everyMs: number) => Promise<Result<SharedRead> | null>;
  /** All calls of the user. */
  readonly readAll: (everyMs: number) => Promise<Result<ActiveCalls>>;
  /** @returns a function that leaves */
  readonly join: (reader: RoutineReader) => () => void;
  /** Called when the page closes: pending reads are handed over to another page. */
  readonly close: () => void;
}

/** Routine reads that also derive the user's snapshot. */
export interface SnapshotReads extends RoutineReads {
  /** Like `read`. */
  readonly snapshot: (id: string, everyMs: number) => Promise<Result<CallSnapshot> | null>;
}

/** Opens this page's routine reads, shared with the tab's other widgets. */
export function openRoutineReads(
  deps: OwnBackendDeps,
  hasList: boolean,
  clock: Clock,
  onAnswer: Emitter<[answer: unknown]>['subscribe'],
): SnapshotReads {
  const { api, whoAmI, interpret, beginPartCheck } = deps;
  const { observe, perMinute } = createAllowance(clock.now);
  onAnswer(observe);
  const list = hasList ? () => readCallList(api, whoAmI) : () => noCalls(whoAmI);
  const ports = { ...clock, perMinute, list };
  const reads = createRoutineReads({ own: window, siblingFrames }, ports, whoAmI);
  return {
    ...reads,
    async snapshot(id, everyMs) {
      const isForMe = beginPartCheck();
      const shared = await reads.read(id, everyMs);
      if (!shared?.ok) return shared;
      const { call, me } = shared.value;
      return isForMe(success(call), success(me))
        ? success({ ...interpret(call, me), userId: me.id })
        : failed({ kind: 'signedOut' });
    },
  };
}

/** The tutorial's API has no list: each call is read with its own request, in the same rounds. */
async function noCalls(whoAmI: WhoAmI): ReturnType<LeaderPorts['list']> {
  const me = await whoAmI();
  return me.ok ? success({ me: me.value, calls: [] }) : me;
}

export function createRoutineReads(
  frames: LeaderFrames,
  ports: LeaderPorts,
  whoAmI: WhoAmI,
): RoutineReads {
  const readers = new Set<RoutineReader>();
  let closed = false;
  const roundBegan = (): void => notifyEach(readers, (reader) => reader.roundBegan());

  function leader(): ReadLeader {
    const led = [frames.own, ...frames.siblingFrames()].find((one) => one.recordingControlReads);
    if (led?.recordingControlReads) return led.recordingControlReads;
    frames.own.recordingControlReads = createReadLeader(ports);
    return frames.own.recordingControlReads;
  }

  /**
   * Returns a copy of the list, so that the page that read it can be garbage-collected; `null` if there is none for
   * this user.
   */
  async function readShared(
    id: string | null,
    everyMs: number,
  ): Promise<Result<ActiveCalls> | null> {
    const answer = await askLeader(id, everyMs);
    if (!answer) return null;
    // On a closing page, no one is waiting for the answer.
    if (answer.kind === 'gone')
      return closed ? new Promise(() => undefined) : readShared(id, everyMs);
    // Deferred, so that a failing listener cannot prevent the answer.
    ports.after(0, () => notifyEach(readers, ({ paceChanged }) => paceChanged(answer.stretch)));
    const list = structuredClone(answer.list);
    if (!list.ok) return isReadElsewhere(list.failure) ? null : list;
    const me = await whoAmI();
    // Right after a sign-in, the leader may still be signed in as another user.
    return me.ok && list.value.me.id === me.value.id ? list : null;
  }

  /** `null`: the leader's frame was removed without notice. */
  function askLeader(id: string | null, everyMs: number): Promise<SharedAnswer | null> {
    return new Promise((resolve) => {
      const cancel = ports.after(sharedReadPolicy.silentMs, () => resolve(null));
      leader().read({ id, everyMs, roundBegan }, (answer) => {
        cancel();
        resolve(answer);
      });
    });
  }

  async function read(id: string, everyMs: number): Promise<Result<SharedRead> | null> {
    const list = await readShared(id, everyMs);
    if (!list?.ok) return list;
    const call = list.value.calls.find((one) => one.id === id);
    return call ? success({ call, me: list.value.me }) : null;
  }

  return {
    read,
    readAll: async (everyMs) => (await readShared(null, everyMs)) ?? ports.list(),
    join(reader) {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    close() {
      closed = true;
      const { recordingControlReads: owned } = frames.own;
      frames.own.recordingControlReads = undefined;
      owned?.close();
    },
  };
}
