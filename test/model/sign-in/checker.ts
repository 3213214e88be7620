import type { Command } from '../../../src/recording/command.ts';
import type { Session } from '../../../src/recording/session/session.ts';
import { satisfies } from '../../../src/recording/snapshot.ts';
import type { Done } from './platform.ts';
import type { CallName, Person } from './scenario.ts';

/** A press is carried out within `keptForMs` plus the longest time that its last request takes, ms. */
const keptForMs = 60_000;
const onItsWayMs = 10_000;

interface Press {
  readonly call: CallName;
  readonly command: Command;
  readonly by: Person | null;
  readonly at: number;
  times: number;
  /** Its outcome was reported, its command took effect, or another press replaced it. */
  isAnswered: boolean;
}

/** Follows every press to its end. */
export interface Checkers {
  /** `isInFlight`: the command is already in flight, so the press only cancels a later press of another command. */
  readonly pressed: (
    call: CallName,
    command: Command,
    by: Person | null,
    isInFlight: boolean,
  ) => void;
  readonly done: (write: Done) => void;
  readonly changed: (call: CallName, session: Session, before: Session | null) => void;
  /** A page leaves for the login server. `mayStay`: its current access is still valid. */
  readonly leaving: (mayStay: boolean, openWrites: number) => void;
  /** At the end no press may be pending. */
  readonly close: () => void;
  readonly brokenPromise: () => string | null;
}

export function createCheckers(now: () => number): Checkers {
  const presses: Press[] = [];
  let promise: string | null = null;
  const broken = (what: string): void => void (promise ??= what);

  return {
    pressed(call, command, by, isInFlight) {
      // The last command for a call wins, whichever widget it was pressed in.
      for (const press of presses) {
        const isSame = isInFlight && press.command === command;
        if (press.call === call && !isSame) press.isAnswered = true;
      }
      if (!isInFlight) presses.push({ call, command, by, at: now(), times: 0, isAnswered: false });
    },
    done({ call, command, by, at }) {
      const same = presses.filter((press) => press.call === call && press.command === command);
      const press = same.findLast(({ times }) => times === 0);
      if (!press) return broken(`"${command}" is carried out once`);
      press.times += 1;
      press.isAnswered = true;
      if (press.by !== by) broken(`what ${press.by} pressed is not carried out for ${by}`);
      if (at > press.at + keptForMs + onItsWayMs) broken('an old press is not carried out');
    },
    changed(call, session, before) {
      const { lastFailure, confirmed, snapshot } = session;
      const reported =
        lastFailure && lastFailure !== before?.lastFailure ? lastFailure.command : null;
      for (const press of presses) {
        if (press.call !== call) continue;
        if (press.command === reported || (confirmed && satisfies(snapshot, press.command))) {
          press.isAnswered = true;
        }
      }
    },
    leaving(mayStay, openWrites) {
      if (mayStay) broken('no page leaves while its access is good');
      if (openWrites > 0) broken('no page leaves before its writes are answered');
    },
    close() {
      const open = presses.find(({ isAnswered }) => !isAnswered);
      if (open) broken(`"${open.command}" is carried out or refused in words`);
    },
    brokenPromise: () => promise,
  };
}
