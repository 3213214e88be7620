import { type Command, oppositeOf } from '../command.ts';
import { confirmationOf } from '../confirmation.ts';
import type { Failure } from '../failure.ts';
import { callConfirmation, liveConfirmation, retryDelayMs } from '../policy.ts';
import { satisfies, type UnavailableReason, unknownSnapshot } from '../snapshot.ts';
import { consentReason, unavailableReason } from './availability.ts';
import { overtakeRead, wantRead } from './reads.ts';
import type { Pending, PendingPhase, Session, StoredPress, Timed } from './session.ts';

/** The platform answered the command. Only a refusal settles anything: an acceptance still has to be confirmed. */
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
  // What was read before the answer says nothing of the command, even if it is what was wished for.
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
  const { queuedCommand } = session;
  const { command } = pending;
  const lastFailure = { failure, command };
  const delay = retryDelayMs(failure, queuedCommand ? 1 : pending.tries, random);
  switch (failure.kind) {
    case 'otherUser':
      return failPending(session, failure, at);
    case 'signedOut':
      return {
        ...waitWithLastCommand(session, pending, { name: 'signingIn' }, at),
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
              queuedCommand: null,
              lastFailure: { failure, command: queuedCommand ?? command },
            },
            at,
          )
        : waitWithLastCommand(session, pending, waiting(failure, at + delay), at);
    case 'offline':
    case 'timeout':
    case 'platform':
    case 'badAnswer': {
      const uncertain: Session = { ...overtakeRead(session), confirmed: false };
      return delay === null
        ? confirm(uncertain, pending, event)
        : waitWithLastCommand(uncertain, pending, waiting(failure, at + delay), at);
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

/** What is sent after a wait is the last command: the older one is no longer wanted. */
function waitWithLastCommand(
  session: Session,
  pending: Pending,
  phase: PendingPhase,
  at: number,
): Session {
  const { queuedCommand } = session;
  const wanted = queuedCommand ? queuedPress(queuedCommand, pending.userId, at) : pending;
  return { ...session, queuedCommand: null, pending: { ...wanted, phase } };
}

/** Whether a press of the command would do anything now. */
export function isPressable(session: Session, command: Command): boolean {
  const { pending, queuedCommand, snapshot } = session;
  const { kind } = snapshot.status;
  if (kind === 'unknown' || kind === 'ended') return false;
  if (session.refused[command] || session.access === 'needed') return false;
  if (pending?.command === command) return queuedCommand !== null && queuedCommand !== command;
  if (command === 'start' && (isPausing(session) || consentReason(session))) return false;
  return snapshot.availability[command] === null || pending?.command === oppositeOf(command);
}

/** A pause is wanted: what is started now might not be silenced by it. */
export const isPausing = ({ pending, queuedCommand }: Session): boolean =>
  pending?.command === 'pause' || queuedCommand === 'pause';

/** At most one command is in flight; of those pressed while it is, the last one wins. */
export function press(session: Session, { command, by, at }: Timed<'pressed'>): Session {
  const { pending } = session;
  if (!isPressable(session, command)) return session;
  if (pending?.command === command) return { ...session, queuedCommand: null };
  const fresh = { ...session, lastFailure: null, already: null };
  const wanted = { command, by, pressedAt: at, userId: session.userId, tries: 0 };
  if (!pending) return send(fresh, wanted);
  if (pending.phase.name === 'sending' || pending.phase.name === 'confirming') {
    return { ...fresh, queuedCommand: command };
  }
  return { ...fresh, pending: { ...wanted, phase: pending.phase } };
}

/** A command of the person's that was pressed while another command was in flight. */
const queuedPress = (
  command: Command,
  userId: Pending['userId'],
  at: number,
): Omit<Pending, 'phase'> => ({ command, by: 'me', pressedAt: at, userId, tries: 0 });

/** Puts the command in flight; it waits for a sign-in that is under way. */
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

/** Whether the platform's status is what the pending command asked for. One without an answer is not fulfilled yet. */
export function isPendingSatisfied({ pending, snapshot, confirmed }: Session): boolean {
  return (
    pending !== null &&
    pending.phase.name !== 'sending' &&
    confirmed &&
    satisfies(snapshot, pending.command)
  );
}

/**
 * Leaves the pending command. The command that was pressed after it is sent if the status allows it; if the status is not
 * confirmed, it is read first.
 */
export function clearPending(session: Session, at: number): Session {
  const { queuedCommand, confirmed } = session;
  const recentEvents = { lastAt: at, verified: 0 };
  const rest = withoutUncertainPause({
    ...session,
    pending: null,
    queuedCommand: null,
    recentEvents,
  });
  if (!queuedCommand) return rest;
  const queued = queuedPress(queuedCommand, session.userId, at);
  const why = unavailableReason(rest, queuedCommand);
  if (why === null) return send(rest, queued);
  if (!confirmed) return checkFirst(rest, queued, at);
  if (rest.lastFailure || satisfies(rest.snapshot, queuedCommand)) return rest;
  return { ...rest, lastFailure: { failure: reasonAgainst(why), command: queuedCommand } };
}

/** Why a press that waited does not make sense any more. */
export function reasonAgainst(why: UnavailableReason): Failure {
  switch (why) {
    case 'notMyCall':
      return { kind: 'notMyCall' };
    case 'notConnected':
      return { kind: 'notParticipant' };
    case 'ended':
    case 'left':
      return { kind: 'callEnded' };
    // Nothing speaks against it; nothing is known for it either.
    case 'checking':
      return { kind: 'conflict' };
    default:
      return { kind: 'unavailable', why };
  }
}

/** Puts off a command until a read has shown how the call is, and who is signed in. */
export function checkFirst(session: Session, wanted: Omit<Pending, 'phase'>, at: number): Session {
  return wantRead({ ...session, pending: { ...wanted, phase: { name: 'checking' } } }, at);
}

/**
 * The press that a page keeps when it is left: its outcome is not known yet.
 * @param at epoch ms
 */
export function pressToKeep({ pending, queuedCommand }: Session, at: number): StoredPress | null {
  if (!pending) return null;
  const { command, pressedAt, userId, phase } = pending;
  if (queuedCommand) return { command: queuedCommand, pressedAt: at, userId, isSent: false };
  // What the platform has accepted shows in the status.
  if (phase.name === 'confirming' && phase.fallbackFailure.kind === 'unconfirmed') return null;
  const isSent = phase.name === 'sending' || phase.name === 'confirming';
  return { command, pressedAt, userId, isSent };
}

/** What was pressed and has not gone to the platform, or was refused for want of a sign-in. */
export function unsentPress(session: Session, at: number): StoredPress | null {
  const press = pressToKeep(session, at);
  return press?.isSent ? null : press;
}

/** Refuses what somebody pressed who is not signed in any more. */
export function refuseForOthers(session: Session, at: number): Session {
  const { pending, queuedCommand } = session;
  if (!pending || pending.userId === session.userId) return session;
  const press = unsentPress(session, at);
  if (!press) return session;
  const failure = { kind: 'otherUser' } as const;
  const alone: Session = { ...session, queuedCommand: null };
  return press.command === queuedCommand
    ? { ...alone, lastFailure: { failure, command: queuedCommand } }
    : failPending(alone, failure, at);
}

/** Leaves the pending command without knowing whether it happened. */
export function failPending(session: Session, failure: Failure, at: number): Session {
  const { pending } = session;
  if (!pending) return session;
  const lastFailure = { failure, command: pending.command };
  return clearPending({ ...session, already: null, lastFailure }, at);
}

/** Never show "Paused" if a command sent since may have ended the pause. */
function withoutUncertainPause(session: Session): Session {
  const isUncertain = !session.confirmed && session.snapshot.status.kind === 'paused';
  return isUncertain ? { ...session, snapshot: unknownSnapshot, since: null } : session;
}
