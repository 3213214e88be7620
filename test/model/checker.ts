import type { CommandAck } from '../../src/recording/backend.ts';
import type { Command } from '../../src/recording/command.ts';
import type { Result } from '../../src/recording/failure.ts';
import type { CallSnapshot } from '../../src/recording/snapshot.ts';
import type { Session } from '../../src/recording/session/session.ts';
import type { View } from '../../src/recording/session/view.ts';
import type { Call } from './call.ts';

/** Watches one page, and says when a promise is broken. Each is reported before the page is; `shown` comes after. */
export interface Checker {
  /** Pressed while the page showed `view`. */
  readonly pressed?: (command: Command, view: View) => void;
  readonly sent?: (command: Command) => void;
  readonly answered?: (answer: Result<CommandAck>, command: Command) => void;
  readonly readBegan?: () => void;
  readonly readAnswered?: (answer: Result<CallSnapshot>) => void;
  /** An event reached the page while it showed `view`. */
  readonly stateReceived?: (snapshot: CallSnapshot, view: View) => void;
  /** The page noticed that the live connection came or went. */
  readonly liveChanged?: () => void;
  /** `elsewhere`: another page got the access. */
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
  /** A command that was kept across a sign-in. */
  readonly storedPress: Command | null;
  /** How many timers of the page wait. */
  readonly timers: () => number;
  readonly broken: (promise: string) => void;
}

/** One property: what a page promises, as someone who watches it. */
export type Property = (checkers: Checkers) => Checker;

/** Many witnesses as one. */
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
