import type { LoginSettings } from './settings.ts';

/**
 * A cookie set by the desktop: whether its page is an agent's or a supervisor's (`agent`, `supervisor`). The login sees
 * it because cookies do not depend on the port. It is needed for popups: they return to the same URL from every page,
 * so the redirect URI does not tell who is signing in.
 */
export const SEAT_COOKIE = 'simulator-seat';

/** The browser's session at the identity provider. While it is open, signing in shows no form. */
export interface Session {
  isOpen(): boolean;
  open(): void;
  close(): void;
}

/**
 * Creates a session that is open at first, as agents are signed in already. `settings.signedIn: false` overrides it.
 */
export function createSession(settings: Readonly<LoginSettings>): Session {
  let open = true;
  return {
    isOpen: () => open && settings.signedIn,
    open() {
      open = true;
    },
    close() {
      open = false;
    },
  };
}
