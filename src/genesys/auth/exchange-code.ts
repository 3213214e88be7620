import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { SignInProblem } from '../launch/problem.ts';
import { HttpError } from '../sdk/fetch-request.ts';
import type { RedirectResult } from './redirect.ts';
import { type StoredToken, tokenOf, type TokenScope } from './token-store.ts';

/** Turns the answer into an access token. */
export async function exchangeCode(
  { response, pendingLogin }: RedirectResult,
  client: Pick<ApiClient, 'authorizePKCEGrant'>,
  scope: TokenScope,
  redirectUri: string,
  now: number,
): Promise<StoredToken | SignInProblem | null> {
  if (response.kind === 'token') {
    return { ...scope, token: response.token, expiresAt: now + response.expiresInMs };
  }
  if (response.kind !== 'code') return null;
  try {
    const { clientId } = scope;
    const verifier = pendingLogin?.verifier ?? '';
    const given = await client.authorizePKCEGrant(clientId, verifier, response.code, redirectUri);
    return tokenOf(given, scope, now) ?? { kind: 'noToken' };
  } catch (thrown) {
    const isRefused = thrown instanceof HttpError && thrown.response.status < 500;
    return { kind: isRefused ? 'noToken' : 'unreachable' };
  }
}
