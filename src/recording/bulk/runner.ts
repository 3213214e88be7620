import type { CommandAck } from '../backend.ts';
import type { Clock } from '../clock.ts';
import { confirm, confirmationOf } from '../confirmation.ts';
import { createEmitter } from '../emitter.ts';
import {
  denialOf,
  failed,
  type Failure,
  type FailureName,
  type Result,
  success,
} from '../failure.ts';
import { bulkConfirmation, bulkPolicy } from '../policy.ts';
import type { CallSnapshot } from '../snapshot.ts';
import { bulkPlanFor, outcomeFrom } from './plan.ts';
import {
  type BulkCommand,
  type BulkOutcome,
  bulkOutcomeOf,
  openRun,
  reduceRun,
  type Run,
  type RunEvent,
} from './run.ts';

/** What a run needs from its environment. The methods never throw. */
export interface BulkDeps extends Clock {
  /** The call as recently read, unless an event has arrived since; `null` if it has to be read first. */
  readonly known: (id: string) => CallSnapshot | null;
  /** Resolves to `null` if the call has ended or left the queue. */
  readonly readCall: (id: string) => Promise<Result<CallSnapshot | null>>;
  readonly execute: (
    id: string,
    command: BulkCommand,
    snapshot: CallSnapshot,
  ) => Promise<Result<CommandAck>>;
}

export interface Runner {
  readonly run: () => Run;
  /** @returns a function that unsubscribes */
  readonly subscribe: (listener: (run: Run) => void) => () => void;
  /** Reports an event about a call; `null` if it has ended or left the queue. */
  readonly stateReceived: (id: string, snapshot: CallSnapshot | null) => void;
  /** Starts no more calls. Commands already sent are still confirmed. */
  readonly cancel: () => void;
  /** Like `cancel`, but because of a failure. */
  readonly abort: (because: Failure) => void;
  /** Continues a held run after a sign-in. */
  readonly signedIn: () => void;
}

/** Failures that mean the user may not stop this recording, but perhaps pause it. */
const reservesStopping: ReadonlySet<FailureName> = new Set(['notParticipant', 'notPermitted']);

/** Whether the platform would refuse the same for the other calls. An access policy may concern this call only. */
const concernsAll = (failure: Failure): boolean =>
  failure.kind !== 'notPermitted' || failure.lack !== 'unnamed';

const isAccepted = (answer: Result<CommandAck>): boolean =>
  answer.ok && answer.value === 'accepted';

