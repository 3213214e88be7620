import { failed } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import type { SignIn } from './sign-in.ts';

/**
 * Wraps the API. A response that requires a sign-in marks the request's token as refused. No write is sent with a token
 * that may belong to someone else.
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
