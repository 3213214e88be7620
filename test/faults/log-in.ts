import { createHash, randomBytes } from 'node:crypto';
import type { Simulator } from '../../simulator/simulator.ts';
import { IMPLICIT_CLIENT_ID, PKCE_CLIENT_ID } from '../../simulator/world/oauth-clients.ts';

/** Where the login server sends a browser that comes with these parameters and has a session there. */
async function authorize(
  { platform, widget }: Simulator['addresses'],
  parameters: Readonly<Record<string, string>>,
): Promise<URL> {
  const query = new URLSearchParams({ redirect_uri: `${widget}/index.html`, ...parameters });
  const answer = await fetch(`${platform}/oauth/authorize?${query}`, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}

/** A token by the implicit grant. */
export async function logIn(addresses: Simulator['addresses']): Promise<string> {
  const parameters = { response_type: 'token', client_id: IMPLICIT_CLIENT_ID };
  const { hash } = await authorize(addresses, parameters);
  return new URLSearchParams(hash.slice(1)).get('access_token') ?? '';
}

/** A code to exchange for a token, and what proves that it is ours (PKCE). */
export async function signInCode(addresses: Simulator['addresses']) {
  const verifier = randomBytes(64).toString('hex');
  const { searchParams } = await authorize(addresses, {
    response_type: 'code',
    client_id: PKCE_CLIENT_ID,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return { code: searchParams.get('code') ?? '', verifier, page: `${addresses.widget}/index.html` };
}
