import type { SignInProblem } from '../launch/problem.ts';
import { type PendingLogin, shortestLifeMs, type SignInStore } from './token-store.ts';

/** Whether and how the page was reached from the login server. */
export interface RedirectResult {
  /** The launch parameters: the page's own, or those from before the sign-in. */
  readonly search: string;
  readonly response: AuthResponse;
  readonly pendingLogin: PendingLogin | null;
  readonly problem: SignInProblem | null;
}

/**
 * Matches the login server's answer with a sign-in that this page started. Any other answer is refused, except an error
 * without `state`: it carries nothing but a reason and is attributed to the last sign-in.
 */
export function readRedirect(
  response: AuthResponse,
  search: string,
  store: SignInStore,
): RedirectResult {
  const nowhere = { pendingLogin: null, problem: null };
  if (response.kind === 'none') return { ...nowhere, search, response };
  const isBareRefusal = response.kind === 'refusal' && response.state === '';
  const state = isBareRefusal ? (store.attempt()?.state ?? '') : response.state;
  const pendingLogin = store.takePendingLogin(state);
  if (pendingLogin ? !isAnswerTo(pendingLogin, response) : !isBareRefusal) {
    const own = withoutAnswer(search);
    return { ...nowhere, search: own, response: { kind: 'none' }, problem: { kind: 'notOurs' } };
  }
  const launched = pendingLogin?.search ?? withoutAnswer(search);
  const redirectResult = { search: launched, response, pendingLogin };
  if (response.kind !== 'refusal') return { ...redirectResult, problem: null };
  store.saveAttempt(null);
  const { error, description } = response;
  return { ...redirectResult, problem: { kind: 'refused', error, description } };
}

/** With PKCE only a code is accepted, without it only a token. */
function isAnswerTo({ verifier }: PendingLogin, { kind }: AuthResponse): boolean {
  return kind === 'refusal' || kind === (verifier === null ? 'token' : 'code');
}

function withoutAnswer(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ['code', 'state', 'error', 'error_description']) query.delete(name);
  return query.size > 0 ? `?${query}` : '';
}

/** The login server's answer in the page's URL. */
export type AuthResponse =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'token';
      readonly token: string;
      readonly expiresInMs: number;
      readonly state: string;
    }
  | { readonly kind: 'code'; readonly code: string; readonly state: string }
  | {
      readonly kind: 'refusal';
      readonly error: string;
      readonly description: string | null;
      readonly state: string;
    };

/**
 * Parses the answer: an implicit grant returns it in the fragment, a code grant returns codes and errors in the query
 * (RFC 6749).
 */
export function readAuthResponse(search: string, hash: string): AuthResponse {
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const query = new URLSearchParams(search);
  const get = (name: string): string | null => fragment.get(name) ?? query.get(name);
  const state = get('state') ?? '';
  const error = get('error');
  if (error) return { kind: 'refusal', error, description: get('error_description'), state };
  const token = fragment.get('access_token');
  if (token) {
    const expiresInMs = Number(fragment.get('expires_in')) * 1000 || shortestLifeMs;
    return { kind: 'token', token, expiresInMs, state };
  }
  const code = query.get('code');
  return code ? { kind: 'code', code, state } : { kind: 'none' };
}
