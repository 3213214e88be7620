import { Hono } from 'hono';
import { cors } from 'hono/cors';

const PATH = '/.well-known/oauth-authorization-server';

/**
 * The authorization server's metadata (RFC 8414). As in Genesys Cloud, it no longer lists the implicit grant, which
 * still works for clients that have it.
 */
export function describeServer(): Hono {
  return new Hono().use(PATH, cors()).get(PATH, (c) => {
    const { origin } = new URL(c.req.url);
    return c.json({
      issuer: origin,
      authorization_endpoint: `${origin}/oauth/authorize`,
      token_endpoint: `${origin}/oauth/token`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
  });
}
