import type { Clock } from '../../recording/clock.ts';
import * as v from 'valibot';
import { failed, type Result, success } from '../../recording/failure.ts';
import { toFailure } from './errors.ts';
import { HttpError } from '../sdk/fetch-request.ts';

/** How long before it expires a token is replaced, in ms: twice the request timeout. */
const renewBeforeMs = 60_000;
/** A short-lived token is used for at least this share of its lifetime, so that it serves more than one request. */
const shareOfLife = 0.9;

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Holds the access token of a script's OAuth client, in memory only, inside the SDK's client. */
export interface TokenProvider {
  /**
   * Signs in unless the current token is good for long enough; concurrent calls share one sign-in.
   * @returns the token's number, or `signedOut` if the client id or secret is refused
   */
  readonly ensure: () => Promise<Result<number>>;
  /** Discards the token with this number after the platform refused it. A newer one is kept. */
  readonly forget: (token: number) => void;
}

/** The part of the SDK's client that signs in (ApiClient.js, loginClientCredentialsGrant). */
export interface CredentialsClient {
  loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<unknown>;
}

const authData = v.object({
  accessToken: v.pipe(v.string(), v.minLength(1)),
  /** Epoch ms. If missing, the token is used until the platform refuses it. */
  tokenExpiryTime: v.fallback(v.number(), Number.POSITIVE_INFINITY),
});

/** @param now epoch ms */
export function createTokenProvider(
  client: CredentialsClient,
  { clientId, clientSecret }: Credentials,
  now: Clock['now'],
): TokenProvider {
  let token = 0;
  let renewAt = Number.NEGATIVE_INFINITY;
  let signingIn: Promise<Result<number>> | null = null;

  async function signIn(): Promise<Result<number>> {
    try {
      const data = await client.loginClientCredentialsGrant(clientId, clientSecret);
      const answer = v.safeParse(authData, data);
      if (!answer.success) return failed({ kind: 'badAnswer' });
      const life = answer.output.tokenExpiryTime - now();
      renewAt = now() + Math.max(life - renewBeforeMs, life * shareOfLife);
      token += 1;
      return success(token);
    } catch (thrown) {
      return failed(signInFailure(thrown));
    } finally {
      signingIn = null;
    }
  }

  return {
    async ensure() {
      if (now() < renewAt) return success(token);
      signingIn ??= signIn();
      return signingIn;
    },
    forget(refused) {
      if (refused === token) renewAt = Number.NEGATIVE_INFINITY;
    },
  };
}

/** The login server is not part of the Platform API: it has no permissions and returns OAuth errors. */
const login = {
  method: 'POST',
  path: '/oauth/token',
  permissions: [],
  scope: '',
  why: 'to sign in',
} as const;

/** The body of an OAuth error (RFC 6749). Without it, a proxy or the network's login page answered. */
const oauthError = v.object({ error: v.string() });

/** HTTP statuses for an unknown client, a wrong secret, and a client with another grant type. */
const refusals: ReadonlySet<number> = new Set([400, 401, 403]);

function signInFailure(thrown: unknown) {
  if (!(thrown instanceof HttpError)) return toFailure(thrown, login);
  const { status, headers, data } = thrown.response;
  const failure = toFailure({ status, headers, body: data }, login);
  if (!refusals.has(status)) return failure;
  const { correlationId } = failure;
  return { kind: v.is(oauthError, data) ? 'signedOut' : 'badAnswer', correlationId } as const;
}
