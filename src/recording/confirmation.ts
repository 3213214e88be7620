import type { CommandAck } from './backend.ts';
import type { Clock } from './clock.ts';
import type { Command } from './command.ts';
import { denialOf, type Failure, type FailureName, type Result } from './failure.ts';

/**
 * When to read the call after a command was answered, in ms after the answer, earliest first. The last read decides.
 */
export interface ConfirmationPolicy {
  /** The platform accepted it. A 202 alone confirms nothing. */
  readonly acceptedReadsMs: readonly number[];
  /** It may or may not have been carried out, or the platform says that nothing needed to change. */
  readonly uncertainReadsMs: readonly number[];
  /** It was refused with an error that suggests the call has ended. */
  readonly deniedReadsMs: readonly number[];
}

/** A command that was answered but not yet confirmed by a read or an event. */
export interface Confirmation {
  /** Times of the remaining reads (epoch ms), earliest first; empty: give up. */
  readonly readAt: readonly number[];
  /** The failure to report if the last read shows no result. */
  readonly fallbackFailure: Failure;
}

/** After these failures the command may still have been carried out. */
const uncertain: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'conflict',
]);

/**
 * Plans how to confirm an answered command. A definite refusal needs no read.
 * @param at epoch ms
 */
export function confirmationOf(
  command: Command,
  answer: Result<CommandAck>,
  at: number,
  { acceptedReadsMs, uncertainReadsMs, deniedReadsMs }: ConfirmationPolicy,
): Confirmation {
  const confirmation = (readsMs: readonly number[], fallbackFailure: Failure): Confirmation => ({
    readAt: readsAt(readsMs, at),
    fallbackFailure,
  });
  if (answer.ok) {
    const { value, correlationId } = answer;
    return value === 'accepted'
      ? confirmation(acceptedReadsMs, { kind: 'unconfirmed', command, correlationId })
      : confirmation(uncertainReadsMs, { kind: 'conflict', correlationId });
  }
  const { failure } = answer;
  const denial = denialOf(failure);
  if (denial) return confirmation(deniedReadsMs, denial);
  return confirmation(uncertain.has(failure.kind) ? uncertainReadsMs : [], failure);
}

/** Start times of the reads (epoch ms), counted from `at`. */
export const readsAt = (readsMs: readonly number[], at: number): readonly number[] =>
  readsMs.map((ms) => at + ms);

/** The reads that remain once one starts at `at`. */
export const readsAfter = (readAt: readonly number[], at: number): readonly number[] =>
  readAt.filter((time) => time > at);

/**
 * Reads until the result of a command is clear, for callers without a session.
 * @param proof what a read or an event shows; `null`: nothing yet
 * @param settled called once with what was shown; `null` if the last read showed nothing
 * @returns a function that takes what an event reports
 */
export function confirm<Seen, Shown>(
  { now, after }: Clock,
  read: () => Promise<Seen>,
  { readAt }: Confirmation,
  proof: (seen: Seen) => Shown | null,
  settled: (shown: Shown | null) => void,
): (seen: Seen) => void {
  let over = false;
  let cancel = (): void => undefined;

  function end(shown: Shown | null): void {
    if (over) return;
    over = true;
    cancel();
    settled(shown);
  }

  function learn(seen: Seen): void {
    const shown = proof(seen);
    if (shown !== null) end(shown);
  }

  function wait(left: readonly number[]): void {
    const [next] = left;
    if (next === undefined) end(null);
    else if (!over) cancel = after(Math.max(0, next - now()), () => void readNow(left));
  }

  async function readNow(left: readonly number[]): Promise<void> {
    const later = readsAfter(left, now());
    learn(await read());
    wait(later);
  }

  wait(readAt);
  return learn;
}
