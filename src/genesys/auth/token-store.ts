import type { AuthData } from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import * as v from 'valibot';
import { createJsonStore } from '../../storage/json-store.ts';
import type { PageStorage } from '../../storage/page-storage.ts';

/** What survives the way to the login server and back; shared by the widgets of one tab. */
export interface SignInStore {
  token(): StoredToken | null;
  saveToken(token: StoredToken | null): void;
  /** Keeps what the page has to know when it comes back, under a `state` that is used once. */
  savePendingLogin(state: string, pendingLogin: PendingLogin): void;
  /** Gives it out once; `null` if this page never began it. */
  takePendingLogin(state: string): PendingLogin | null;
  attempt(): Attempt | null;
  saveAttempt(attempt: Attempt | null): void;
}

const tokenSchema = v.object({ token: v.string(), clientId: v.string(), expiresAt: v.number() });
const pendingLoginSchema = v.object({
  search: v.string(),
  frame: v.string(),
  verifier: v.nullable(v.string()),
});
const attemptSchema = v.object({ at: v.number(), frame: v.string() });

/** An access token, the client it is for, and its end (epoch ms). */
export type StoredToken = v.InferOutput<typeof tokenSchema>;
/** `search`: the launch parameters; `frame`: which page began it; `verifier`: of PKCE. */
export type PendingLogin = v.InferOutput<typeof pendingLoginSchema>;
/** The automatic sign-in that was begun last, until a request proves that it worked. */
export type Attempt = v.InferOutput<typeof attemptSchema>;

export function createSignInStore(storage: PageStorage['storage']): SignInStore {
  const store = createJsonStore(storage);
  return {
    token: () => store.get('token', tokenSchema),
    saveToken: (token) => store.set('token', token),
    savePendingLogin: (state, pendingLogin) => store.set(`trip.${state}`, pendingLogin),
    takePendingLogin(state) {
      const pendingLogin = store.get(`trip.${state}`, pendingLoginSchema);
      store.set(`trip.${state}`, null);
      return pendingLogin;
    },
    attempt: () => store.get('attempt', attemptSchema),
    saveAttempt: (attempt) => store.set('attempt', attempt),
  };
}

/** Tokens of real clients live 300 s to 172800 s; an answer without the length counts as the shortest, ms. */
export const shortestLifeMs = 300_000;

/** The token that the SDK was given; `null` if it was given none. */
export function tokenOf(given: AuthData, clientId: string, now: number): StoredToken | null {
  const { accessToken, tokenExpiryTime } = given;
  if (!accessToken) return null;
  return { token: accessToken, clientId, expiresAt: tokenExpiryTime || now + shortestLifeMs };
}
