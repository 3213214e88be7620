import { type Command, isFulfilled, oppositeOf } from './command.ts';
import type { Acceptance } from './backend.ts';
import type { Failure, Result } from './failure.ts';
import { policy, retryDelayMs } from './policy.ts';
import { endCall, wantRead } from './reader.ts';
import type { Pending, Session } from './session.ts';

/** Whether a press of the command would do anything now. */
export function isPressable(session: Session, command: Command): boolean {
  if (session.refused[command] || session.access === 'needed') return false;
  const { pending, reading } = session;
  if (pending?.command === command) return false;
  return reading.permits[command] === null || pending?.command === oppositeOf(command);
}

/** At most one command is in flight; of the wishes pressed meanwhile the last one wins. */
export function press(session: Session, command: Command, at: number): Session {
  const { pending } = session;
  if (pending?.command === command) return { ...session, next: null };
  if (!isPressable(session, command)) return session;
  const fresh = { ...session, trouble: null, already: null };
  if (!pending) return send(fresh, { command, pressedAt: at, tries: 0 });
  if (pending.phase.name === 'sending' || pending.phase.name === 'confirming') {
    return { ...fresh, next: command };
  }
  return { ...fresh, pending: { ...pending, command, pressedAt: at } };
}

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

/** Leaves the pending command, and sends the wish that was pressed after it, if it still makes sense. */
export function leavePending(session: Session, at: number): Session {
  const { next } = session;
  const rest: Session = { ...session, pending: null, next: null };
  if (!next || rest.reading.permits[next] !== null) return rest;
  return send(rest, { command: next, pressedAt: at, tries: 0 });
}

/** The platform answered the command. Only a refusal settles anything: an acceptance still has to be confirmed. */
export function answer(
  session: Session,
  request: number,
  result: Result<Acceptance>,
  at: number,
  random: number,
): Session {
  const { pending } = session;
  if (pending?.phase.name !== 'sending' || pending.phase.request !== request) return session;
  if (!result.ok) return refuse(session, pending, result.failure, at, random);
  const { command } = pending;
  if (result.value === 'alreadySo') {
    const known = { ...session, already: command };
    return confirm(known, pending, at, policy.doubtReadsMs, { kind: 'conflict' });
  }
  const reads = session.live === 'on' ? policy.confirmReadsWhenLiveMs : policy.confirmReadsMs;
  return confirm(session, pending, at, reads, { kind: 'unconfirmed', command });
}

function confirm(
  session: Session,
  pending: Pending,
  at: number,
  reads: readonly number[],
  doubt: Failure,
): Session {
  const readAt = reads.map((delay) => at + delay);
  const phase = { name: 'confirming', readAt, doubt } as const;
  const confirming: Session = { ...session, pending: { ...pending, phase } };
  if (isPendingFulfilled(confirming)) return leavePending(confirming, at);
  const mayBeOlder = session.reader.name === 'reading';
  return mayBeOlder ? wantRead(confirming, at) : confirming;
}

function refuse(
  session: Session,
  pending: Pending,
  failure: Failure,
  at: number,
  random: number,
): Session {
  const { command } = pending;
  const trouble = { failure, command };
  switch (failure.kind) {
    case 'signedOut':
      return {
        ...session,
        access: 'renewing',
        pending: { ...pending, phase: { name: 'signingIn' } },
      };
    case 'callEnded':
      return endCall({ ...session, pending: null, next: null }, at);
    case 'notPermitted': {
      const refused = { ...session.refused, [command]: failure };
      return leavePending({ ...session, refused, trouble }, at);
    }
    case 'offline':
    case 'timeout':
    case 'platform':
    case 'badAnswer':
    case 'tooManyRequests': {
      const delay = retryDelayMs(failure, pending.tries, random);
      if (delay !== null) {
        const phase = { name: 'waiting', until: at + delay, because: failure } as const;
        return { ...session, pending: { ...pending, phase } };
      }
      return failure.kind === 'tooManyRequests'
        ? leavePending({ ...session, trouble }, at)
        : confirm(session, pending, at, policy.doubtReadsMs, failure);
    }
    case 'notParticipant':
    case 'notMyCall':
    case 'notFound':
    case 'conflict':
    case 'refused':
    case 'unconfirmed':
      return wantRead(leavePending({ ...session, trouble }, at), at);
  }
}

/** Whether the platform's status is what the pending command asked for. */
export function isPendingFulfilled(session: Session): boolean {
  const { pending, reading, sure } = session;
  return pending !== null && sure && isFulfilled(pending.command, reading.status);
}
