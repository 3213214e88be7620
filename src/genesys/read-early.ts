import * as v from 'valibot';
import type { RedirectResult } from './auth/redirect.ts';
import { tokenScope, type SignInStore } from './auth/token-store.ts';
import type { Installation } from './launch/installation.ts';
import * as operations from './operations.ts';
import { addressOf } from './sdk/address.ts';
import { askEarly } from './sdk/early-answers.ts';
import { type HttpAnswer, requestTimeoutsMs } from './sdk/fetch-request.ts';

/** Later than this, ms, an answer says too little about the call. */
const freshForMs = 2_000;

const timeout = requestTimeoutsMs.page;

/**
 * Asks for the page's call and for the person while the rest of the page loads: with a token of the tab, or with the
 * one that a login has brought. The SDK's client finds the answers when it asks the same, and they are
 * judged as always.
 * @param redirectUri where the login has come back to
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

/** The first to hear of the token: what else the page does with it follows. */
async function askWithGrant(
  installation: Installation,
  exchanged: Promise<HttpAnswer>,
  now: () => number,
): Promise<void> {
  try {
    const grant = v.safeParse(grantSchema, (await exchanged).data);
    if (grant.success) askForCall(installation, grant.output.access_token, now());
  } catch {
    // The SDK's client gets the same answer, and the page says why there is no token.
  }
}

const grantSchema = v.object({ access_token: v.string() });

/** As the SDK's authorizePKCEGrant asks, which takes the answer however late: a code can be exchanged once. */
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
