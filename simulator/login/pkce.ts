import { createHash } from 'node:crypto';

/** RFC 7636, 4.1: 43 to 128 unreserved characters. */
const VERIFIER = /^[A-Za-z0-9\-._~]{43,128}$/;

/** A SHA-256 digest in base64url without padding is 43 characters long. */
const CHALLENGE = /^[A-Za-z0-9\-_]{43}$/;

/** Whether the text is a well-formed S256 challenge. */
export function isChallenge(text: string): boolean {
  return CHALLENGE.test(text);
}

/** Whether the S256 challenge was derived from this verifier. */
export function verifies(verifier: string, challenge: string): boolean {
  if (!VERIFIER.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}
