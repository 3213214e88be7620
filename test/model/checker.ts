import type { CommandAck } from '../../src/recording/backend.ts';
import type { Command } from '../../src/recording/command.ts';
import type { Result } from '../../src/recording/failure.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import type { Session } from '../../src/recording/session/session.ts';
import type { View } from '../../src/recording/session/view.ts';
import type { Call } from './call.ts';

/** Watches one page for broken promises. It is notified of each event before the page is; `shown` is called after. */
export interface Checker {
  /** Pressed while the page showed `view`. */
  readonly pressed?: (command: Command, view: View) => void;
  readonly sent?: (command: Command) => void;
  readonly answered?: (answer: Result<CommandAck>, command: Command) => void;
  readonly readBegan?: () => void;
  readonly readAnswered?: (answer: Result<CallSnapshot>) => void;
  /** An event reached the page while it showed `view`. */
  readonly stateReceived?: (snapshot: CallSnapshot, view: View) => void;
  /** The page noticed that the live connection was established or lost. */
  readonly liveChanged?: () => void;
  /** `elsewhere`: another page obtained the access. */
  readonly signedIn?: (where: 'here' | 'elsewhere') => void;
  readonly shown?: (view: View) => void;
  /** Something changed on the platform. */
  readonly changed?: (call: Call) => void;
}

export interface Checkers {
  /** Epoch ms. */
  readonly now: () => number;
  readonly call: () => Call;
  readonly access: Session['access'];
  /** A command that was stored during a sign-in. */
  readonly storedPress: Command | null;
  /** Number of pending timers of the page. */
  readonly timers: () => number;
  readonly broken: (promise: string) => void;
}

/** One promise of a page, as a checker that watches it. */
export type Property = (checkers: Checkers) => Checker;

/** Combines checkers into one. */
export function combined(checkers: readonly Checker[]): Required<Checker> {
  return {
    pressed: (command, view) => checkers.forEach((one) => one.pressed?.(command, view)),
    sent: (command) => checkers.forEach((one) => one.sent?.(command)),
    answered: (answer, command) => checkers.forEach((one) => one.answered?.(answer, command)),
    readBegan: () => checkers.forEach((one) => one.readBegan?.()),
    readAnswered: (answer) => checkers.forEach((one) => one.readAnswered?.(answer)),
    stateReceived: (snapshot, view) =>
      checkers.forEach((one) => one.stateReceived?.(snapshot, view)),
    liveChanged: () => checkers.forEach((one) => one.liveChanged?.()),
    signedIn: (where) => checkers.forEach((one) => one.signedIn?.(where)),
    shown: (view) => checkers.forEach((one) => one.shown?.(view)),
    changed: (call) => checkers.forEach((one) => one.changed?.(call)),
  };
}
