import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { PageStorage } from '../../storage/page-storage.ts';
import { isHtml } from '../api/errors.ts';
import type { SignInProblem } from '../launch/problem.ts';
import { HttpError } from '../sdk/fetch-request.ts';
import { forgetAbandoned } from './forget-abandoned.ts';
import type { RedirectResult } from './redirect.ts';
import { type StoredToken, tokenOf, type TokenScope } from './token-store.ts';

/** Turns the login server's answer into an access token, and forgets sign-ins that were abandoned. */
export async function exchangeCode(
  { response, pendingLogin }: RedirectResult,
  client: Pick<ApiClient, 'authorizePKCEGrant'>,
  scope: TokenScope,
  redirectUri: string,
  pageStorage: Pick<PageStorage, 'storage' | 'keys'>,
  now: number,
): Promise<StoredToken | SignInProblem | null> {
  forgetAbandoned(pageStorage, now);
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
    return { kind: isRefusal(thrown) ? 'noToken' : 'unreachable' };
  }
}

/** Whether the login server itself refused the code; a page of HTML is a proxy's. */
const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof HttpError && thrown.response.status < 500 && !isHtml(thrown.response.headers);
