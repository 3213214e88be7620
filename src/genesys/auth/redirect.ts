import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import { HttpError } from '../sdk/fetch-request.ts';
import type { SignInProblem } from '../launch/problem.ts';
import { shortestLifeMs, type SignInStore, tokenOf, type Trip } from './token-store.ts';

/** How the page was reached: from the login server or not. */
export interface Arrival {
  /** The launch parameters: the page's own, or those from before the sign-in. */
  readonly search: string;
  readonly answer: LoginAnswer;
  readonly trip: Trip | null;
  readonly problem: SignInProblem | null;
}

/** Matches the login server's answer with the trip that this page began. An answer to nobody's trip is refused. */
export function readArrival(answer: LoginAnswer, search: string, store: SignInStore): Arrival {
  const nowhere = { trip: null, problem: null };
  if (answer.kind === 'none') return { ...nowhere, search, answer };
  const trip = store.takeTrip(answer.state);
  if (!trip) {
    const own = withoutAnswer(search);
    return { ...nowhere, search: own, answer: { kind: 'none' }, problem: { kind: 'notOurs' } };
  }
  const arrival = { search: trip.search, answer, trip };
  if (answer.kind === 'refusal') store.saveAttempt(null);
  if (answer.kind !== 'refusal') return { ...arrival, problem: null };
  const { error, description } = answer;
  return { ...arrival, problem: { kind: 'refused', error, description } };
}

function withoutAnswer(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ['code', 'state', 'error', 'error_description']) query.delete(name);
  return query.size > 0 ? `?${query}` : '';
}

/** Turns the answer into an access token, and keeps it for the other widgets of this tab. */
export async function redeem(
  { answer, trip }: Arrival,
  client: Pick<ApiClient, 'authorizePKCEGrant'>,
  clientId: string,
  redirectUri: string,
  store: SignInStore,
  now: number,
): Promise<SignInProblem | null> {
  if (answer.kind === 'token') {
    const expiresAt = now + answer.expiresInMs;
    store.saveToken({ token: answer.token, clientId, expiresAt });
  }
  if (answer.kind === 'code') {
    try {
      const verifier = trip?.verifier ?? '';
      const given = await client.authorizePKCEGrant(clientId, verifier, answer.code, redirectUri);
      const token = tokenOf(given, clientId, now);
      if (!token) return { kind: 'noToken' };
      store.saveToken(token);
    } catch (thrown) {
      const isRefused = thrown instanceof HttpError && thrown.response.status < 500;
      return { kind: isRefused ? 'noToken' : 'unreachable' };
    }
  }
  return null;
}

/** What the login server sent back in the page's URL. */
export type LoginAnswer =
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

/** Reads the answer: implicit grants come in the fragment, codes and their errors in the query (RFC 6749). */
export function readLoginAnswer(search: string, hash: string): LoginAnswer {
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
