import type { BulkCommand } from '../../../src/recording/bulk/run.ts';
import { type BulkDeps, type Runner, startRun } from '../../../src/recording/bulk/runner.ts';
import { failed, type Failure, success } from '../../../src/recording/failure.ts';
import {
  type Availability,
  type CallSnapshot,
  endedSnapshot,
} from '../../../src/recording/snapshot.ts';
import {
  noRecorders,
  type PauseCause,
  type Recorders,
  statusOf,
} from '../../../src/recording/status.ts';
import { createManualClock, type ManualClock } from '../../../simulator/clock.ts';

const anything: Availability = { start: null, stop: null, pause: null, resume: null };

/** A call with these recorders, on which every command may be tried. */
export function callWith(
  recorders: Partial<Recorders>,
  by: PauseCause = 'securePause',
): CallSnapshot {
  return {
    status: statusOf({ ...noRecorders, ...recorders }, by),
    availability: anything,
    ownParticipant: null,
  };
}

export const quiet = callWith({});
export const byPolicy = callWith({ policy: 'active' });
export const policyPaused = callWith({ policy: 'paused' });
export const adHoc = callWith({ adhoc: 'active' });

/** This many calls that look the same: "call 0", "call 1" and so on. */
export const calls = (count: number, snapshot = byPolicy): Readonly<Record<string, CallSnapshot>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`call ${index}`, snapshot]));

/** What the platform does with a command: `lost` is accepted and never happens. */
export type FakeBehavior = 'does' | 'lost' | 'ends' | Failure;

interface FakeQueueOptions {
  readonly calls: Readonly<Record<string, CallSnapshot>>;
  /** Asked for each command. */
  readonly behavior?: (id: string, command: BulkCommand) => FakeBehavior;
  /** The call as an event has just reported it. */
  readonly known?: (id: string) => CallSnapshot | null;
  /** From the answer to the effect, ms. */
  readonly effectMs?: number;
}

/** Many calls of a fake queue, with a clock that the test turns. */
export function createFakeQueue({
  calls,
  behavior = () => 'does',
  known,
  effectMs = 300,
}: FakeQueueOptions) {
  const clock: ManualClock = createManualClock();
  const actual = new Map(Object.entries(calls));
  const sent: { readonly id: string; readonly command: BulkCommand }[] = [];
  const readIds: string[] = [];

  const deps: BulkDeps = {
    now: () => clock.now(),
    after: (ms, task) => clock.after(ms, task),
    known: known ?? (() => null),
    readCall(id) {
      readIds.push(id);
      const snapshot = actual.get(id);
      return Promise.resolve(
        success(snapshot?.status.kind === 'ended' ? null : (snapshot ?? null)),
      );
    },
    execute(id, command) {
      sent.push({ id, command });
      const how = behavior(id, command);
      if (typeof how !== 'string') return Promise.resolve(failed(how));
      if (how !== 'lost') {
        clock.after(effectMs, () =>
          actual.set(id, how === 'ends' ? endedSnapshot : after(command)),
        );
      }
      return Promise.resolve(success('accepted'));
    },
  };

  /** What a command makes of a call that the organization's policy records. */
  const after = (command: BulkCommand): CallSnapshot => {
    if (command === 'stop') return quiet;
    return command === 'pause' ? policyPaused : byPolicy;
  };

  return {
    clock,
    deps,
    sent,
    readIds,
    actual,
    start: (command: BulkCommand): Runner => startRun(deps, command, [...actual.keys()]),
  };
}

/** Lets everything happen that needs no time, and then `ms` of time, in small steps. */
export async function pass(clock: ManualClock, ms: number): Promise<void> {
  for (let passed = 0; passed <= ms; passed += 100) {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    clock.advance(Math.min(100, ms - passed));
  }
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}
