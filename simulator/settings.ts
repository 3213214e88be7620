/**
 * The platform's settings, which tests and the desktop's panel can change. Read at each use, so changes apply at once.
 */
export interface PlatformSettings {
  /** Delay between the 202 for a write and its effect and events, in ms. */
  applyAfterMs: number;
  /** How far analytics lags behind the ground truth, in ms. */
  analyticsLagMs: number;
  /** Requests per token and minute: Genesys Cloud's limit `org.app.user.rate.per.minute`. */
  requestsPerMinute: number;
  /** The maximum number of integrations and of OAuth clients. */
  maxIntegrations: number;
  maxClients: number;
}

/** Realistic defaults: writes take a moment, analytics lags by seconds, and 300 requests a minute are allowed. */
export const defaultPlatformSettings: Readonly<PlatformSettings> = {
  applyAfterMs: 300,
  analyticsLagMs: 3_000,
  requestsPerMinute: 300,
  maxIntegrations: 500,
  maxClients: 500,
};
