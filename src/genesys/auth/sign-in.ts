import type { Clock } from '../../recording/clock.ts';
import { createEmitter } from '../../recording/emitter.ts';
import type { SignInProblem } from '../launch/problem.ts';
import { beginLogin, type LoginClient, type LoginSettings, problemOf } from './login.ts';
import { openPopup, type Popup } from './popup.ts';
import { type StoredToken, tokenOf } from './token-store.ts';

/** How long to wait for a token from another widget of this tab, in ms. */
const waitForOthersMs = 10_000;

/** When "Sign in" is offered during that wait, in ms: the other widget may have been closed. */
const offerSignInAfterMs = 3_000;

/** How often the store is polled for a token from another widget, in ms. */
const pollStoreMs = 250;

export interface SignInSettings extends PopupSettings {
  /** The client that needs the token. */
  readonly client: LoginClient;
  /** The page's URL without its query. */
  readonly redirectUri: string;
  readonly usePopup: boolean;
  /** Whether the page was opened for a call, which makes it possible to tell whose token an earlier load kept. */
  readonly keepsToken: boolean;
  /** Called and awaited before the page leaves for the login server. Never rejects. */
  readonly beforeLeaving: () => Promise<void>;
}

/**
 * The access of one page. Several parts may ask for a renewal (the list of calls, each read, each command): only one
 * runs at a time, and all get its outcome. Commands are not handled here: each call keeps its own.
 */
export interface SignIn {
  /**
   * Uses the tab's token, if it has one that may work.
   * @returns false if there is none
   */
  readonly resume: () => boolean;
  /** The token that requests carry now. */
  readonly token: () => string | null;
  /**
   * Whether the token's owner is known to be the current user. Until then, it may belong to a previous user of this
   * tab.
   */
  readonly isCurrent: () => boolean;
  /** Marks the token as current: its owner is a participant in this page's call. */
  readonly accept: (token: string | null) => void;
  /** Reports that the platform refused a request with this token. */
  readonly refused: (token: string | null) => void;
  /**
   * Gets access without user interaction if possible; resolves to false if the user has to press "Sign in". Never
   * settles if the page leaves.
   */
  readonly renewSilently: () => Promise<boolean>;
  /**
   * Handles a press on "Sign in". Resolves to `null` once there is access, otherwise to the problem.
   * @param isInPlace the page must not leave, so sign in through a popup
   */
  readonly signInInteractively: (isInPlace?: boolean) => Promise<SignInProblem | null>;
  /**
   * Calls back once there is access, however it was gained.
   * @returns a function that ends the watch
   */
  readonly watchOthers: (signedIn: () => void) => () => void;
  /** Whether the wait for another widget's sign-in is so long that "Sign in" is offered. */
  readonly takesLong: () => boolean;
  /**
   * Calls back whenever `takesLong` becomes true; at once if it already is.
   * @returns a function that unsubscribes
   */
  readonly onTakesLong: (listener: () => void) => () => void;
  /** Whether a silent sign-in was tried and has not been shown to work. */
  readonly tried: () => boolean;
  /** Reports a successful request, which shows that the last sign-in worked. */
  readonly confirmed: () => void;
}

