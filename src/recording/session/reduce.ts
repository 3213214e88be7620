import type { Failure } from '../failure.ts';
import { retryDelayMs, sessionPolicy } from '../policy.ts';
import { type CallSnapshot, sameSnapshot, satisfies } from '../snapshot.ts';
import { worseOf } from '../status.ts';
import { unavailableReason } from './availability.ts';
import { isWorthARead, mayJoinRound, statusToShow, withConfirmation, withEvidence } from './age.ts';
import {
  answer,
  clearPending,
  failPending,
  isPendingSatisfied,
  press,
  reasonAgainst,
  refuseForOthers,
  send,
  unsentPress,
} from './pending.ts';
import { withCallEnded, verifyDelayMs, wantRead, withStatusSince } from './reads.ts';
import type { LastFailure, Reader, Session, StatusSince, Timed } from './session.ts';
import { tick } from './timers.ts';

/** Returns the session after an event. Pure: time and randomness are part of the event. */
export function reduce(session: Session, event: Timed): Session {
  return tick(applyEvent(session, event), event.at);
}

function applyEvent(session: Session, event: Timed): Session {
  const { at } = event;
  switch (event.type) {
    case 'pressed':
      return press(session, event);
    case 'answered':
      return answer(session, event);
    case 'read':
      return learn(session, event);
    case 'stateReceived':
      return stateReceived(session, event);
    case 'liveChanged':
      return session.live === event.live ? session : wantRead({ ...session, live: event.live }, at);
    case 'paceChanged':
      return session.stretch === event.stretch ? session : { ...session, stretch: event.stretch };
    case 'roundBegan':
      return mayJoinRound(session) ? wantRead(session, at) : session;
    case 'focused':
      return lookedAt(session, at);
    case 'visibilityChanged': {
      const { visible } = event;
      if (session.visible === visible) return session;
      return visible ? lookedAt({ ...session, visible }, at) : { ...session, visible };
    }
    case 'verify':
      return wantRead(session, at);
    case 'checkAgain':
      return checkAgain(session, at);
    case 'consentNoted':
      return session.unsavedConsent === event.decision
        ? session
        : { ...session, unsavedConsent: event.decision };
    case 'signInEnded':
      return event.ok ? signedIn(session, at) : signedOut(session, at);
    case 'due':
      return session;
  }
}

function wantReadIfIdle(session: Session, at: number): Session {
  return session.reader.name === 'idle' ? wantRead(session, at) : session;
}

const lookedAt = (session: Session, at: number): Session =>
  isWorthARead(session, at) ? wantReadIfIdle(session, at) : session;

function checkAgain(session: Session, at: number): Session {
  return wantReadIfIdle({ ...session, refused: {}, lastFailure: null }, at);
}

function signedIn(session: Session, at: number): Session {
  const { pending } = session;
  const wasWaiting = pending?.phase.name === 'signingIn';
  return wantRead(
    {
      ...session,
      access: 'granted',
      isUserSure: false,
      refused: {},
      lastFailure: null,
      pending: wasWaiting ? { ...pending, phase: { name: 'checking' } } : pending,
    },
    at,
  );
}

/** Without access, a command in flight cannot be confirmed: it fails with an unknown outcome. */
function signedOut(session: Session, at: number): Session {
  const { pending } = session;
  const out: Session = { ...session, access: 'needed', confirmed: false };
  return pending?.phase.name === 'confirming'
    ? failPending(out, pending.phase.fallbackFailure, at)
    : out;
}

/** Handles the answer to a read. */
function learn(session: Session, event: Timed<'read'>): Session {
  const { reader } = session;
  const { request, answer, at } = event;
  if (reader.name !== 'reading' || reader.request !== request) return session;
  const idle: Session = { ...session, reader: { name: 'idle', lastAt: reader.startedAt } };
  if (!answer.ok) return missed(idle, answer.failure, reader, event);
  if (reader.overtaken) {
    const confirmed = idle.confirmed && sameSnapshot(idle.snapshot, answer.value);
    return repeat({ ...idle, confirmed }, at);
  }
  const { userId = null } = answer.value;
  const since = isOfOthers(idle.since, userId) ? null : idle.since;
  const known = refuseForOthers({ ...idle, since, userId, isUserSure: true }, at);
  const seen = session.live === 'on' || session.pending !== null;
  const isNew = known.lastFailure !== session.lastFailure;
  const lastFailure = isOver(known.lastFailure, answer.value, isNew) ? null : known.lastFailure;
  const read = withConfirmation(
    { ...known, snapshot: answer.value, lastFailure },
    reader.startedAt,
  );
  return settle(withStatusSince(read, at, seen), at);
}

/** A status start stored by another user's page is not used. */
const isOfOthers = (since: StatusSince | null, userId: string | null): boolean =>
  since?.userId !== undefined && since.userId !== userId;

function repeat(session: Session, at: number): Session {
  const verified = session.recentEvents.verified + 1;
  const recentEvents = { ...session.recentEvents, verified };
  return wantRead({ ...session, recentEvents }, at + verifyDelayMs(verified));
}

/**
 * Whether a failure no longer applies: a successful read clears a failed one, a command that took effect clears its
 * failure, and the end of the call clears all earlier ones, as nothing can be done about them.
 */
