import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { AuthData } from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { Clock } from '../../recording/clock.ts';
import type { SignInProblem } from '../launch/problem.ts';
import type { Popup } from './popup.ts';
import type { SignInStore, TokenScope } from './token-store.ts';

/** The sign-in methods of the SDK's client. */
export type LoginClient = Pick<
  ApiClient,
  | 'redirectUri'
  | 'setAccessToken'
  | 'generatePKCECodeVerifier'
  | 'loginImplicitGrant'
  | 'loginPKCEGrant'
>;

export interface LoginSettings extends TokenScope {
  readonly grant: 'implicit' | 'pkce';
  /** The launch parameters to restore after the sign-in. */
  readonly search: string;
  /** Id that tells this page from the tab's other widgets. */
  readonly frame: string;
  readonly store: SignInStore;
  readonly now: Clock['now'];
}

/** A sign-in in progress. */
export interface Login {
  readonly state: string;
  /** Never settles if the sign-in is in this frame, because that ends the page. */
  readonly answer: Promise<AuthData>;
}

/** Opens the login server's page, in this frame or in the popup. */
export function beginLogin(
  client: LoginClient,
  { clientId, grant, search, frame, store, now }: LoginSettings,
  redirectUri: string,
  popup: Popup | null,
): Login {
  const state = crypto.randomUUID();
  const verifier = grant === 'pkce' ? client.generatePKCECodeVerifier(128) : null;
  store.savePendingLogin(state, { search, frame, verifier, begunAt: now() });
  const options = { state, ...(popup && { authPopupConfiguration: popup.configuration }) };
  if (verifier === null) {
    if (popup || window.parent === window) warnOfHistory();
    return { state, answer: client.loginImplicitGrant(clientId, redirectUri, options) };
  }
  const answer = client.loginPKCEGrant(clientId, redirectUri, options, verifier);
  // The SDK removes the query string (ApiClient.js, _setValuesFromUrlQuery); restore it so a reload finds the call.
  window.history.replaceState(null, '', window.location.pathname + search);
  return { state, answer };
}

let isWarned = false;

/** A token in the URL stays in the browser history, except in a frame. */
function warnOfHistory(): void {
  if (isWarned) return;
  isWarned = true;
  // oxlint-disable-next-line no-console -- for the administrator who investigates; the agent can change nothing about it
  console.warn(
    'This sign-in leaves a working access token in the browser history. Use PKCE: "grant": "pkce" in config.json.',
  );
}

/** The SDK reports a refusal as text only: "Auth Error: [access_denied] The user said no" (_handleAuthPopupMessage). */
const refusal = /Auth Error: \[(.+?)\] (.*)/;

export function problemOf(thrown: unknown): SignInProblem {
  const reason = thrown instanceof Error ? thrown.message : 'The reason is not known.';
  const [, error, description] = refusal.exec(reason) ?? [];
  if (error === undefined) return { kind: 'failed', reason };
  const isKnown = description !== undefined && description !== 'undefined';
  return { kind: 'refused', error, description: isKnown ? description : null };
}
