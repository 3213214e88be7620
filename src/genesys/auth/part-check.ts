import type { FailureName, Result } from '../../recording/failure.ts';
import type { PartCheck } from '../calls/backend-deps.ts';
import { hasPart } from '../calls/participants.ts';
import type { SignIn } from './sign-in.ts';

/** Failures that show that the user is not a participant in the call. */
const denials: ReadonlySet<FailureName> = new Set([
  'notPermitted',
  'notParticipant',
  'notMyCall',
  'notFound',
  'callEnded',
]);

/**
 * A token kept from an earlier load of the tab may belong to the workspace's previous user. It is accepted once its
 * owner turns out to be a participant in the call that the workspace shows.
 * @param isForPage called with the owner of an accepted token
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

/** Whether the result is inconclusive, like a proxy's 404, and the request will be repeated. */
const isOpen = (answer: Result<unknown>): boolean =>
  !answer.ok && !denials.has(answer.failure.kind);
