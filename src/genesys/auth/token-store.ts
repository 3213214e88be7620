import type { AuthData } from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import { createJsonStore } from '../../storage/json-store.ts';
import type { PageStorage } from '../../storage/page-storage.ts';
import type { Installation } from '../launch/installation.ts';

/** Sign-in data that survives the redirect; shared by the widgets of one tab. */
export interface SignInStore {
  /**
   * The token known to belong to the current user since the tab's widgets were loaded: the user signed in to one of
   * them, or is a participant in its call.
   */
  currentToken(scope: TokenScope): StoredToken | null;
  /** The token kept from an earlier load of the tab; its owner still has to be verified. */
  keptToken(scope: TokenScope): StoredToken | null;
  /**
   * Saves a current token.
   * @param isKept also keep it for the tab's next load (pages opened for a call)
   */
  saveToken(token: StoredToken, isKept: boolean): void;
  dropToken(token: string): void;
  /** All tokens of the tab. */
  tokens(): readonly StoredToken[];
  /** Stores what the page needs after the redirect, under a single-use `state`. */
  savePendingLogin(state: string, pendingLogin: PendingLogin): void;
  /** Returns it once; `null` if this page did not start it. */
  takePendingLogin(state: string): PendingLogin | null;
  attempt(): Attempt | null;
  saveAttempt(attempt: Attempt | null): void;
  /** Set after a sign-out from this tab: no sign-in until "Sign in" is pressed. */
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
/** Storage key of a pending sign-in, by its `state`. */
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

/** An access token, its scope, and its expiry (epoch ms). */
export type StoredToken = v.InferOutput<typeof tokenSchema>;
/** `platform`: the region's domain or the gateway. A token is never sent to a different platform. */
export type TokenScope = Pick<StoredToken, 'clientId' | 'platform'>;
/** The scope of an installation's tokens. */
export function tokenScope({
  clientId,
  domain,
  config: { gateway },
}: Pick<Installation, 'clientId' | 'domain'> & {
  readonly config: Pick<Installation['config'], 'gateway'>;
}): TokenScope {
  const platform = gateway ? `${gateway.protocol}://${gateway.host}:${gateway.port ?? ''}` : domain;
  return { clientId, platform };
}

/** `search`: launch parameters. `frame`: the page that started it. `verifier`: for PKCE. `begunAt`: epoch ms. */
export type PendingLogin = v.InferOutput<typeof pendingLoginSchema>;
/** The last sign-in started in a frame, with its `state`, until a request shows that it worked. */
export type Attempt = v.InferOutput<typeof attemptSchema>;
/** `until`: expiry (epoch ms) of a token that could not be revoked; `null` if all were revoked. */
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

/** Genesys Cloud tokens live 300 s to 172,800 s; assume the shortest (in ms) if the answer does not say. */
export const shortestLifeMs = 300_000;

/** The token received by the SDK; `null` if there is none. */
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
