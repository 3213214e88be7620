/** A refusal of `/oauth/token` (RFC 6749, 5.2). */
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

/** Genesys Cloud answers 400 for a client it does not know … */
export const clientNotFound: TokenError = {
  status: 400,
  error: 'invalid_client',
  description: 'client not found',
};

/** … and 401 for one whose secret is wrong. */
export const authenticationFailed: TokenError = {
  status: 401,
  error: 'invalid_client',
  description: 'authentication failed',
};

/** One answer for every fault of a code, so that no one learns which part was right. */
export const invalidGrant: TokenError = {
  status: 400,
  error: 'invalid_grant',
  description: 'the code is wrong, used or expired, or was given for another request',
};

/** A field that the request needs is not there. */
export function missingField(name: string): TokenError {
  return { status: 400, error: 'invalid_request', description: `${name} is missing` };
}

/** The body; Genesys Cloud sends the description under both names. */
export function tokenErrorBody({ error, description }: TokenError) {
  return { error, description, error_description: description };
}
