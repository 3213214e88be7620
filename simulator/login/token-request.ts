import { isActive, type OAuthClient } from './clients.ts';
import {
  authenticationFailed,
  clientNotFound,
  missingField,
  type TokenError,
} from './token-errors.ts';

/** The client credentials in a request to `/oauth/token`. */
interface Credentials {
  readonly clientId: string | null;
  readonly secret: string | null;
}

/** Reads the client's id and secret from the Basic header (used by the SDK on Node) or from the form. */
export function readCredentials(
  form: URLSearchParams,
  authorization: string | undefined,
): Credentials {
  const basic = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (basic === undefined) {
    return { clientId: form.get('client_id'), secret: form.get('client_secret') };
  }
  const [clientId = '', ...secret] = Buffer.from(basic, 'base64').toString().split(':');
  return { clientId, secret: secret.join(':') };
}

/** Authenticates the client, or returns the error. A client registered without a secret needs none. */
export function identifyClient(
  { clientId, secret }: Credentials,
  clients: readonly OAuthClient[],
): OAuthClient | TokenError {
  if (clientId === null || clientId === '') return missingField('client_id');
  const client = clients.find(({ id }) => id === clientId);
  if (client === undefined || !isActive(client)) return clientNotFound;
  if (client.secret !== undefined && client.secret !== secret) return authenticationFailed;
  return client;
}
