import { readAuthResponse, readRedirect, type RedirectResult } from './auth/redirect.ts';
import type { SignInStore } from './auth/token-store.ts';
import type { Checked } from './launch/problem.ts';
import { findHost, type Host } from './launch/host.ts';
import { type Installation, readInstallation } from './launch/installation.ts';
import { readHost, readLaunch } from './launch/launch-params.ts';
import { refuseStrangeMessages } from './launch/message-filter.ts';

/** Reads how the page was reached. Nothing of a sign-in stays in its address. */
export function consumeRedirect(store: SignInStore): RedirectResult {
  const { location, history } = window;
  const answer = readAuthResponse(location.search, location.hash);
  const redirectResult = readRedirect(answer, location.search, store);
  history.replaceState(null, '', location.pathname + redirectResult.search);
  return redirectResult;
}

/** Who opened the page, and what an administrator set up for it. */
export interface BootResult {
  readonly host: Host;
  readonly installation: Checked<Installation>;
  /** BCP 47; `null` if the workspace does not tell. */
  readonly language: string | null;
}

/** Reads the launch parameters and config.json. From now on, only the host's messages are heard. */
export async function loadInstallation({ search }: RedirectResult): Promise<BootResult> {
  const { hostname } = window.location;
  const address = readHost(search, hostname);
  refuseStrangeMessages(address?.origin ?? null);
  const launch = readLaunch(search, hostname);
  const installation = launch.ok ? await readInstallation(launch.value) : launch;
  const language = launch.ok ? launch.value.language : null;
  return { host: findHost(address), installation, language };
}
