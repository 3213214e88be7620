import { isFulfilled } from './command.ts';
import type { Failure, Result } from './failure.ts';
import { policy, retryDelayMs } from './policy.ts';
import { isPendingFulfilled, leavePending, send } from './pressing.ts';
import { endCall, verifyDelayMs, wantRead } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Session, Trouble } from './session.ts';
import { nameOf, sameStatus, worseOf } from './status.ts';

/*
 * The rule of order. The platform numbers nothing, so order is known only from what caused what:
 * 1. Only a read that began after the last news is believed for sure; one that was overtaken is repeated.
 * 2. News are shown at once, but count as unsure until such a read has confirmed them.
 * 3. News that may have crossed other news, or a command in flight, never make the picture better: the worse of
 *    both is shown until the read.
 * So neither stale, doubled nor swapped news, nor a late answer, can replace something newer for sure.
 */

/** The platform told by itself how the call is. */
export function told(session: Session, reading: Reading, at: number): Session {
  const unchanged = sameReading(session.reading, reading);
  if (unchanged && session.sure && session.reader.name !== 'reading') return session;
  const { news, reader } = session;
  const calm = news.lastAt === null || at - news.lastAt >= policy.verifyCalmMs;
  const verified = calm ? 0 : news.verified;
  const known: Session = unchanged ? session : show(session, reading, at);
  const readAt = at + verifyDelayMs(verified);
  return wantRead(
    {
      ...known,
      sure: session.sure && unchanged,
      news: { lastAt: at, verified: reader.name === 'idle' ? verified + 1 : verified },
    },
    readAt,
  );
}

function show(session: Session, reading: Reading, at: number): Session {
  const { news, pending, sure } = session;
  if (reading.status.kind === 'ended') return { ...session, reading };
  if (session.reading.status.kind === 'ended') return session;
  const mayHaveCrossed =
    !sure || pending !== null || (news.lastAt !== null && at - news.lastAt < policy.crossingMs);
  if (!mayHaveCrossed) return began({ ...session, reading }, at, true);
  const isWorse = worseOf(session.reading.status, reading.status) === reading.status;
  return isWorse ? { ...session, reading } : session;
}

/** The platform answered a read. */
export function learn(
  session: Session,
  request: number,
  result: Result<Reading>,
  at: number,
  random: number,
): Session {
  const { reader } = session;
  if (reader.name !== 'reading' || reader.request !== request) return session;
  const idle: Session = { ...session, reader: { name: 'idle', lastAt: reader.startedAt } };
  if (!result.ok) return missed(idle, result.failure, reader.tries, at, random);
  if (reader.overtaken) return repeat(idle, at);
  const seen = session.live === 'on' || session.pending !== null;
  const trouble = isOver(session.trouble, result.value) ? null : session.trouble;
  const sure: Session = { ...idle, reading: result.value, sure: true, trouble };
  return settle(began(sure, at, seen), at);
}

function repeat(session: Session, at: number): Session {
  const verified = session.news.verified + 1;
  const news = { ...session.news, verified };
  return wantRead({ ...session, news }, at + verifyDelayMs(verified));
}

/** A read that works ends the trouble of one that did not; a wish that came true ends the trouble it had. */
function isOver(trouble: Trouble | null, { status }: Reading): boolean {
  return !trouble?.command || isFulfilled(trouble.command, status);
}

function missed(
  session: Session,
  failure: Failure,
  tries: number,
  at: number,
  random: number,
): Session {
  if (failure.kind === 'signedOut') return { ...session, access: 'renewing', sure: false };
  if (failure.kind === 'callEnded') {
    const known = session.reading.status.kind === 'ended';
    const over: Session = known ? { ...session, sure: true } : endCall(session, at);
    return settle(began(over, at, true), at);
  }
  const delay = retryDelayMs(failure, tries, random);
  const trouble = session.trouble ?? { failure, command: null };
  const unsure: Session = { ...session, sure: false };
  if (delay !== null) {
    const waiting: Session = { ...unsure, reader: { name: 'due', at: at + delay, tries } };
    return failure.kind === 'tooManyRequests' ? { ...waiting, trouble } : waiting;
  }
  return settle({ ...unsure, trouble }, at);
}

/** What a read says about the pending command. */
function settle(session: Session, at: number): Session {
  const { pending, reading } = session;
  if (!pending) return session;
  if (reading.status.kind === 'ended') return { ...session, pending: null, next: null };
  if (isPendingFulfilled(session)) {
    return pending.phase.name === 'sending' ? session : leavePending(session, at);
  }
  if (pending.phase.name === 'checking' && session.sure) {
    return reading.permits[pending.command] === null
      ? send(session, pending)
      : leavePending(session, at);
  }
  if (pending.phase.name === 'confirming') {
    const { readAt, doubt } = pending.phase;
    const isLast = readAt.length === 0;
    const trouble = { failure: doubt, command: pending.command };
    return isLast ? leavePending({ ...session, already: null, trouble }, at) : session;
  }
  return session;
}

/** Notes since when the status is as it is. */
function began(session: Session, at: number, seen: boolean): Session {
  const status = nameOf(session.reading.status);
  if (session.since?.status === status) return session;
  const exact = seen && session.since !== null && session.since.status !== 'unknown';
  return { ...session, since: { status, at, exact } };
}

function sameReading(one: Reading, other: Reading): boolean {
  return (
    sameStatus(one.status, other.status) &&
    JSON.stringify([one.permits, one.ownPart]) === JSON.stringify([other.permits, other.ownPart])
  );
}
