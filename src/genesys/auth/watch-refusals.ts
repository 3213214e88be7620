import { failed } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import type { SignIn } from './sign-in.ts';

/**
 * The API, with an eye on refusals for want of a sign-in: each is one of the token that its request carried. A token
 * that may be someone else's changes nothing.
 */
export function watchRefusals(
  api: Api,
  { token, isCurrent, refused }: Pick<SignIn, 'token' | 'isCurrent' | 'refused'>,
): Api {
  return {
    async call(operation, call) {
      const carried = token();
      const mayBeOthers = operation.method !== 'GET' && carried !== null && !isCurrent();
      const answer = mayBeOthers
        ? failed<never>({ kind: 'signedOut' })
        : await api.call(operation, call);
      if (!answer.ok && answer.failure.kind === 'signedOut') refused(carried);
      return answer;
    },
  };
}
