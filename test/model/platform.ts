import type { CommandAck } from '../../src/recording/backend.ts';
import type { Command } from '../../src/recording/command.ts';
import { failed, type Result, success } from '../../src/recording/failure.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import { ackOf, type Call, type Doing, doings, executed, tidied } from './call.ts';
import { snapshotOf } from './call-snapshot.ts';
import type { Core } from './core.ts';
import { callEndedFailure, type Fate } from './fate.ts';
import type { Wire } from './wire.ts';

/** The platform that keeps the call. Writes are accepted first and carried out later. */
export interface Platform {
  readonly call: () => Call;
  readonly snapshot: () => CallSnapshot;
  readonly doing: (doing: Doing) => void;
  readonly read: (fate: Fate) => Result<CallSnapshot>;
  readonly execute: (command: Command, fate: Fate) => Result<CommandAck>;
}

export function createPlatform(
  core: Core,
  first: Call,
  wire: Wire,
  changed: (call: Call, snapshot: CallSnapshot) => void,
): Platform {
  let call = first;
  let mayErrAboutEnd = true;
  const snapshot = (): CallSnapshot => snapshotOf(call, core);

  function change(after: Call): void {
    call = tidied(call, after);
    changed(call, snapshot());
  }

  function failure(fate: Fate): Result<never> | null {
    if (call.ended) return failed(callEndedFailure);
    return fate.name === 'refused' || fate.name === 'unheard' ? failed(fate.failure) : null;
  }

  function readFailure(fate: Fate): Result<never> | null {
    const problem = failure(fate);
    if (call.ended || problem?.ok !== false || problem.failure.kind !== 'callEnded') return problem;
    if (!mayErrAboutEnd) return null;
    mayErrAboutEnd = false;
    return problem;
  }

  function later(command: Command): void {
    wire.add({
      what: `the change "${command}" is carried out`,
      isSafe: true,
      arrive: () => change(executed(call, command)),
    });
  }

  return {
    call: () => call,
    snapshot,
    doing: (doing) => change(doings[doing](call)),
    read: (fate) => readFailure(fate) ?? success(snapshot()),
    execute(command, fate) {
      const problem = failure(fate);
      const ack = ackOf(call, command);
      const isDone = fate.name !== 'forgotten' && (!problem || fate.name === 'unheard');
      if (isDone && !call.ended && ack === 'accepted') later(command);
      return problem ?? success(ack);
    },
  };
}
