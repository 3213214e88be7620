import type { ConfigMistake, SetupProblem, SignInProblem } from '../../genesys/launch/problem.ts';
import type { Command } from '../../recording/command.ts';
import type { Failure } from '../../recording/failure.ts';
import type { RecorderName } from '../../recording/recorder.ts';
import type { Action, Label } from '../../recording/view.ts';
import type { ConsentMessages } from './consent-messages.ts';
import type { MyCallsMessages } from './my-calls-messages.ts';
import type { PauseMessages } from './pause-messages.ts';
import type { QueueMessages } from './queue-messages.ts';
import type { SheetMessages } from './sheet-messages.ts';

/** Why a button does nothing now. */
export type Reason = Extract<Action, { state: 'off' }>['why'] | 'busy';

/** Texts that load with the parts that show them. */
export interface LateMessages {
  readonly sheet: () => Promise<SheetMessages>;
  readonly pause: () => Promise<PauseMessages>;
  readonly consent: () => Promise<ConsentMessages>;
  readonly myCalls: () => Promise<MyCallsMessages>;
  readonly queue: () => Promise<QueueMessages>;
  readonly setupProblem: () => Promise<SetupProblemWords>;
}

/** How an administrator mends the installation. `pageUrl` is the address of the page without its query. */
export type SetupProblemWords = (problem: SetupProblem, pageUrl: string) => ProblemWords;

/** Every text of the interface, in one language. */
export interface Messages {
  readonly late: LateMessages;
  /** BCP 47 tag for `<html lang>`. */
  readonly lang: string;
  /** The panel's heading for a screen reader. */
  readonly panelName: string;
  /** What the status is called for a screen reader. */
  readonly statusName: string;
  readonly labels: Readonly<Record<Label, string>>;
  /** What a label means, where there is no running time to show. */
  readonly meanings: Readonly<Record<Label, string>>;
  readonly actions: Readonly<Record<Command, ActionWords>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly already: Readonly<Record<Command, string>>;

  readonly recorders: Readonly<Record<RecorderName, string>>;
  readonly recorderStates: Readonly<Record<'active' | 'paused', string>>;
  /** For a running time whose beginning was not seen. */
  readonly atLeast: (time: string) => string;
  readonly beginningNotSeen: string;

  /** How closely the status follows the platform. */
  readonly trust: Readonly<Record<'live' | 'checking' | 'notLive' | 'lastKnown', string>>;
  readonly checkAgain: string;
  readonly retryIn: (seconds: number) => string;
  readonly reference: string;
  /** `command` is what the failure stopped; `null` for a failed read. */
  readonly failure: (failure: Failure, command: Command | null) => FailureWords;

  readonly signIn: string;
  readonly notSignedIn: ProblemWords;
  readonly signingIn: string;
  readonly pressIsKept: string;

  readonly signInProblem: (problem: SignInProblem) => ProblemWords;
}

export interface ActionWords {
  /** On the button. */
  readonly short: string;
  /** Its accessible name, which begins with the short one. */
  readonly full: string;
}

export interface FailureWords {
  readonly title: string;
  readonly what: string;
  /** The next step for the person who reads it. */
  readonly next: string;
  /** `what` and `next` as one text. */
  readonly whole: string;
}

/** A page that says what is wrong and how to mend it. */
export interface ProblemWords {
  readonly title: string;
  readonly what: string;
  readonly mistakes?: readonly ConfigMistake[];
  readonly next: string;
  /** Text to copy where it belongs: an address or a file's content. */
  readonly sample?: string;
}
