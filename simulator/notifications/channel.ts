/** The line to an app, as far as its channel needs to know. */
export interface Connection {
  /** Sends `v2.system.socket_closing`, and closes a minute later. */
  announceClosing(): void;
  /** Closes with 1001 (going away). */
  close(reason: string): void;
  send(text: string): void;
}

/** A notification channel: an app's topics, and the socket over which it receives their events. */
export interface Channel {
  readonly id: string;
  /** `null`: the app acts without a user. */
  readonly userId: string | null;
  readonly clientId: string;
  /** The token that made the channel; subscribing over the socket counts on it. */
  readonly token: string;
  /** Lower-cased topic → the topic as the app wrote it. */
  topics: ReadonlyMap<string, string>;
  /** Epoch ms. */
  expiresAt: number;
  /** Epoch ms. */
  lastUsedAt: number;
  connection: Connection | null;
}
