/**
 * The seams between the simulator's parts. Each part is built by its own folder and knows the others only by
 * these interfaces.
 */

/** Time, so that tests can turn it by hand. All times are epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Runs `task` after `ms` milliseconds; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

/** A person of the simulated organization. `scopes: null` = the organization does not enforce scopes. */
export interface SimulatedUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  permissions: ReadonlySet<string>;
  scopes: ReadonlySet<string> | null;
}

/** The rights of a valid access token. `userId: null` = client credentials: an application without a user. */
export interface Access {
  readonly token: string;
  readonly clientId: string;
  readonly userId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** `null`: scopes are not enforced. */
  readonly scopes: ReadonlySet<string> | null;
}

/** Answers what a bearer token is worth. Filled by `login/`, asked by `platform/` and `notifications/`. */
export interface TokenStore {
  check(token: string | undefined): Access | 'missing' | 'unknown' | 'expired';
  /** Ends one token (`DELETE /api/v2/tokens/me`); other tokens of the same user stay valid. */
  end(token: string): void;
  /** Ends every token at once (`POST tokens/expire`), or every one of a user. */
  expireAll(userId?: string): void;
}

/** Tells subscribers of a topic. Filled by `notifications/`, called by `platform/`. */
export interface Publisher {
  publish(topic: string, eventBody: unknown): void;
}
