import { type Command, oppositeOf } from '../command.ts';
import { confirmationOf } from '../confirmation.ts';
import type { Failure } from '../failure.ts';
import { callConfirmation, liveConfirmation, retryDelayMs } from '../policy.ts';
import { satisfies, type UnavailableReason, unknownSnapshot } from '../snapshot.ts';
import { consentReason, unavailableReason } from './availability.ts';
import { overtakeRead, wantRead } from './reads.ts';
import type { Pending, PendingPhase, Press, Session, StoredPress, Timed } from './session.ts';

/** Handles the answer to a command. Only a refusal is final: an accepted command still has to be confirmed. */
export function answer(session: Session, event: Timed<'answered'>): Session {
  const { pending } = session;
  const { request, answer, at } = event;
  if (pending?.phase.name !== 'sending' || pending.phase.request !== request) return session;
  if (session.snapshot.status.kind === 'ended') return clearPending(overtakeRead(session), at);
  const { correlationId } = answer.ok ? answer : answer.failure;
  const known: Session = { ...session, reference: { correlationId } };
  if (!answer.ok) return refuse(known, pending, answer.failure, event);
  const already = answer.value === 'alreadyDone' ? pending.command : known.already;
  return confirm({ ...known, already }, pending, event);
}

function confirm(session: Session, pending: Pending, { answer, at }: Timed<'answered'>): Session {
  const policy = session.live === 'on' ? liveConfirmation : callConfirmation;
  const confirmation = confirmationOf(pending.command, answer, at, policy);
  const phase = { name: 'confirming', ...confirmation } as const;
  const confirming: Session = { ...session, pending: { ...pending, phase } };
  if (session.access === 'needed') return failPending(confirming, phase.fallbackFailure, at);
  // A read from before the answer proves nothing, even if it shows the requested state.
  return isPendingSatisfied(confirming)
    ? wantRead({ ...confirming, confirmed: false }, at)
    : overtakeRead(confirming);
}

function refuse(
  session: Session,
  pending: Pending,
  failure: Failure,
  event: Timed<'answered'>,
): Session {
  const { at, random } = event;
  const { queued } = session;
  const { command } = pending;
  const lastFailure = { failure, command };
  const delay = retryDelayMs(failure, queued ? 1 : pending.tries, random);
  switch (failure.kind) {
    case 'otherUser':
      return failPending(session, failure, at);
    case 'signedOut':
      return {
        ...waitWithLastPress(session, pending, { name: 'signingIn' }),
        access: 'renewing',
      };
    case 'callEnded':
    case 'refusedAsEnded':
    case 'notFound':
      return confirm(session, pending, event);
    case 'notPermitted': {
      const refused = { ...session.refused, [command]: failure };
      return clearPending({ ...session, refused, lastFailure }, at);
    }
    case 'tooManyRequests':
      return delay === null
        ? clearPending(
            {
              ...session,
              queued: null,
              lastFailure: { failure, command: queued?.command ?? command },
            },
            at,
          )
        : waitWithLastPress(session, pending, waiting(failure, at + delay));
    case 'offline':
    case 'timeout':
    case 'platform':
    case 'badAnswer': {
      const uncertain: Session = { ...overtakeRead(session), confirmed: false };
      return delay === null
        ? confirm(uncertain, pending, event)
        : waitWithLastPress(uncertain, pending, waiting(failure, at + delay));
    }
    case 'conflict':
      return wantRead(failPending({ ...session, confirmed: false }, failure, at), at);
    case 'unavailable':
    case 'notParticipant':
    case 'notMyCall':
    case 'refused':
    case 'unconfirmed':
      return wantRead(clearPending({ ...session, lastFailure }, at), at);
  }
}

const waiting = (because: Failure, until: number): PendingPhase => ({
  name: 'waiting',
  until,
  because,
});

/** After a wait, send the last press: an older one is no longer wanted. */
function waitWithLastPress(session: Session, pending: Pending, phase: PendingPhase): Session {
  const { queued } = session;
  const wanted = queued ? { ...queued, tries: 0 } : pending;
  return { ...session, queued: null, pending: { ...wanted, phase } };
}

/** Whether pressing the command would do anything now. */
export function isPressable(session: Session, command: Command): boolean {
  const { pending, queued, snapshot } = session;
  const { kind } = snapshot.status;
  if (kind === 'ended') return false;
  if (session.refused[command] || session.access === 'needed') return false;
  if (pending?.command === command) return queued !== null && queued.command !== command;
  if (command === 'start' && (isPausing(session) || consentReason(session))) return false;
  const undoes = kind !== 'unknown' && pending?.command === oppositeOf(command);
  return snapshot.availability[command] === null || undoes;
}

/** Whether a pause is pending: it might not silence a recording started now. */
export const isPausing = ({ pending, queued }: Session): boolean =>
  pending?.command === 'pause' || queued?.command === 'pause';

