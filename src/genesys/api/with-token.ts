import type { Api } from './api.ts';
import type { TokenKeeper } from './client-credentials.ts';

/** Signs in before the first request, before the token ends, and once after a 401. For scripts: a page has a person. */
export function createSignedInApi(api: Api, keeper: TokenKeeper): Api {
  return {
    async call(operation, call) {
      const token = await keeper.ensure();
      if (!token.ok) return token;
      const answer = await api.call(operation, call);
      if (answer.ok || answer.failure.kind !== 'signedOut') return answer;
      keeper.forget(token.value);
      const renewed = await keeper.ensure();
      return renewed.ok ? api.call(operation, call) : renewed;
    },
  };
}
