import { failed } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import type { SignIn } from './sign-in.ts';

/**
 * The API; an answer that asks for a sign-in refuses the token that its request carried. With a token that may be
 * someone else's, nothing that changes anything is sent.
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
