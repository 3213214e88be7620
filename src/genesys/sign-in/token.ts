import type { AuthData } from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { StoredToken } from './store.ts';

/** Tokens of real clients live 300 s to 172800 s; an answer without the length counts as the shortest, ms. */
export const shortestLifeMs = 300_000;

/** The token that the SDK was given; `null` if it was given none. */
export function tokenOf(given: AuthData, clientId: string, now: number): StoredToken | null {
  const { accessToken, tokenExpiryTime } = given;
  if (!accessToken) return null;
  return { token: accessToken, clientId, expiresAt: tokenExpiryTime || now + shortestLifeMs };
}
