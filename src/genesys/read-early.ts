import * as v from 'valibot';
import type { RedirectResult } from './auth/redirect.ts';
import { tokenScope, type SignInStore } from './auth/token-store.ts';
import type { Installation } from './launch/installation.ts';
import * as operations from './operations.ts';
import { addressOf } from './sdk/address.ts';
import { askEarly } from './sdk/early-answers.ts';
import { type HttpAnswer, requestTimeoutsMs } from './sdk/fetch-request.ts';

/** How long an early answer may be used, in ms. */
const freshForMs = 2_000;

const timeout = requestTimeoutsMs.page;

/**
 * Requests the page's call and the user while the rest of the page loads, with a token from the tab or from the login
 * that just returned. The SDK's client picks up the answers when it sends the same requests, and they are validated as
 * usual.
 * @param redirectUri the page that the login returned to
 * @param now epoch ms
 */
export function readEarly(
  installation: Installation,
  { response, pendingLogin }: Pick<RedirectResult, 'response' | 'pendingLogin'>,
  store: Pick<SignInStore, 'currentToken' | 'keptToken' | 'signedOut'>,
  redirectUri: string,
  now: () => number,
): void {
  if (store.signedOut()) return;
  if (response.kind === 'none') {
    const scope = tokenScope(installation);
    const found = store.currentToken(scope) ?? store.keptToken(scope);
    if (found && found.expiresAt > now()) askForCall(installation, found.token, now());
  } else if (response.kind === 'token') {
    askForCall(installation, response.token, now());
  } else if (response.kind === 'code' && pendingLogin?.verifier) {
    const exchanged = exchange(installation, response.code, pendingLogin.verifier, redirectUri);
    void askWithGrant(installation, exchanged, now);
  }
}

function askForCall({ launch, config, domain }: Installation, token: string, now: number): void {
  if (launch.conversationId === null || config.api !== 'conversations') return;
  const api = addressOf('api', domain, config.gateway);
  const call = operations.readCall.path.replace('{conversationId}', launch.conversationId);
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` };
  for (const path of [call, operations.whoAmI.path]) {
    void askEarly({ method: 'GET', url: api + path, headers, timeout }, now + freshForMs);
  }
}

/** Uses the token as soon as it arrives, ahead of the rest of the page. */
async function askWithGrant(
  installation: Installation,
  exchanged: Promise<HttpAnswer>,
  now: () => number,
): Promise<void> {
  try {
    const grant = v.safeParse(grantSchema, (await exchanged).data);
    if (grant.success) askForCall(installation, grant.output.access_token, now());
  } catch {
    // The SDK's client gets the same answer, and the page then says why there is no token.
  }
}

const grantSchema = v.object({ access_token: v.string() });

/**
 * Sends the same request as the SDK's authorizePKCEGrant, which uses the answer however late it is: a code can be
 * exchanged only once.
 */
function exchange(
  { config, domain, clientId }: Installation,
  code: string,
  verifier: string,
  redirectUri: string,
): Promise<HttpAnswer> {
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    client_id: clientId,
    redirect_uri: redirectUri,
  });
  const url = `${addressOf('login', domain, config.gateway)}/oauth/token`;
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return askEarly({ method: 'POST', url, headers, data: form.toString(), timeout }, Infinity);
}
