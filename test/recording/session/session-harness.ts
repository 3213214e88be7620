import type { Backend, CommandAck } from '../../../src/recording/backend.ts';
import type { Clock } from '../../../src/recording/clock.ts';
import type { Command } from '../../../src/recording/command.ts';
import { pressToKeep } from '../../../src/recording/session/pending.ts';
import { createSessionStore, type SessionStore } from '../../../src/recording/session/store.ts';
import { failed, type Failure, type Result, success } from '../../../src/recording/failure.ts';
import type { Session, StoredPress } from '../../../src/recording/session/session.ts';
import { type Availability, type CallSnapshot } from '../../../src/recording/snapshot.ts';
import {
  noRecorders,
  type PauseCause,
  type Recorders,
  statusOf,
} from '../../../src/recording/status.ts';
import { view, type View } from '../../../src/recording/session/view.ts';
import { createManualClock } from '../../../simulator/clock.ts';

/** What the platform calls every write that it accepts. */
export const writtenAs = { correlationId: 'the-write' };
const anything: Availability = { start: null, stop: null, pause: null, resume: null };

/** A reading in which every command is allowed, so that a test decides what is pressed. */
export function snapshot(recorders: Partial<Recorders>, pausedBy: PauseCause): CallSnapshot {
  const status = statusOf({ ...noRecorders, ...recorders }, pausedBy);
  const own = { ...noRecorders, ...recorders };
  return {
    status,
    availability: anything,
    ownParticipant: {
      participantId: 'agent',
      acd: true,
      recorders: own,
      confirmable: true,
      held: false,
    },
  };
}

export const silent = snapshot({}, 'securePause');
export const recording = snapshot({ adhoc: 'active' }, 'securePause');
export const paused = snapshot({ adhoc: 'paused' }, 'securePause');
export const held = snapshot({ policy: 'paused' }, 'hold');

/** A session on a harness: the test plays the platform, the clock and the sign-in. */
export interface SessionHarness {
  readonly sessionStore: SessionStore;
  /** The time that `advance` turns. */
  readonly clock: Clock;
  readonly sent: readonly Command[];
  readonly reads: () => number;
  /** How many reads wait for an answer. */
  readonly openReads: () => number;
  readonly view: () => View;
  /** Answers the oldest unanswered command. */
  answer(result: CommandAck | Failure): Promise<void>;
  /** Answers the oldest unanswered read. */
  answerRead(result: CallSnapshot | Failure): Promise<void>;
  /** Lets time pass; the snapshot given to `keepAnswering` answers the reads that become due. */
  advance(ms: number): Promise<void>;
  /** From now on every read that is open while time passes gets this answer; `null`: reads stay open. */
  keepAnswering(answer: CallSnapshot | Failure | null): void;
  signIn(ok: boolean): Promise<void>;
  /** What a page that is left now would keep. */
  readonly lastStoredPress: () => StoredPress | null;
}

/** Short against everything that a session waits for, ms. */
const stepMs = 250;

interface Options {
  readonly access?: Session['access'];
  readonly storedPress?: (
    now: number,
  ) => Pick<StoredPress, 'command' | 'pressedAt'> & Partial<StoredPress>;
  /** How much too early every timer comes, in ms. */
  readonly early?: number;
}

export function createSessionHarness({
  access = 'granted',
  storedPress,
  early = 0,
}: Options = {}): SessionHarness {
  const clock = createManualClock();
  const sent: Command[] = [];
  const commands: ((result: Result<CommandAck>) => void)[] = [];
  const openReads: ((result: Result<CallSnapshot>) => void)[] = [];
  const signIns: ((ok: boolean) => void)[] = [];
  let reads = 0;
  let standing: CallSnapshot | Failure | null = null;

  const backend: Backend = {
    read: () => {
      reads += 1;
      return new Promise((resolve) => openReads.push(resolve));
    },
    execute: (command) => {
      sent.push(command);
      return new Promise((resolve) => commands.push(resolve));
    },
  };
  const browserClock = {
    now: () => clock.now(),
    after: (ms: number, task: () => void) => clock.after(ms > early ? ms - early : ms, task),
  };
  const press = storedPress?.(clock.now()) ?? null;
  const sessionStore = createSessionStore(
    {
      ...browserClock,
      backend,
      random: () => 0,
      signIn: () => new Promise((resolve) => signIns.push(resolve)),
    },
    access,
    press && { userId: null, isSent: false, ...press },
  );

  const resultOf = (answer: CallSnapshot | Failure): Result<CallSnapshot> =>
    'kind' in answer ? failed(answer) : success(answer);

  async function answerOpenReads(): Promise<void> {
    await settled();
    for (let answer = standing; answer !== null && openReads.length > 0; answer = standing) {
      await give(openReads, resultOf(answer));
    }
  }

  return {
    sessionStore,
    clock: browserClock,
    sent,
    reads: () => reads,
    openReads: () => openReads.length,
    view: () => view(sessionStore.session()),
    lastStoredPress: () => pressToKeep(sessionStore.session()),
    answer: (result) =>
      give(commands, typeof result === 'string' ? success(result, writtenAs) : failed(result)),
    answerRead: (result) => give(openReads, resultOf(result)),
    keepAnswering(answer) {
      standing = answer;
    },
    async advance(ms) {
      if (standing === null) {
        clock.advance(ms);
        return settled();
      }
      await answerOpenReads();
      for (let left = ms; left > 0; left -= stepMs) {
        clock.advance(Math.min(stepMs, left));
        await answerOpenReads();
      }
      clock.advance(0);
      await answerOpenReads();
    },
    signIn: (ok) => give(signIns, ok),
  };
}

async function give<T>(waiting: ((value: T) => void)[], value: T): Promise<void> {
  const oldest = waiting.shift();
  if (!oldest) throw new Error('No one waits for this answer.');
  oldest(value);
  await settled();
}

/** Lets every promise that is already answered reach its reader. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

/** A harness whose first read returned the given snapshot. */
export async function harnessWith(first: CallSnapshot): Promise<SessionHarness> {
  const harness = createSessionHarness();
  await harness.answerRead(first);
  return harness;
}
