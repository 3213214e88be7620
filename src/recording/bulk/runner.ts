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

/** What a run needs from outside. No method throws. */
export interface BulkDeps extends Clock {
  /** The call as a read said lately, if nothing was heard of it since; `null`: it has to be read. */
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
  /** @returns unsubscribes */
  readonly subscribe: (listener: (run: Run) => void) => () => void;
  /** An event said how a call is now; `null`: it has ended or is no longer one of these. */
  readonly stateReceived: (id: string, snapshot: CallSnapshot | null) => void;
  /** Begins no more calls. What was sent already is waited for. */
  readonly cancel: () => void;
  /** As `cancel`, because of a failure. */
  readonly abort: (because: Failure) => void;
  /** There is access again. */
  readonly signedIn: () => void;
}

/** These refuse every stop of the run: the platform keeps stopping to the agents, or to a permission. */
const reservesStopping: ReadonlySet<FailureName> = new Set(['notParticipant', 'notPermitted']);

const isAccepted = (answer: Result<CommandAck>): boolean =>
  answer.ok && answer.value === 'accepted';

/** Carries out one command on many calls, several at a time. Nothing is sent for a call after its one write. */
export function startRun(deps: BulkDeps, command: BulkCommand, ids: readonly string[]): Runner {
  let run = openRun(command, ids, deps.now());
  let refusals = 0;
  let active = 0;
  const listeners = createEmitter<[run: Run]>();
  const confirming = new Map<string, (seen: Result<CallSnapshot | null>) => void>();
  /** What events reported of a call since its last read or write began. */
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

  /** News that come in between may be newer than the answer, or withheld and older: it is read once more. */
  async function readForWrite(id: string): Promise<Result<CallSnapshot | null>> {
    const seen = await readCall(id);
    return news.has(id) ? readCall(id) : seen;
  }

  function readCall(id: string): Promise<Result<CallSnapshot | null>> {
    news.delete(id);
    return deps.readCall(id);
  }

  async function executeOn(id: string, snapshot: CallSnapshot): Promise<void> {
    const { state } = run;
    if (state.name === 'stopping') return settle(id, { kind: 'notTried', because: state.because });
    const plan = bulkPlanFor(command, snapshot, run.stopRefusal);
    if (plan.kind === 'settled') return settle(id, plan.outcome);
    news.delete(id);
    const answer = await deps.execute(id, plan.command, snapshot);
    if (!answer.ok && plan.command === 'stop' && reservesStopping.has(answer.failure.kind)) {
      dispatch({ type: 'stopRefused', failure: answer.failure });
      return executeOn(id, snapshot);
    }
    const confirmed = confirmCall(id, plan.command, answer);
    countRefusal(answer);
    // While the platform carries it out, the next call may have its turn.
    if (!isAccepted(answer)) await confirmed;
  }

  function confirmCall(id: string, sent: BulkCommand, answer: Result<CommandAck>): Promise<void> {
    const confirmation = confirmationOf(sent, answer, deps.now(), bulkConfirmation);
    /** Nothing was carried out: a call in the requested state was in it before. */
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
      // An event may have been faster than the answer. What was reported before the write says nothing of it.
      const reported = news.get(id);
      if (reported !== undefined) learn(success(reported));
    });
  }

  function failCall(id: string, failure: Failure): void {
    if (failure.kind === 'signedOut') dispatch({ type: 'putBack', id });
    else settle(id, bulkOutcomeOf(failure));
  }

  /** What cannot be stopped or read says nothing of the others: they may still be paused. */
  function countRefusal(answer: Result<unknown>): void {
    if (answer.ok || answer.failure.kind !== 'notPermitted') refusals = 0;
    else if (++refusals >= bulkPolicy.refusalsThatEnd)
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