/** At most one command is in flight. Of those pressed in the meantime, the last one wins. */
export function press(session: Session, { command, by, at }: Timed<'pressed'>): Session {
  const { pending } = session;
  if (!isPressable(session, command)) return session;
  if (pending?.command === command) return { ...session, queued: null };
  const fresh = { ...session, lastFailure: null, already: null };
  const wanted: Press = { command, by, pressedAt: at, userId: session.userId };
  if (!pending) return send(fresh, { ...wanted, tries: 0 });
  if (pending.phase.name === 'sending' || pending.phase.name === 'confirming') {
    return { ...fresh, queued: wanted };
  }
  return { ...fresh, pending: { ...wanted, tries: 0, phase: pending.phase } };
}

/** Sends the command, or lets it wait for a sign-in in progress. */
export function send(session: Session, pending: Omit<Pending, 'phase'>): Session {
  if (session.access !== 'granted') {
    return { ...session, pending: { ...pending, phase: { name: 'signingIn' } } };
  }
  const request = session.lastRequest + 1;
  const phase = { name: 'sending', request } as const;
  return {
    ...session,
    lastRequest: request,
    pending: { ...pending, tries: pending.tries + 1, phase },
  };
}

/** Whether the confirmed status satisfies the pending command. A command without an answer is not satisfied yet. */
export function isPendingSatisfied({ pending, snapshot, confirmed }: Session): boolean {
  return (
    pending !== null &&
    pending.phase.name !== 'sending' &&
    confirmed &&
    satisfies(snapshot, pending.command)
  );
}

/**
 * Drops the pending command. A queued command is then sent if the status allows it; if the status is not confirmed, a
 * read comes first.
 */
export function clearPending(session: Session, at: number): Session {
  const { queued, confirmed } = session;
  const recentEvents = { lastAt: at, verified: 0 };
  const rest = withoutUncertainPause({
    ...session,
    pending: null,
    queued: null,
    recentEvents,
  });
  if (!queued) return rest;
  const { command } = queued;
  const wanted = { ...queued, tries: 0 };
  const why = unavailableReason(rest, command);
  if (why === null && rest.isUserSure) return send(rest, wanted);
  if (why === null || !confirmed) return checkFirst(rest, wanted, at);
  if (rest.lastFailure || satisfies(rest.snapshot, command)) return rest;
  return { ...rest, lastFailure: { failure: reasonAgainst(why), command } };
}

/** The failure for a delayed press that no longer makes sense. */
export function reasonAgainst(why: UnavailableReason): Failure {
  switch (why) {
    case 'notMyCall':
      return { kind: 'notMyCall' };
    case 'notConnected':
      return { kind: 'notParticipant' };
    case 'ended':
    case 'left':
      return { kind: 'callEnded' };
    // There is no reason for or against it yet.
    case 'checking':
      return { kind: 'conflict' };
    default:
      return { kind: 'unavailable', why };
  }
}

/** Delays a command until a read shows the call's state and the signed-in user. */
export function checkFirst(session: Session, wanted: Omit<Pending, 'phase'>, at: number): Session {
  return wantRead({ ...session, pending: { ...wanted, phase: { name: 'checking' } } }, at);
}

/** The press to keep when the page is closed, because its outcome is unknown. */
export function pressToKeep({ pending, queued }: Session): StoredPress | null {
  if (!pending) return null;
  const { command, pressedAt, userId } = queued ?? pending;
  if (queued) return { command, pressedAt, userId, isSent: false };
  const { phase } = pending;
  // An accepted command will show in the status.
  if (phase.name === 'confirming' && phase.fallbackFailure.kind === 'unconfirmed') return null;
  const isSent = phase.name === 'sending' || phase.name === 'confirming';
  return { command, pressedAt, userId, isSent };
}

/** A press that was not sent yet, or was refused because the user is signed out. */
export function unsentPress(session: Session): StoredPress | null {
  const press = pressToKeep(session);
  return press?.isSent ? null : press;
}

/** Refuses a press by someone other than the signed-in user. */
export function refuseForOthers(session: Session, at: number): Session {
  const press = unsentPress(session);
  if (!press || press.userId === session.userId) return session;
  const failure = { kind: 'otherUser' } as const;
  return session.queued
    ? { ...session, queued: null, lastFailure: { failure, command: press.command } }
    : failPending(session, failure, at);
}

/** Drops the pending command with an unknown outcome. */
export function failPending(session: Session, failure: Failure, at: number): Session {
  const { pending } = session;
  if (!pending) return session;
  const lastFailure = { failure, command: pending.command };
  return clearPending({ ...session, already: null, lastFailure }, at);
}

/** Never shows "Paused" if a command sent since then may have ended the pause. */
function withoutUncertainPause(session: Session): Session {
  const isUncertain = !session.confirmed && session.snapshot.status.kind === 'paused';
  return isUncertain ? { ...session, snapshot: unknownSnapshot, since: null } : session;
}
