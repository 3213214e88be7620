import { openKeptConfig } from '../storage/kept-config.ts';
import type { PageStorage } from '../storage/page-storage.ts';
import { readAuthResponse, readRedirect, type RedirectResult } from './auth/redirect.ts';
import { redirectUri } from './auth/redirect-uri.ts';
import { createSignInStore, type SignInStore } from './auth/token-store.ts';
import type { PageName } from './launch/config.ts';
import { type LoadedInstallation, loadInstallation } from './launch/installation.ts';

/** What a page's first script knows: how it was reached, and the administrator's settings. */
export interface PreparedPage extends LoadedInstallation {
  readonly redirect: RedirectResult;
  readonly store: SignInStore;
  /** The redirect URIs of a sign-in. */
  readonly uris: { readonly page: string; readonly popup: string };
}

/**
 * Reads how the page was reached and its config.json.
 * @param script the URL of one of the page's scripts
 * @param keepsConfig whether to use the tab's last valid config.json and check it afterwards
 */
export async function preparePage(
  page: Exclude<PageName, 'setup'>,
  script: string,
  pageStorage: PageStorage,
  keepsConfig: boolean,
): Promise<PreparedPage> {
  const store = createSignInStore(pageStorage);
  const redirect = consumeRedirect(store);
  loadForSignIn(redirect, store);
  const uris = { page: redirectUri(page, script), popup: redirectUri('popup', script) };
  const kept = keepsConfig ? openKeptConfig(pageStorage.storage, uris.page) : null;
  return { ...(await loadInstallation(page, redirect.search, kept)), redirect, store, uris };
}

/** Reads how the page was reached and removes all sign-in data from its address. */
export function consumeRedirect(store: SignInStore): RedirectResult {
  const { location, history } = window;
  const answer = readAuthResponse(location.search, location.hash);
  const redirectResult = readRedirect(answer, location.search, store);
  const address = location.pathname + redirectResult.search;
  if (address !== location.pathname + location.search + location.hash)
    history.replaceState(null, '', address);
  return redirectResult;
}

/** Preloads the code that tells the workspace about the page, which is needed before a sign-in. */
function loadForSignIn({ response }: RedirectResult, store: SignInStore): void {
  if (response.kind !== 'none' || store.tokens().length > 0 || window.parent === window) return;
  // If this fails, it is loaded again when needed.
  import('./launch/connect-host.ts').catch(() => undefined);
}
