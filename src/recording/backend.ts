import type { Command } from './command.ts';
import type { Result } from './failure.ts';
import type { CallSnapshot } from './snapshot.ts';

/**
 * `accepted`: the platform took the command; an event or a read still has to confirm it. `alreadyDone`: the call was
 * already in the requested state.
 */
export type CommandAck = 'accepted' | 'alreadyDone';

/** A scheduled read that keeps the status from getting too old. */
export interface RoutineRead {
  /** How often the policy reads a status of this kind, in ms. */
  readonly everyMs: number;
}

/** The port between the recording logic for one call and a platform. Its methods never throw. */
export interface Backend {
  /**
   * @param routine set when only the schedule asks for this read; the request may then be shared with other calls'
   * pages
   */
  readonly read: (routine?: RoutineRead) => Promise<Result<CallSnapshot>>;
  /** Sends the command. `snapshot` is the last known state, so the backend needs no read first. */
  readonly execute: (command: Command, snapshot: CallSnapshot) => Promise<Result<CommandAck>>;
}
