import type { MountedCall } from '../../src/agent/mount-call.tsx';
import type { SignIn } from '../../src/genesys/auth/sign-in.ts';
import { findHost } from '../../src/genesys/launch/host.ts';

/** A workspace in which nothing happens. */
export const host = findHost(null);

/** A panel to which nothing happens. */
export const panel: MountedCall = {
  statusShows: Promise.resolve(),
  add: () => undefined,
  showHints: () => undefined,
  redraw: () => undefined,
  close: () => undefined,
};

/** A page that has access. */
export const signIn: SignIn = {
  resume: () => true,
  token: () => 'token',
  isCurrent: () => true,
  accept: () => undefined,
  refused: () => undefined,
  renewSilently: () => Promise.resolve(true),
  signInInteractively: () => Promise.resolve(null),
  watchOthers: () => () => undefined,
  tried: () => false,
  takesLong: () => false,
  onTakesLong: () => () => undefined,
  confirmed: () => undefined,
};
