import { type CallList, isCertain } from '../../../src/agent/my-calls/call-list-store.ts';
import type { ActiveCalls, LeaderFrame } from '../../../src/genesys/calls/read-leader.ts';
import { type Result, success } from '../../../src/recording/failure.ts';
import type { MyCall } from '../../../src/recording/my-call.ts';
import type { ModelClock } from '../clock.ts';
import type { SharedListCore } from './core.ts';
import type { Person, Platform } from './platform.ts';

/** One list in the tab, wired like mount-my-calls.tsx and agent-calls.ts. */
export interface Widget {
  readonly frame: LeaderFrame;
  readonly person: Person;
  readonly openedAt: number;
  readonly list: () => CallList;
  readonly isVisible: () => boolean;
  /** When it last became visible, epoch ms. */
  readonly shownAt: () => number;
  readonly setVisible: (visible: boolean) => void;
  readonly heard: () => void;
  readonly certain: () => readonly MyCall[];
  /** `closed`: it notifies the others first; `takenAway`: it is removed without doing so. */
  readonly close: (how: 'closed' | 'takenAway') => void;
}

export function openWidget(
  core: SharedListCore,
  clock: ModelClock,
  platform: Platform,
  person: Person,
  siblingFrames: () => readonly LeaderFrame[],
): Widget {
  const frame: LeaderFrame = {};
  let isAlive = true;
  let visible = true;
  let shownAt = clock.now();
  let list: CallList = { calls: null, readAt: -Infinity, failure: null, access: 'granted' };
  const after: ModelClock['after'] = (ms, task) => clock.after(ms, () => isAlive && task());
  const ports = {
    now: clock.now,
    after,
    perMinute: () => 300,
    list: () => platform.list(person, after),
  };
  const whoAmI = () => Promise.resolve(success({ id: person, name: person }));
  const reads = core.createRoutineReads({ own: frame, siblingFrames }, ports, whoAmI);
  const callListStore = core.createCallListStore(
    {
      now: clock.now,
      after,
      read: async (everyMs) => listedIn(await reads.readAll(everyMs)),
      renewSilently: () => Promise.resolve(true),
      changed: (next) => void (list = next),
    },
    list,
  );
  reads.join(callListStore);
  return {
    frame,
    person,
    openedAt: clock.now(),
    list: () => list,
    isVisible: () => visible,
    shownAt: () => shownAt,
    setVisible(now) {
      if (now && !visible) shownAt = clock.now();
      visible = now;
      callListStore.visibilityChanged(now);
    },
    heard: callListStore.refresh,
    certain: () => list.calls?.filter((call) => isCertain(call, list, clock.now())) ?? [],
    close(how) {
      if (how === 'closed') {
        callListStore.close();
        reads.close();
      }
      isAlive = false;
    },
  };
}

const listedIn = (read: Result<ActiveCalls>): Result<readonly MyCall[]> =>
  read.ok
    ? success(
        read.value.calls.map(({ id, recordingState }) => ({
          id,
          who: null,
          phase: 'connected',
          status: recordingState === 'paused' ? 'paused' : 'recording',
        })),
      )
    : read;
