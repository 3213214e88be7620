import type { Failure, FailureName, Result } from '../../recording/failure.ts';
import type { PartCheck } from '../calls/backend-deps.ts';
import { hasPart } from '../calls/participants.ts';
import type { SignIn } from './sign-in.ts';

/** What the platform answers to someone who has no part on the call. */
const denials: ReadonlySet<FailureName> = new Set([
  'notPermitted',
  'notParticipant',
  'notMyCall',
  'notFound',
  'callEnded',
]);

/**
 * A token that an earlier load of the tab has left may be of the person who used the workspace before. It counts once
 * its person has a part on the call that the workspace shows.
 * @param isForPage receives whose token was found to count
 */
export function createPartCheck(
  { token, isCurrent, accept, refused }: Pick<SignIn, 'token' | 'isCurrent' | 'accept' | 'refused'>,
  isForPage: (userId: string) => boolean,
): PartCheck {
  return () => {
    if (isCurrent()) return () => true;
    const carried = token();
    return (call, me) => {
      if (token() !== carried) return false;
      if (isCurrent() || isOpen(call) || isOpen(me)) return true;
      if (!call.ok || !me.ok || !hasPart(call.value, me.value.id)) {
        refused(carried);
        return false;
      }
      accept(carried);
      return isForPage(me.value.id);
    };
  };
}

/** Whether the answer decides nothing: it is asked for again. */
const isOpen = (answer: Result<unknown>): boolean =>
  !answer.ok && !denials.has(answer.failure.kind) && !isForbidden(answer.failure);

/** 403 without a code that says more. */
const isForbidden = (failure: Failure): boolean =>
  failure.kind === 'refused' && failure.status === 403;
