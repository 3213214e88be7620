import type { Access, TokenStore } from '../interfaces.ts';

function access(token: string, userId: string | null): Access {
  return {
    token,
    clientId: 'widget',
    userId,
    permissions: new Set(userId === null ? ['conversation:communication:view'] : []),
    scopes: token === 'scopeless' ? new Set(['conversations']) : null,
  };
}

/** Tokens of one OAuth client: three of Ana's, one of Ben's, and one without a user. */
export function createTestTokens(): TokenStore {
  const known = [
    access('ana', 'ana'),
    access('ana2', 'ana'),
    access('scopeless', 'ana'),
    access('ben', 'ben'),
    access('script', null),
  ];
  let expired = false;
  return {
    check(token) {
      if (token === undefined) return 'missing';
      if (expired) return 'expired';
      return known.find((one) => one.token === token) ?? 'unknown';
    },
    end: () => undefined,
    expireAll() {
      expired = true;
    },
  };
}
