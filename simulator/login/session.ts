import type { LoginSettings } from './settings.ts';

/**
 * The cookie in which the desktop keeps whose page it shows: `agent` or `supervisor`. Ports share cookies. A popup
 * comes back to the same address from every page, so that its address does not tell who signs in.
 */
export const SEAT_COOKIE = 'simulator-seat';

/** The browser's session at the identity provider: with it, a sign-in passes without a form. */
export interface Session {
  isOpen(): boolean;
  open(): void;
  close(): void;
}

/** Agents arrive with a session, unless the settings say that there is none to be had. */
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
