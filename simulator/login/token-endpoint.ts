import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { GrantType, OAuthClient } from './clients.ts';
import type { CodeStore } from './codes.ts';
import { verifies } from './pkce.ts';
import { invalidGrant, missingField, type TokenError, tokenErrorBody } from './token-errors.ts';
import { identifyClient, readCredentials } from './token-request.ts';
import type { TokenIssuer } from './tokens.ts';

interface TokenEndpointDeps {
  readonly clients: readonly OAuthClient[];
  readonly tokens: TokenIssuer;
  readonly codes: CodeStore;
}

/** The registered grant type that each `grant_type` requires. */
const GRANT_OF: ReadonlyMap<string, GrantType> = new Map([
  ['authorization_code', 'CODE'],
  ['client_credentials', 'CLIENT-CREDENTIALS'],
]);

/** `POST /oauth/token`: exchanges codes and client credentials for tokens. Open to all origins (CORS). */
export function createTokenEndpoint({ clients, tokens, codes }: TokenEndpointDeps): Hono {
  /** The user the code was issued for, or an error. Consumes the code. */
  function exchange(form: URLSearchParams, client: OAuthClient): string | TokenError {
    const code = form.get('code');
    const verifier = form.get('code_verifier');
    if (code === null) return missingField('code');
    if (verifier === null) return missingField('code_verifier');
    const authorization = codes.take(code);
    if (
      authorization === undefined ||
      authorization.clientId !== client.id ||
      authorization.redirectUri !== form.get('redirect_uri') ||
      !verifies(verifier, authorization.challenge)
    ) {
      return invalidGrant;
    }
    return authorization.userId;
  }

  /** The subject of the new token: a user's id, `null` for the client itself, or an error. */
  function findSubject(form: URLSearchParams, client: OAuthClient): string | null | TokenError {
    const grantType = form.get('grant_type');
    if (grantType === null) return missingField('grant_type');
    const grant = GRANT_OF.get(grantType);
    if (grant === undefined) {
      const description = `grant type ${grantType} is not supported`;
      return { status: 400, error: 'unsupported_grant_type', description };
    }
    if (client.grant !== grant) {
      const description = `the client is not authorized for ${grantType}`;
      return { status: 400, error: 'unauthorized_client', description };
    }
    return grant === 'CODE' ? exchange(form, client) : null;
  }

  return new Hono().use('/oauth/token', cors()).post('/oauth/token', async (c) => {
    const refuse = (error: TokenError) => c.json(tokenErrorBody(error), error.status);
    const form = new URLSearchParams(await c.req.text());
    const client = identifyClient(readCredentials(form, c.req.header('Authorization')), clients);
    if ('error' in client) return refuse(client);
    const subject = findSubject(form, client);
    if (typeof subject === 'object' && subject !== null) return refuse(subject);
    return c.json({
      access_token: tokens.issue(client, subject),
      token_type: 'bearer',
      expires_in: client.accessTokenValiditySeconds,
    });
  });
}
