/** How the organization signs people in. Read at each request, so changes apply from the next one. */
export interface LoginSettings {
  /** `false`: there is no session at the identity provider, so the form is always shown. */
  signedIn: boolean;
  /** The sign-in pages refuse to be framed, as many identity providers' do. */
  refuseFraming: boolean;
  /** The sign-in pages send Cross-Origin-Opener-Policy, as Microsoft Entra ID does, so a popup loses its opener. */
  isolateOpener: boolean;
  /** The organization enforces the scopes of its OAuth clients (opt-in in Genesys Cloud). */
  enforceScopes: boolean;
  /** Tokens unused for this long expire, in ms; `null`: never. */
  idleTimeoutMs: number | null;
}

/** HIPAA organizations: tokens expire after 15 minutes without use. */
export const HIPAA_IDLE_TIMEOUT_MS = 15 * 60_000;

/** An ordinary organization: single sign-on, framing allowed, scopes not enforced. */
export const defaultLoginSettings: Readonly<LoginSettings> = {
  signedIn: true,
  refuseFraming: false,
  isolateOpener: false,
  enforceScopes: false,
  idleTimeoutMs: null,
};
