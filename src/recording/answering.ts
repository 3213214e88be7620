import type { Acceptance } from './backend.ts';
import type { Failure, Result } from './failure.ts';
import { giveUp, leavePending } from './leaving.ts';
import { policy, retryDelayMs } from './policy.ts';
import { endCall, overtakeRead, wantRead } from './reader.ts';
import { isPendingFulfilled, laterWish } from './sending.ts';
import type { Pending, Phase, Session } from './session.ts';

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
  if (session.reading.status.kind === 'ended') return leavePending(overtakeRead(session), at);
  const { correlationId } = result.ok ? result : result.failure;
  const known: Session = { ...session, reference: { correlationId } };
  if (!result.ok) return refuse(known, pending, result.failure, at, random);
  const { command } = pending;
  if (result.value === 'alreadySo') {
    const doubt = { kind: 'conflict', correlationId } as const;
    return confirm({ ...known, already: command }, pending, at, policy.doubtReadsMs, doubt);
  }
  const reads = session.live === 'on' ? policy.confirmReadsWhenLiveMs : policy.confirmReadsMs;
  return confirm(known, pending, at, reads, { kind: 'unconfirmed', command, correlationId });
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
  if (session.access === 'needed') return giveUp(confirming, doubt, at);
  if (isPendingFulfilled(confirming)) return leavePending(confirming, at);
  return overtakeRead(confirming);
}

function refuse(
  session: Session,
  pending: Pending,
  failure: Failure,
  at: number,
  random: number,
): Session {
  const { next } = session;
  const { command } = pending;
  const trouble = { failure, command };
  const delay = retryDelayMs(failure, next ? 1 : pending.tries, random);
  switch (failure.kind) {
    case 'signedOut':
      return {
        ...waitWithLastWish(session, pending, { name: 'signingIn' }, at),
        access: 'renewing',
      };
    case 'callEnded':
      return endCall({ ...session, pending: null, next: null }, at);
    case 'notPermitted': {
      const refused = { ...session.refused, [command]: failure };
      return leavePending({ ...session, refused, trouble }, at);
    }
    case 'tooManyRequests':
      return delay === null
        ? leavePending(
            { ...session, next: null, trouble: { failure, command: next ?? command } },
            at,
          )
        : waitWithLastWish(session, pending, waiting(failure, at + delay), at);
    case 'offline':
    case 'timeout':
    case 'platform':
    case 'badAnswer': {
      const inDoubt: Session = { ...overtakeRead(session), sure: false };
      return delay === null
        ? confirm(inDoubt, pending, at, policy.doubtReadsMs, failure)
        : waitWithLastWish(inDoubt, pending, waiting(failure, at + delay), at);
    }
    case 'conflict':
      return wantRead(giveUp({ ...session, sure: false }, failure, at), at);
    case 'notParticipant':
    case 'notMyCall':
    case 'notFound':
    case 'refused':
    case 'unconfirmed':
      return wantRead(leavePending({ ...session, trouble }, at), at);
  }
}

const waiting = (because: Failure, until: number): Phase => ({ name: 'waiting', until, because });

/** What is sent after a wait is the last wish: nobody wants the older one any more. */
function waitWithLastWish(session: Session, pending: Pending, phase: Phase, at: number): Session {
  const { next } = session;
  const wish = next ? laterWish(next, at) : pending;
  return { ...session, next: null, pending: { ...wish, phase } };
}