function isOver(lastFailure: LastFailure | null, snapshot: CallSnapshot, isNew: boolean): boolean {
  if (!lastFailure?.command || satisfies(snapshot, lastFailure.command)) return true;
  return snapshot.status.kind === 'ended' && !isNew;
}

function missed(
  session: Session,
  failure: Failure,
  { tries, overtaken }: Extract<Reader, { name: 'reading' }>,
  { at, random }: Timed<'read'>,
): Session {
  if (failure.kind === 'signedOut') return { ...session, access: 'renewing', confirmed: false };
  const { start } = session.snapshot.availability;
  if (failure.kind === 'callEnded') {
    const known = start === 'ended';
    const calm: Session = { ...session, lastFailure: null };
    const over: Session = known ? { ...calm, confirmed: true } : withCallEnded(calm, at);
    return settle(withStatusSince(over, at, true), at);
  }
  const delay = retryDelayMs(failure, tries, random);
  // Nobody needs to know why a call that the user has left cannot be read.
  const lastFailure = start === 'left' ? null : (session.lastFailure ?? { failure, command: null });
  const unsure: Session = { ...session, confirmed: false };
  if (delay !== null) {
    const waiting: Session = { ...unsure, reader: { name: 'due', at: at + delay, tries } };
    return failure.kind === 'tooManyRequests' ? { ...waiting, lastFailure } : waiting;
  }
  return overtaken ? repeat(unsure, at) : settle({ ...unsure, lastFailure }, at);
}

/** Updates the pending command after a read. */
function settle(session: Session, at: number): Session {
  const { pending, snapshot } = session;
  if (!pending) return session;
  if (snapshot.status.kind === 'ended') {
    const isUnanswered = pending.phase.name === 'sending';
    const unsent = unsentPress(session);
    const lastFailure = unsent
      ? ({ failure: { kind: 'callEnded' }, command: unsent.command } as const)
      : session.lastFailure;
    return { ...session, lastFailure, pending: isUnanswered ? pending : null, queued: null };
  }
  if (isPendingSatisfied(session)) return clearPending(session, at);
  if (pending.phase.name === 'checking' && session.confirmed) {
    const why = unavailableReason(session, pending.command);
    return why === null ? send(session, pending) : failPending(session, reasonAgainst(why), at);
  }
  if (pending.phase.name === 'confirming') {
    const { readAt, fallbackFailure } = pending.phase;
    return readAt.length === 0 ? failPending(session, fallbackFailure, at) : session;
  }
  return session;
}

/*
 * Ordering rules. The platform does not number its events, so order follows only from cause and effect:
 * 1. Only a read that began after the last event is trusted; one that was overtaken by an event is repeated.
 * 2. Events are shown at once, but count as unconfirmed until such a read confirms them.
 * 3. An event that may have crossed another one, or a command that is (or just was) in flight, never improves the
 *    status: the worse of the two is shown until the read.
 * 4. A command from this page with an unknown outcome is treated like an event: nothing is certain until a read that
 *    began after it. If the command is dropped while the status is uncertain, "Paused" becomes unknown until the read.
 * 5. Before the first read, events change nothing; they only cause it to be repeated.
 * 6. An event that changes nothing confirms nothing: it may be delayed, and older than what is known. A status that no
 *    read has confirmed within its maximum age no longer counts as certain, however alive the connection seems. So a
 *    stale, duplicate or reordered event, or a late answer, can never replace newer information as confirmed.
 */

/** Handles an event that carries the call's state. */
function stateReceived(session: Session, event: Timed<'stateReceived'>): Session {
  const { snapshot, at } = event;
  const unchanged = sameSnapshot(session.snapshot, snapshot);
  if (unchanged && session.confirmed && session.reader.name !== 'reading') return session;
  const { recentEvents, reader } = session;
  const calm =
    recentEvents.lastAt === null || at - recentEvents.lastAt >= sessionPolicy.verifyCalmMs;
  const verified = calm ? 0 : recentEvents.verified;
  const known: Session = unchanged ? session : show(session, snapshot, at);
  const readAt = at + verifyDelayMs(verified);
  return wantRead(
    {
      ...known,
      confirmed: session.confirmed && unchanged,
      recentEvents: { lastAt: at, verified: reader.name === 'idle' ? verified + 1 : verified },
    },
    readAt,
  );
}

function show(session: Session, snapshot: CallSnapshot, at: number): Session {
  const { recentEvents, pending, confirmed, outdated } = session;
  const known = session.snapshot.status.kind;
  if (known === 'unknown' || known === 'ended') return session;
  if (snapshot.status.kind === 'ended') return withEvidence({ ...session, snapshot }, at);
  const mayHaveCrossed =
    !confirmed ||
    outdated ||
    pending !== null ||
    (recentEvents.lastAt !== null && at - recentEvents.lastAt < sessionPolicy.crossingMs);
  const shown = withEvidence({ ...session, snapshot }, at);
  if (!mayHaveCrossed) return withStatusSince(shown, at, true);
  const isWorse = worseOf(statusToShow(session), snapshot.status) === snapshot.status;
  return isWorse ? shown : session;
}
