import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import type { KeptPress } from '../../recording/session.ts';
import type { SignInProblem } from '../problem.ts';
import { openPopup, type Popup } from './popup.ts';
import type { SignInStore } from './store.ts';

/** How long another widget of this tab may take to bring a token, ms. */
const waitForOthersMs = 10_000;

/** The store is asked so often for a token that another widget brings, ms. */
const askStoreMs = 250;

export interface SignInSettings {
  readonly client: ApiClient;
  readonly clientId: string;
  readonly grant: 'implicit' | 'pkce';
  /** The bare page. */
  readonly redirectUri: string;
  /** The page that hands the answer from the popup to this one. */
  readonly popupUri: string;
  readonly usePopup: boolean;
  /** The launch parameters to come back with. */
  readonly search: string;
  /** Tells this page from the other widgets of the tab. */
  readonly frame: string;
  readonly store: SignInStore;
  readonly now: () => number;
  readonly after: (ms: number, task: () => void) => () => void;
}

export interface SignIn {
  /** Uses the token that this tab already has. False if there is none that could work. */
  readonly resume: () => boolean;
  /** Gets access without the person, if that is possible; resolves to false when a press on "Sign in" is needed. */
  readonly renew: (kept: KeptPress | null) => Promise<boolean>;
  /** "Sign in" was pressed. Resolves when there is access, or with the problem. */
  readonly ask: () => Promise<SignInProblem | null>;
  /** Tells once when another widget of this tab has brought a token. The returned function ends the watch. */
  readonly watchOthers: (signedIn: () => void) => () => void;
  /** A request worked: the last sign-in was no failure. */
  readonly proven: () => void;
}

export function createSignIn(settings: SignInSettings): SignIn {
  const { client, clientId, grant, store, frame, now, after } = settings;
  let used: string | null = null;
  let popup: Popup | null = null;

  function resume(): boolean {
    const stored = store.token();
    const fits = stored && stored.clientId === clientId && stored.expiresAt > now();
    if (!fits || stored.token === used) return false;
    used = stored.token;
    client.setAccessToken(stored.token);
    return true;
  }

  async function renew(kept: KeptPress | null): Promise<boolean> {
    if (resume()) return true;
    if (store.token()?.token === used) store.keepToken(null);
    const attempt = store.attempt();
    if (!attempt) return settings.usePopup ? false : leave(kept);
    const isMine = attempt.frame === frame;
    return isMine ? false : waitForOthers(attempt.at + waitForOthersMs);
  }

  function waitForOthers(until: number): Promise<boolean> {
    return new Promise((settle) => {
      const look = (): void => {
        if (resume()) settle(true);
        else if (now() >= until) settle(false);
        else after(askStoreMs, look);
      };
      look();
    });
  }

  function watchOthers(signedIn: () => void): () => void {
    let cancel = (): void => undefined;
    const look = (): void => {
      if (resume()) signedIn();
      else cancel = after(askStoreMs, look);
    };
    look();
    return () => cancel();
  }

  /** Goes to the login server in this frame: the page ends here. */
  function leave(kept: KeptPress | null): Promise<never> {
    store.keepAttempt({ at: now(), frame });
    const { state, verifier } = beginTrip(kept);
    client.setAccessToken(undefined);
    void login(settings.redirectUri, { state }, verifier);
    return new Promise(() => undefined);
  }

  function beginTrip(kept: KeptPress | null): { state: string; verifier: string | null } {
    const state = crypto.randomUUID();
    const verifier = grant === 'pkce' ? client.generatePKCECodeVerifier(128) : null;
    store.keepTrip(state, { search: settings.search, frame, verifier, kept });
    return { state, verifier };
  }

  type LoginOptions = Parameters<ApiClient['loginImplicitGrant']>[2];

  function login(redirectUri: string, options: LoginOptions, verifier: string | null) {
    return verifier === null
      ? client.loginImplicitGrant(clientId, redirectUri, options)
      : client.loginPKCEGrant(clientId, redirectUri, options, verifier);
  }

  async function ask(): Promise<SignInProblem | null> {
    if (resume()) return null;
    const framedSignInNeverCameBack = store.attempt() !== null;
    if (!settings.usePopup && !framedSignInNeverCameBack) return leave(null);
    popup?.close();
    popup = openPopup(after);
    if (!popup) return { kind: 'popupBlocked' };
    const { state, verifier } = beginTrip(null);
    client.setAccessToken(undefined);
    const options = { state, authPopupConfiguration: popup.configuration };
    const outcome = await Promise.race([
      login(settings.popupUri, options, verifier).catch((thrown: unknown) => refusalOf(thrown)),
      popup.left,
    ]);
    if ('kind' in outcome) return outcome;
    return accept(outcome, state);
  }

  /** The SDK never looks at `state`: a token that came with another one is thrown away. */
  function accept(
    { accessToken, state: answered, tokenExpiryTime }: ApiClient['authData'],
    state: string,
  ): SignInProblem | null {
    if (!accessToken || answered !== state || !store.takeTrip(state)) {
      client.setAccessToken(undefined);
      return { kind: 'notOurs' };
    }
    used = accessToken;
    store.keepToken({ token: accessToken, clientId, expiresAt: tokenExpiryTime ?? now() });
    client.setAccessToken(accessToken);
    return null;
  }

  return { resume, renew, ask, watchOthers, proven: () => store.keepAttempt(null) };
}

function refusalOf(thrown: unknown): SignInProblem {
  return { kind: 'failed', reason: thrown instanceof Error ? thrown.message : 'Unknown reason.' };
}
