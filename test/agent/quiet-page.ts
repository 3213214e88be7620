import type { SignIn } from '../../src/genesys/auth/sign-in.ts';
import type { Host } from '../../src/genesys/launch/workspace.ts';

/** A workspace in which nothing happens. */
export const host: Host = {
  ready: () => Promise.resolve(),
  toast: () => undefined,
  setBadge: () => undefined,
  showInteraction: null,
  showConversation: null,
  onFocus: () => () => undefined,
  onStop: () => () => undefined,
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
