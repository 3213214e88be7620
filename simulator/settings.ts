/** What tests and the desktop's panel may set about the platform. Read at every use. */
export interface PlatformSettings {
  /** From the 202 of a write to its effect and its events, in ms. */
  applyAfterMs: number;
  /** How far analytics is behind the truth, in ms. */
  analyticsLagMs: number;
  /** Genesys Cloud's `org.app.user.rate.per.minute`. */
  requestsPerMinute: number;
  /** So many integrations and OAuth clients at most. */
  maxIntegrations: number;
  maxClients: number;
}

/** As in life: writes take a moment, analytics some seconds, and 300 requests a minute are allowed. */
export const defaultPlatformSettings: Readonly<PlatformSettings> = {
  applyAfterMs: 300,
  analyticsLagMs: 3_000,
  requestsPerMinute: 300,
  maxIntegrations: 500,
  maxClients: 500,
};
