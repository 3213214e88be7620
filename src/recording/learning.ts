import type { Failure, Result } from './failure.ts';
import { giveUp, leavePending } from './leaving.ts';
import { retryDelayMs } from './policy.ts';
import { endCall, verifyDelayMs, wantRead } from './reader.ts';
import { fulfils, type Reading, sameReading } from './snapshot.ts';
import { isPendingFulfilled, send } from './sending.ts';
import type { Reader, Session, Trouble } from './session.ts';
import { began } from './since.ts';

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
  if (!result.ok) return missed(idle, result.failure, reader, at, random);
  if (reader.overtaken) {
    const sure = idle.sure && sameReading(idle.reading, result.value);
    return repeat({ ...idle, sure }, at);
  }
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
function isOver(trouble: Trouble | null, reading: Reading): boolean {
  return !trouble?.command || fulfils(reading, trouble.command);
}

function missed(
  session: Session,
  failure: Failure,
  { tries, overtaken }: Extract<Reader, { name: 'reading' }>,
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
  return overtaken ? repeat(unsure, at) : settle({ ...unsure, trouble }, at);
}

/** What a read says about the pending command. */
function settle(session: Session, at: number): Session {
  const { pending, reading } = session;
  if (!pending) return session;
  if (reading.status.kind === 'ended') {
    const isUnanswered = pending.phase.name === 'sending';
    return { ...session, pending: isUnanswered ? pending : null, next: null };
  }
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
    return readAt.length === 0 ? giveUp(session, doubt, at) : session;
  }
  return session;
}