/** Carries out one command on many calls, several at a time. Each call gets at most one successful write. */
export function startRun(deps: BulkDeps, command: BulkCommand, ids: readonly string[]): Runner {
  let run = openRun(command, ids, deps.now());
  let refusals = 0;
  /** Whether the platform has accepted a command of this run: the permission is there, if not for every call. */
  let isPermitted = false;
  let active = 0;
  const listeners = createEmitter<[run: Run]>();
  const confirming = new Map<string, (seen: Result<CallSnapshot | null>) => void>();
  /** Events received for a call since its last read or write began. */
  const news = new Map<string, CallSnapshot | null>();

  function dispatch(event: WithoutTime<RunEvent>): void {
    run = reduceRun(run, { ...event, at: deps.now() });
    listeners.emit(run);
  }

  function startNext(): void {
    while (run.state.name === 'running' && active < bulkPolicy.parallel) {
      const [id] = run.waiting;
      if (id === undefined) return;
      dispatch({ type: 'began' });
      void processCall(id);
    }
  }

  async function processCall(id: string): Promise<void> {
    active += 1;
    await processNow(id);
    active -= 1;
    startNext();
  }

  async function processNow(id: string): Promise<void> {
    const known = deps.known(id);
    const seen: Result<CallSnapshot | null> = known ? success(known) : await readForWrite(id);
    if (!seen.ok) failCall(id, seen.failure);
    else if (seen.value === null) settle(id, { kind: 'gone' });
    else await executeOn(id, seen.value);
  }

  /** An event that arrives during the read may be newer than the answer, or delayed and older, so read once more. */
  async function readForWrite(id: string): Promise<Result<CallSnapshot | null>> {
    const seen = await readCall(id);
    return news.has(id) ? readCall(id) : seen;
  }

  function readCall(id: string): Promise<Result<CallSnapshot | null>> {
    news.delete(id);
    return deps.readCall(id);
  }

  /** @param stopRefusal why this call cannot be stopped; by default as the run has learned so far */
  async function executeOn(
    id: string,
    snapshot: CallSnapshot,
    stopRefusal = run.stopRefusal,
  ): Promise<void> {
    const { state } = run;
    if (state.name === 'stopping') return settle(id, { kind: 'notTried', because: state.because });
    const plan = bulkPlanFor(command, snapshot, stopRefusal);
    if (plan.kind === 'settled') return settle(id, plan.outcome);
    news.delete(id);
    const answer = await deps.execute(id, plan.command, snapshot);
    if (!answer.ok && plan.command === 'stop' && reservesStopping.has(answer.failure.kind)) {
      const { failure } = answer;
      if (concernsAll(failure)) dispatch({ type: 'stopRefused', failure });
      return executeOn(id, snapshot, failure);
    }
    const confirmed = confirmCall(id, plan.command, answer);
    countRefusal(answer);
    // Start the next call while the platform carries out this command.
    if (!isAccepted(answer)) await confirmed;
  }

  function confirmCall(id: string, sent: BulkCommand, answer: Result<CommandAck>): Promise<void> {
    const confirmation = confirmationOf(sent, answer, deps.now(), bulkConfirmation);
    /** The command changed nothing: a call in the requested state was already there. */
    const inVain = answer.ok ? answer.value === 'alreadyDone' : denialOf(answer.failure) !== null;

    function proof(seen: Result<CallSnapshot | null>): Result<BulkOutcome> | null {
      if (!seen.ok) return seen.failure.kind === 'signedOut' && !isAccepted(answer) ? seen : null;
      if (seen.value === null) return success({ kind: 'gone' });
      const shown = outcomeFrom(command, sent, seen.value);
      return shown && success(shown.kind === 'done' && inVain ? { kind: 'alreadyDone' } : shown);
    }

    return new Promise((resolve) => {
      const learn = confirm(
        deps,
        () => deps.readCall(id),
        confirmation,
        proof,
        (shown) => {
          const end = shown ?? failed(confirmation.fallbackFailure);
          if (end.ok) settle(id, end.value);
          else failCall(id, end.failure);
          resolve();
        },
      );
      confirming.set(id, learn);
      // The event may have arrived before the answer. Events from before the write were dropped: they prove nothing.
      const reported = news.get(id);
      if (reported !== undefined) learn(success(reported));
    });
  }

  function failCall(id: string, failure: Failure): void {
    if (failure.kind === 'signedOut') dispatch({ type: 'putBack', id });
    else settle(id, bulkOutcomeOf(failure));
  }

  /**
   * Ends a run that begins with several permission refusals in a row. A refused stop or read does not count, nor does an
   * access policy: other calls may still be paused.
   */
  function countRefusal(answer: Result<unknown>): void {
    isPermitted ||= answer.ok;
    if (answer.ok || isPermitted) return;
    if (answer.failure.kind !== 'notPermitted') refusals = 0;
    else if (concernsAll(answer.failure) && ++refusals >= bulkPolicy.refusalsThatEnd)
      dispatch({ type: 'ended', because: answer.failure });
  }

  function settle(id: string, outcome: BulkOutcome): void {
    news.delete(id);
    confirming.delete(id);
    dispatch({ type: 'settled', id, outcome });
  }

  startNext();
  return {
    run: () => run,
    subscribe: listeners.subscribe,
    stateReceived(id, snapshot) {
      if (run.inProgress.includes(id)) news.set(id, snapshot);
      confirming.get(id)?.(success(snapshot));
    },
    cancel: () => dispatch({ type: 'ended', because: 'cancelled' }),
    abort: (because) => dispatch({ type: 'ended', because }),
    signedIn() {
      dispatch({ type: 'signedIn' });
      startNext();
    },
  };
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;
