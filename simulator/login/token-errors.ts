/** An error response of `/oauth/token` (RFC 6749, 5.2). */
export interface TokenError {
  readonly status: 400 | 401;
  readonly error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'unauthorized_client'
    | 'unsupported_grant_type';
  readonly description: string;
}

/** Genesys Cloud answers 400 for an unknown client, unlike for a wrong secret. */
export const clientNotFound: TokenError = {
  status: 400,
  error: 'invalid_client',
  description: 'client not found',
};

/** The client is known, but its secret is wrong. */
export const authenticationFailed: TokenError = {
  status: 401,
  error: 'invalid_client',
  description: 'authentication failed',
};

/** The same error for every problem with a code, so that it does not reveal which part was right. */
export const invalidGrant: TokenError = {
  status: 400,
  error: 'invalid_grant',
  description: 'the code is wrong, used or expired, or was given for another request',
};

/** A required field is missing. */
export function missingField(name: string): TokenError {
  return { status: 400, error: 'invalid_request', description: `${name} is missing` };
}

/** The response body. Genesys Cloud sends the description under both names. */
export function tokenErrorBody({ error, description }: TokenError) {
  return { error, description, error_description: description };
}
