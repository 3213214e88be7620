import type { CommandAck } from './backend.ts';
import type { Clock } from './clock.ts';
import type { Command } from './command.ts';
import { denialOf, type Failure, type FailureName, type Result } from './failure.ts';

/** When an answered command is read, in ms after the answer, earliest first; the last read decides. */
export interface ConfirmationPolicy {
  /** The platform will do it: a 202 confirms nothing. */
  readonly acceptedReadsMs: readonly number[];
  /** It may or may not have happened, or is said to have been so before. */
  readonly uncertainReadsMs: readonly number[];
  /** It was refused as if the call were over. */
  readonly deniedReadsMs: readonly number[];
}

/** An answered command, until a read or an event shows that it has happened. */
export interface Confirmation {
  /** The reads that are left, in epoch ms, earliest first; none: give up. */
  readonly readAt: readonly number[];
  /** The failure to report if the last read does not show it. */
  readonly fallbackFailure: Failure;
}

/** After these the command may have been carried out nevertheless. */
const uncertain: ReadonlySet<FailureName> = new Set([
  'offline',
  'timeout',
  'platform',
  'badAnswer',
  'conflict',
]);

/**
 * How an answer to a command is confirmed. A refusal that leaves no doubt needs no read.
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

/** When reads begin (epoch ms), counted from `at`. */
export const readsAt = (readsMs: readonly number[], at: number): readonly number[] =>
  readsMs.map((ms) => at + ms);

/** The reads that are left once one begins. */
export const readsAfter = (readAt: readonly number[], at: number): readonly number[] =>
  readAt.filter((time) => time > at);

/**
 * Reads until something shows how a command ended, for whoever has no session.
 * @param proof what a read, or an event, shows; `null`: nothing yet
 * @param settled is given what was shown, once; `null`: the last read did not show it
 * @returns takes what an event says
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
