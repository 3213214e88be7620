import type { CommandAck } from '../backend.ts';
import { denialOf, type Failure, type FailureName, type Result, success } from '../failure.ts';
import { bulkPolicy } from '../policy.ts';
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

/** What a run needs from outside. No method throws. */
export interface BulkDeps {
  /** Epoch ms. */
  readonly now: () => number;
  /** Runs the task after `ms` milliseconds; the returned function cancels it. */
  readonly after: (ms: number, task: () => void) => () => void;
  /** The call as it surely is now, without a request; `null`: it has to be looked at. */
  readonly known: (id: string) => CallSnapshot | null;
  /** `null`: the call has ended or is no longer one of these. */
  readonly readCall: (id: string) => Promise<Result<CallSnapshot | null>>;
  readonly execute: (
    id: string,
    command: BulkCommand,
    snapshot: CallSnapshot,
  ) => Promise<Result<CommandAck>>;
}

export interface Runner {
  readonly run: () => Run;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: (run: Run) => void) => () => void;
  /** An event said how a call is now; `null`: it has ended or is no longer one of these. */
  readonly stateReceived: (id: string, snapshot: CallSnapshot | null) => void;
  /** Begins no more calls. What was sent already is waited for. */
  readonly cancel: () => void;
  /** As `cancel`, for a reason that nobody has chosen. */
  readonly abort: (because: Failure) => void;
  /** There is access again. */
  readonly signedIn: () => void;
}

/** These refuse every stop of the run: the platform keeps stopping to the agents, or to a permission. */
const reservesStopping: ReadonlySet<FailureName> = new Set(['notParticipant', 'notPermitted']);

/** Carries out one command on many calls, several at a time. Nothing is sent for a call after its one write. */
export function startRun(deps: BulkDeps, command: BulkCommand, ids: readonly string[]): Runner {
  let run = openRun(command, ids, deps.now());
  let refusals = 0;
  let active = 0;
  const listeners = new Set<(run: Run) => void>();
  const unconfirmed = new Map<string, (snapshot: CallSnapshot | null) => void>();

  function dispatch(event: WithoutTime<RunEvent>): void {
    run = reduceRun(run, { ...event, at: deps.now() });
    for (const listener of listeners) listener(run);
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
    const seen: Result<CallSnapshot | null> = known ? success(known) : await deps.readCall(id);
    if (!seen.ok) failCall(id, seen.failure);
    else if (seen.value === null) settle(id, { kind: 'gone' });
    else await executeOn(id, seen.value);
  }

  async function executeOn(id: string, snapshot: CallSnapshot): Promise<void> {
    const { state } = run;
    if (state.name === 'stopping') return settle(id, { kind: 'notTried', because: state.because });
    const plan = bulkPlanFor(command, snapshot, run.stopRefusal);
    if (plan.kind === 'settled') return settle(id, plan.outcome);
    const answer = await deps.execute(id, plan.command, snapshot);
    if (answer.ok) {
      refusals = 0;
      if (answer.value === 'alreadyDone') {
        const { correlationId } = answer;
        return settleByLook(id, plan.command, { kind: 'conflict', correlationId });
      }
      return confirmLater(id, plan.command);
    }
    const { failure } = answer;
    if (plan.command === 'stop' && reservesStopping.has(failure.kind)) {
      dispatch({ type: 'stopRefused', failure });
      return executeOn(id, snapshot);
    }
    const denial = denialOf(failure);
    if (denial) return settleByLook(id, plan.command, denial);
    failCall(id, failure);
    countRefusal(failure);
  }

  /** The answer says something about the call that only a look can prove. What is so then was so without the command. */
  async function settleByLook(
    id: string,
    sent: BulkCommand,
    fallbackFailure: Failure,
  ): Promise<void> {
    const seen = await deps.readCall(id);
    if (!seen.ok)
      return failCall(id, seen.failure.kind === 'signedOut' ? seen.failure : fallbackFailure);
    if (seen.value === null) return settle(id, { kind: 'gone' });
    const proven = outcomeFrom(command, sent, seen.value) ?? {
      kind: 'failed',
      failure: fallbackFailure,
    };
    settle(id, proven.kind === 'done' ? { kind: 'alreadyDone' } : proven);
  }

  /** The call's turn is over: another one may be begun while it is confirmed. */
  function confirmLater(id: string, sent: BulkCommand): void {
    const stateReceived = confirm(
      deps,
      id,
      sent,
      (snapshot) => outcomeFrom(command, sent, snapshot),
      {
        settled(outcome) {
          unconfirmed.delete(id);
          settle(id, outcome);
        },
      },
    );
    unconfirmed.set(id, stateReceived);
    // An event may have been faster than the answer.
    const known = deps.known(id);
    if (known) stateReceived(known);
  }

  function failCall(id: string, failure: Failure): void {
    if (failure.kind === 'signedOut') dispatch({ type: 'putBack', id });
    else settle(id, bulkOutcomeOf(failure));
  }

  /** What cannot be stopped or looked at says nothing of the others: they may still be paused. */
  function countRefusal(failure: Failure): void {
    refusals = failure.kind === 'notPermitted' ? refusals + 1 : 0;
    if (refusals >= bulkPolicy.refusalsThatEnd) dispatch({ type: 'ended', because: failure });
  }

  const settle = (id: string, outcome: BulkOutcome): void =>
    dispatch({ type: 'settled', id, outcome });

  startNext();
  return {
    run: () => run,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stateReceived: (id, snapshot) => unconfirmed.get(id)?.(snapshot),
    cancel: () => dispatch({ type: 'ended', because: 'cancelled' }),
    abort: (because) => dispatch({ type: 'ended', because }),
    signedIn() {
      dispatch({ type: 'signedIn' });
      startNext();
    },
  };
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/**
 * Waits until an accepted command shows: by an event, which the returned function is given, or else by reads.
 * @param settled told once, in the end
 */
export function confirm(
  deps: BulkDeps,
  id: string,
  sent: BulkCommand,
  proof: (snapshot: CallSnapshot) => BulkOutcome | null,
  { settled }: { readonly settled: (outcome: BulkOutcome) => void },
): (snapshot: CallSnapshot | null) => void {
  let reads = 0;
  let over = false;
  let cancel = (): void => undefined;

  function end(outcome: BulkOutcome): void {
    if (over) return;
    over = true;
    cancel();
    settled(outcome);
  }

  function learn(snapshot: CallSnapshot | null): void {
    const outcome: BulkOutcome | null = snapshot ? proof(snapshot) : { kind: 'gone' };
    if (outcome) end(outcome);
  }

  function wait(): void {
    const before = bulkPolicy.confirmReadsMs[reads - 1] ?? 0;
    const at = bulkPolicy.confirmReadsMs[reads];
    const fallbackFailure: Failure = { kind: 'unconfirmed', command: sent };
    if (at === undefined) end({ kind: 'failed', failure: fallbackFailure });
    else if (!over) cancel = deps.after(at - before, () => void read());
  }

  async function read(): Promise<void> {
    reads += 1;
    const seen = await deps.readCall(id);
    if (seen.ok) learn(seen.value);
    wait();
  }

  wait();
  return learn;
}