export function createSignIn(settings: SignInSettings): SignIn {
  const { client, store, frame, keepsToken, now, after } = settings;
  const signInByPopup = createPopupSignIn(settings);
  let used: StoredToken | null = null;
  let accepted: string | null = null;
  let isRefused = false;
  let renewal: Promise<boolean> | null = null;
  /** The redirect to the login server, once started. */
  let departure: Promise<SignInProblem | null> | null = null;
  let isLongWait = false;
  const longWaits = createEmitter<[]>();

  function resume(): boolean {
    if (store.signedOut()) return false;
    const current = store.currentToken(settings);
    const found = current ?? (keepsToken ? store.keptToken(settings) : null);
    if (!found || found.expiresAt <= now() || found.token === used?.token) return false;
    used = found;
    if (current) accepted = current.token;
    isRefused = false;
    client.setAccessToken(found.token);
    return true;
  }

  /** A late refusal of an older token does not concern the current one. */
  const hasAccess = (): boolean => resume() || (used !== null && !isRefused);

  function renewSilently(): Promise<boolean> {
    if (hasAccess()) return Promise.resolve(true);
    renewal ??= renewOnce().finally(() => {
      renewal = null;
    });
    return renewal;
  }

  async function renewOnce(): Promise<boolean> {
    if (store.signedOut()) return false;
    if (used) store.dropToken(used.token);
    const attempt = store.attempt();
    if (attempt && !departure) {
      const isMine = attempt.frame === frame;
      return isMine ? false : waitForOthers(attempt.at + waitForOthersMs);
    }
    if (!settings.usePopup) await redirectToLogin();
    return hasAccess();
  }

  function waitForOthers(until: number): Promise<boolean> {
    const stopOffer = after(offerSignInAfterMs, () => {
      isLongWait = true;
      longWaits.emit();
    });
    return new Promise((settle) => {
      const end = (ok: boolean): void => {
        stopOffer();
        isLongWait = false;
        settle(ok);
      };
      const check = (): void => {
        if (hasAccess()) end(true);
        else if (now() >= until) end(false);
        else after(pollStoreMs, check);
      };
      check();
    });
  }

  function watchOthers(signedIn: () => void): () => void {
    let cancel = (): void => undefined;
    const check = (): void => {
      if (hasAccess()) signedIn();
      else cancel = after(pollStoreMs, check);
    };
    check();
    return () => cancel();
  }

  function redirectToLogin(): Promise<SignInProblem | null> {
    departure ??= depart().finally(() => {
      departure = null;
    });
    return departure;
  }

  /** Opens the login server's page in this frame, which ends this page unless the SDK fails to start. */
  async function depart(): Promise<SignInProblem | null> {
    store.saveAttempt({ at: now(), frame });
    await settings.beforeLeaving();
    if (hasAccess()) return null;
    client.setAccessToken(undefined);
    const { state, answer } = beginLogin(client, settings, settings.redirectUri, null);
    store.saveAttempt({ at: now(), frame, state });
    return answer.then(() => ({ kind: 'triedBefore' }), problemOf);
  }

  async function signInInteractively(isInPlace = settings.usePopup): Promise<SignInProblem | null> {
    store.saveSignedOut(null);
    if (hasAccess()) return null;
    const framedSignInNeverCameBack = store.attempt() !== null && !departure;
    if (!isInPlace && !framedSignInNeverCameBack) return redirectToLogin();
    const outcome = await signInByPopup(watchOthers);
    if ('kind' in outcome) return hasAccess() ? null : outcome;
    store.saveToken(outcome, keepsToken);
    return hasAccess() ? null : { kind: 'noToken' };
  }

  const takesLong = (): boolean => isLongWait;
  const onTakesLong: SignIn['onTakesLong'] = (listener) => {
    if (isLongWait) listener();
    return longWaits.subscribe(listener);
  };
  const tried = (): boolean => !settings.usePopup && store.attempt() !== null;
  const confirmed = (): void => store.saveAttempt(null);
  const token = (): string | null => used?.token ?? null;
  const isCurrent = (): boolean =>
    used !== null && [accepted, store.currentToken(settings)?.token].includes(used.token);
  const accept = (of: string | null): void => {
    if (!used || of !== used.token) return;
    accepted = of;
    store.saveToken(used, keepsToken);
  };
  const refused = (of: string | null): void => {
    if (of === token()) isRefused = true;
  };
  return {
    resume,
    token,
    isCurrent,
    accept,
    refused,
    renewSilently,
    signInInteractively,
    watchOthers,
    takesLong,
    onTakesLong,
    tried,
    confirmed,
  };
}

export interface PopupSettings extends LoginSettings, Clock {
  /** Each popup needs its own client: the SDK accepts a token before its `state` is checked. */
  readonly newClient: () => LoginClient;
  /** The page that passes the answer from the popup to this page. */
  readonly popupUri: string;
}

type PopupSignIn = (watchOthers: SignIn['watchOthers']) => Promise<StoredToken | SignInProblem>;

/**
 * Signs in through a popup, one at a time. Must be called synchronously in a click handler. The popup also closes when
 * another widget of the tab gains access.
 */
function createPopupSignIn(settings: PopupSettings): PopupSignIn {
  const { store, now, after } = settings;
  let cancelPrevious = (): void => undefined;

  return async (watchOthers) => {
    cancelPrevious();
    const popup = openPopup(after);
    if (!popup) return { kind: 'popupBlocked' };
    const client = settings.newClient();
    let stopWatching = (): void => undefined;
    const signedInElsewhere = new Promise<SignInProblem>((settle) => {
      stopWatching = watchOthers(() => settle({ kind: 'noToken' }));
    });
    cancelPrevious = () => {
      stopWatching();
      abandon(popup, client);
    };
    const { state, answer } = beginLogin(client, settings, settings.popupUri, popup);
    const outcome = await Promise.race([answer.catch(problemOf), popup.left, signedInElsewhere]);
    cancelPrevious();
    store.takePendingLogin(state);
    if ('kind' in outcome) return outcome;
    // The SDK does not check `state`.
    const token = outcome.state === state ? tokenOf(outcome, settings, now()) : null;
    return token ?? { kind: 'notOurs' };
  };
}

/** The SDK never removes its listener, but that only accepts messages from the redirect URI (_startAuthPopup). */
function abandon(popup: Popup, client: LoginClient): void {
  popup.close();
  client.redirectUri = '';
}
