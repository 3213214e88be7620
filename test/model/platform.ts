import type { CommandAck } from '../../src/recording/backend.ts';
import type { Command } from '../../src/recording/command.ts';
import { failed, type Result, success } from '../../src/recording/failure.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import { ackOf, type Call, type CallChange, callChanges, executed, tidied } from './call.ts';
import { snapshotOf } from './call-snapshot.ts';
import type { Core } from './core.ts';
import { callEndedFailure, type Delivery } from './delivery.ts';
import type { Wire } from './wire.ts';

/** The platform that holds the call. Writes are accepted first and carried out later. */
export interface Platform {
  readonly call: () => Call;
  readonly snapshot: () => CallSnapshot;
  readonly callChange: (callChange: CallChange) => void;
  readonly read: (delivery: Delivery) => Result<CallSnapshot>;
  readonly execute: (command: Command, delivery: Delivery) => Result<CommandAck>;
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

  function failure(delivery: Delivery): Result<never> | null {
    if (call.ended) return failed(callEndedFailure);
    return delivery.name === 'refused' || delivery.name === 'unheard'
      ? failed(delivery.failure)
      : null;
  }

  function readFailure(delivery: Delivery): Result<never> | null {
    const problem = failure(delivery);
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
    callChange: (callChange) => change(callChanges[callChange](call)),
    read: (delivery) => readFailure(delivery) ?? success(snapshot()),
    execute(command, delivery) {
      const problem = failure(delivery);
      const ack = ackOf(call, command);
      const isDone = delivery.name !== 'forgotten' && (!problem || delivery.name === 'unheard');
      if (isDone && !call.ended && ack === 'accepted') later(command);
      return problem ?? success(ack);
    },
  };
}
