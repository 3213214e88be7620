/**
 * The interfaces between the simulator's parts. Each part lives in its own folder and knows the others only through
 * these.
 */

/** A clock that tests can replace with one they control. All times are epoch ms. */
export interface Clock {
  now(): number;
  /** Runs `task` after `ms` milliseconds; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

/** A user of the simulated organization. `scopes`: `null` if only the OAuth client's scopes apply. */
export interface SimulatedUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  permissions: ReadonlySet<string>;
  scopes: ReadonlySet<string> | null;
}

/**
 * What a valid access token allows. `userId`: `null` for client credentials, where an application acts without a user.
 */
export interface Access {
  readonly token: string;
  readonly clientId: string;
  readonly userId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** `null`: scopes are not enforced. */
  readonly scopes: ReadonlySet<string> | null;
}

/** Checks and ends access tokens. Implemented by `login/`; used by `platform/`, `notifications/` and `control/`. */
export interface TokenStore {
  check(token: string | undefined): Access | 'missing' | 'unknown' | 'expired';
  /** Ends one token (`DELETE /api/v2/tokens/me`); other tokens of the same user stay valid. */
  end(token: string): void;
  /** Expires all tokens (`POST tokens/expire`), or all of one user's. */
  expireAll(userId?: string): void;
}

/** Sends events to a topic's subscribers. Implemented by `notifications/`, used by `platform/`. */
export interface Publisher {
  publish(topic: string, eventBody: unknown): void;
}
