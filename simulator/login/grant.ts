import type { ValidRequest } from './authorization-request.ts';
import type { CodeStore } from './codes.ts';
import { returnUrl } from './return-url.ts';
import type { TokenIssuer } from './tokens.ts';

/** The stores that issue tokens and codes. */
export interface GrantDeps {
  readonly tokens: TokenIssuer;
  readonly codes: CodeStore;
}

/** The redirect URL back to the app, with a token (implicit grant) or a code (PKCE) for this user. */
export function grantUrl(
  { tokens, codes }: GrantDeps,
  { client, challenge, returnTo }: ValidRequest,
  userId: string,
): string {
  if (challenge !== null) {
    const { redirectUri } = returnTo;
    const code = codes.give({ clientId: client.id, redirectUri, challenge, userId });
    return returnUrl(returnTo, { code });
  }
  return returnUrl(returnTo, {
    access_token: tokens.issue(client, userId),
    expires_in: String(client.accessTokenValiditySeconds),
    token_type: 'bearer',
  });
}
