import type { Api } from './api.ts';
import type { TokenProvider } from './client-credentials.ts';

/**
 * Signs in before the first request, before the token expires, and once after a 401. For scripts; on a page, the user
 * signs in.
 */
export function withToken(api: Api, tokenProvider: TokenProvider): Api {
  return {
    async call(operation, call) {
      const token = await tokenProvider.ensure();
      if (!token.ok) return token;
      const answer = await api.call(operation, call);
      if (answer.ok || answer.failure.kind !== 'signedOut') return answer;
      tokenProvider.forget(token.value);
      const renewed = await tokenProvider.ensure();
      return renewed.ok ? api.call(operation, call) : renewed;
    },
  };
}
