import type { AuthData } from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import { createJsonStore } from '../../storage/json-store.ts';
import type { PageStorage } from '../../storage/page-storage.ts';
import type { Installation } from '../launch/installation.ts';

/** What survives the way to the login server and back; shared by the widgets of one tab. */
export interface SignInStore {
  /**
   * The token whose person was seen to be there since the tab's widgets were loaded: someone signed in to one of them,
   * or has a part on its call.
   */
  currentToken(scope: TokenScope): StoredToken | null;
  /** What an earlier load of the tab has left: whose it is, is to be seen. */
  keptToken(scope: TokenScope): StoredToken | null;
  /** Counts as current; a page that is opened for a call also keeps it for the next load of the tab. */
  saveToken(token: StoredToken, isKept: boolean): void;
  dropToken(token: string): void;
  /** Every token of the tab. */
  tokens(): readonly StoredToken[];
  /** Keeps what the page has to know when it comes back, under a `state` that is used once. */
  savePendingLogin(state: string, pendingLogin: PendingLogin): void;
  /** Gives it out once; `null` if this page never began it. */
  takePendingLogin(state: string): PendingLogin | null;
  attempt(): Attempt | null;
  saveAttempt(attempt: Attempt | null): void;
  /** Someone signed out of this tab: nothing signs in until "Sign in" is pressed. */
  signedOut(): SignedOut | null;
  saveSignedOut(signedOut: SignedOut | null): void;
}

const tokenSchema = v.object({
  token: v.string(),
  clientId: v.string(),
  platform: v.string(),
  expiresAt: v.number(),
});
const tokensSchema = v.record(v.string(), tokenSchema);
/** Where what a sign-in has to know again is kept, by its `state`. */
export const pendingLoginKey = (state: string): string => `trip.${state}`;

export const pendingLoginSchema = v.object({
  search: v.string(),
  frame: v.string(),
  verifier: v.nullable(v.string()),
  begunAt: v.optional(v.number()),
});
const attemptSchema = v.object({
  at: v.number(),
  frame: v.string(),
  state: v.optional(v.string()),
});
const signedOutSchema = v.object({ until: v.nullable(v.number()) });

/** An access token, what it is for, and its end (epoch ms). */
export type StoredToken = v.InferOutput<typeof tokenSchema>;
/** `platform`: the region's domain or the gateway. A token of one is never sent to another. */
export type TokenScope = Pick<StoredToken, 'clientId' | 'platform'>;
/** What a token of an installation is for. */
export function tokenScope({
  clientId,
  domain,
  config: { gateway },
}: Pick<Installation, 'clientId' | 'domain' | 'config'>): TokenScope {
  const platform = gateway ? `${gateway.protocol}://${gateway.host}:${gateway.port ?? ''}` : domain;
  return { clientId, platform };
}

/** `search`: the launch parameters; `frame`: which page began it; `verifier`: of PKCE; `begunAt`: epoch ms. */
export type PendingLogin = v.InferOutput<typeof pendingLoginSchema>;
/** The sign-in in a frame that was begun last, with its `state`, until a request proves that it worked. */
export type Attempt = v.InferOutput<typeof attemptSchema>;
/** `until`: when the access ends that Genesys Cloud could not be asked to end (epoch ms); `null`: it has ended. */
export type SignedOut = v.InferOutput<typeof signedOutSchema>;

export function createSignInStore({
  storage,
  shared,
}: Pick<PageStorage, 'storage' | 'shared'>): SignInStore {
  const store = createJsonStore(storage);
  const sharedStore = createJsonStore(shared);
  const currentTokens = () => sharedStore.get('tokens', tokensSchema) ?? {};
  const keptToken = () => store.get('token', tokenSchema);
  const ofScope = (token: StoredToken | null | undefined, scope: TokenScope) =>
    token?.clientId === scope.clientId && token.platform === scope.platform ? token : null;

  return {
    currentToken: (scope) => ofScope(currentTokens()[scope.clientId], scope),
    keptToken: (scope) => ofScope(keptToken(), scope),
    saveToken(token, isKept) {
      sharedStore.set('tokens', { ...currentTokens(), [token.clientId]: token });
      if (isKept) store.set('token', token);
    },
    dropToken(token) {
      const others = Object.entries(currentTokens()).filter(([, other]) => other.token !== token);
      sharedStore.set('tokens', others.length > 0 ? Object.fromEntries(others) : null);
      if (keptToken()?.token === token) store.set('token', null);
    },
    tokens() {
      const all = [...Object.values(currentTokens()), keptToken()].filter((one) => one !== null);
      return [...new Map(all.map((one) => [one.token, one])).values()];
    },
    savePendingLogin: (state, pendingLogin) => store.set(pendingLoginKey(state), pendingLogin),
    takePendingLogin(state) {
      const pendingLogin = store.get(pendingLoginKey(state), pendingLoginSchema);
      store.set(pendingLoginKey(state), null);
      return pendingLogin;
    },
    attempt: () => store.get('attempt', attemptSchema),
    saveAttempt: (attempt) => store.set('attempt', attempt),
    signedOut: () => store.get('signedOut', signedOutSchema),
    saveSignedOut: (signedOut) => store.set('signedOut', signedOut),
  };
}

/** Tokens of real clients live 300 s to 172800 s; an answer without the length counts as the shortest, ms. */
export const shortestLifeMs = 300_000;

/** The token that the SDK was given; `null` if it was given none. */
export function tokenOf(
  { accessToken, tokenExpiryTime }: AuthData,
  scope: TokenScope,
  now: number,
): StoredToken | null {
  if (!accessToken) return null;
  const { clientId, platform } = scope;
  return {
    token: accessToken,
    clientId,
    platform,
    expiresAt: tokenExpiryTime || now + shortestLifeMs,
  };
}
