import type { Api } from '../api/api.ts';
import type { SignIn } from './sign-in.ts';

/** The API, with an eye on refusals for want of a sign-in: each is one of the token that its request carried. */
export function watchRefusals(
  api: Api,
  { token, refused }: Pick<SignIn, 'token' | 'refused'>,
): Api {
  return {
    async call(operation, call) {
      const carried = token();
      const answer = await api.call(operation, call);
      if (!answer.ok && answer.failure.kind === 'signedOut') refused(carried);
      return answer;
    },
  };
}
