import { isActive, type OAuthClient } from './clients.ts';
import { isChallenge } from './pkce.ts';
import type { ReturnAddress } from './return-url.ts';

/** A valid request to `/oauth/authorize`. */
export interface ValidRequest {
  readonly kind: 'valid';
  readonly client: OAuthClient;
  readonly returnTo: ReturnAddress;
  /** The S256 challenge; `null` for the implicit grant. */
  readonly challenge: string | null;
  /** `prompt=login`: show the form even if there is a session. */
  readonly mustSignIn: boolean;
  readonly loginHint: string | undefined;
}

/** An error reported to the app (RFC 6749, 4.1.2.1). */
interface AuthorizationError {
  readonly error:
    | 'access_denied'
    | 'invalid_request'
    | 'unauthorized_client'
    | 'unsupported_response_type';
  readonly description: string;
}

/** A failed authorization request. */
export type Refusal =
  /** The client or the redirect URI is not registered: the login shows the problem and must not redirect. */
  | { readonly kind: 'stranger'; readonly problem: string }
  /** Reported to the app by redirect. */
  | {
      readonly kind: 'refused';
      readonly returnTo: ReturnAddress;
      readonly error: AuthorizationError;
    };

/** Validates the query of `/oauth/authorize` (as the SDK's `ApiClient._buildAuthUrl` sends it). */
export function readAuthorizationRequest(
  query: URLSearchParams,
  clients: readonly OAuthClient[],
): ValidRequest | Refusal {
  const client = clients.find(({ id }) => id === query.get('client_id'));
  if (client === undefined || !isActive(client)) {
    return { kind: 'stranger', problem: 'This client ID is not known: check client_id.' };
  }
  const redirectUri = query.get('redirect_uri');
  if (redirectUri === null || !client.registeredRedirectUri.includes(redirectUri)) {
    const problem = `The redirect URI is not registered for “${client.name}”: add exactly this URI to the OAuth client.`;
    return { kind: 'stranger', problem };
  }

  const responseType = query.get('response_type') ?? '';
  const returnTo: ReturnAddress = {
    redirectUri,
    part: responseType === 'token' ? 'fragment' : 'query',
    state: query.get('state') ?? undefined,
  };
  const error = findError(query, client, responseType);
  if (error !== undefined) return { kind: 'refused', returnTo, error };
  return {
    kind: 'valid',
    client,
    returnTo,
    challenge: responseType === 'code' ? query.get('code_challenge') : null,
    mustSignIn: query.get('prompt') === 'login',
    loginHint: query.get('login_hint') ?? undefined,
  };
}

function findError(
  query: URLSearchParams,
  client: OAuthClient,
  responseType: string,
): AuthorizationError | undefined {
  if (responseType !== 'token' && responseType !== 'code') {
    const description = 'response_type must be token or code';
    return { error: 'unsupported_response_type', description };
  }
  if (client.grant !== (responseType === 'token' ? 'TOKEN' : 'CODE')) {
    const description = `the client is not authorized for response_type ${responseType}`;
    return { error: 'unauthorized_client', description };
  }
  if (responseType === 'token') return undefined;
  if (query.get('code_challenge_method') !== 'S256') {
    return { error: 'invalid_request', description: 'code_challenge_method must be S256' };
  }
  if (!isChallenge(query.get('code_challenge') ?? '')) {
    return { error: 'invalid_request', description: 'code_challenge is missing or malformed' };
  }
  return undefined;
}
