/** How the organization signs people in. Read at every request, so a change counts from then on. */
export interface LoginSettings {
  /** `false`: no one has a session at the identity provider, so the form is always shown. */
  signedIn: boolean;
  /** The sign-in pages forbid being framed, as many identity providers do. */
  refuseFraming: boolean;
  /** The sign-in pages send Cross-Origin-Opener-Policy, as Microsoft Entra ID does: a popup loses its opener. */
  isolateOpener: boolean;
  /** The organization enforces the scopes of its OAuth clients (opt-in in Genesys Cloud). */
  enforceScopes: boolean;
  /** After this time without use a token expires; `null` = never. */
  idleTimeoutMs: number | null;
}

/** Organizations under HIPAA rules end a token after 15 minutes without use. */
export const HIPAA_IDLE_TIMEOUT_MS = 15 * 60_000;

/** An ordinary organization: single sign-on, framing allowed, scopes not enforced. */
export const defaultLoginSettings: Readonly<LoginSettings> = {
  signedIn: true,
  refuseFraming: false,
  isolateOpener: false,
  enforceScopes: false,
  idleTimeoutMs: null,
};
