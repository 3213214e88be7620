/** A channel's socket, reduced to what the channel needs. */
export interface Connection {
  /** Sends `v2.system.socket_closing` and closes the socket 60 s later. */
  announceClosing(): void;
  /** Closes with code 1001 (going away). */
  close(reason: string): void;
  send(text: string): void;
}

/** A notification channel: an app's topics, and the socket that delivers their events. */
export interface Channel {
  readonly id: string;
  /** `null`: a client-credentials app, without a user. */
  readonly userId: string | null;
  readonly clientId: string;
  /** The token that created the channel. Subscribing over the socket uses its rights. */
  readonly token: string;
  /** Lower-cased topic → the topic as the app wrote it. */
  topics: ReadonlyMap<string, string>;
  /** Epoch ms. */
  expiresAt: number;
  /** Epoch ms. */
  lastUsedAt: number;
  connection: Connection | null;
}
