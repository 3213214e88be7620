import type { KeptConfig } from '../../storage/kept-config.ts';
import {
  checkConfig,
  clientIdFor,
  type Config,
  fetchConfig,
  loadConfig,
  type PageName,
} from './config.ts';
import { findHost } from './host.ts';
import type { Host } from './workspace.ts';
import { type Launch, readHost, readLaunch } from './launch-params.ts';
import { refuseStrangeMessages } from './message-filter.ts';
import { strangerAmong } from './origins.ts';
import { type Checked, invalid, valid } from './problem.ts';

/** The administrator's settings, validated. */
export interface Installation {
  readonly launch: Launch;
  readonly config: Config;
  readonly domain: string;
  readonly clientId: string;
}

/** The page's host and the administrator's settings for it. */
export interface LoadedInstallation {
  /** The workspace that frames the page. */
  readonly host: Host;
  readonly installation: Checked<Installation>;
  /** BCP 47 tag; `null` if the workspace does not provide one. */
  readonly language: string | null;
  /**
   * Resolves to false if config.json has changed since the tab stored it, so that the page has to reload. The stored
   * copy is compared only when this is called, to avoid delaying the status; at most one request is sent.
   */
  readonly isUpToDate: () => Promise<boolean>;
}

/**
 * Reads config.json and the launch parameters. From then on only messages from the host are accepted, and the framing
 * page has been checked.
 * @param search the launch parameters
 * @param kept the tab's last valid config.json, used at once and checked afterwards
 */
export async function loadInstallation(
  page: PageName,
  search: string,
  kept: KeptConfig | null = null,
): Promise<LoadedInstallation> {
  const last = checkConfig(kept?.load());
  const load = (): Promise<Checked<Config>> => loadConfig(fetchConfig);
  const config = last.ok ? last : await load();
  const embedders = config.ok ? config.value.embedders : [];
  const hostAddress = readHost(search, embedders);
  refuseStrangeMessages(hostAddress?.origin ?? null, config.ok ? config.value.grant : 'pkce');
  const launch = readLaunch(search, embedders);
  const installation = config.ok ? check(page, config.value, launch) : config;
  if (!last.ok && config.ok) kept?.save(config.value);
  let comparing = last.ok ? null : Promise.resolve(true);
  const isUpToDate = (): Promise<boolean> =>
    (comparing ??= load().then((loaded) => compare(last, loaded, kept)));
  // Refresh the stored copy, so that the next page may open correctly.
  if (!installation.ok) void isUpToDate();
  return {
    host: findHost(hostAddress),
    installation,
    language: launch.ok ? launch.value.language : null,
    isUpToDate,
  };
}

/**
 * Compares the used config.json with the loaded one. Without a response the page keeps using what it has. A changed
 * file is not stored: the reloaded page fetches it and has nothing to compare, so a host that serves two versions at
 * once causes no more than one reload.
 */
function compare(used: Checked<Config>, loaded: Checked<Config>, kept: KeptConfig | null): boolean {
  if (!loaded.ok && loaded.problem.kind === 'configMissing') return true;
  if (JSON.stringify(loaded) === JSON.stringify(used)) return true;
  kept?.save(null);
  return false;
}

function check(page: PageName, config: Config, launch: Checked<Launch>): Checked<Installation> {
  if (!launch.ok) return launch;
  const stranger = strangerAmong(ancestors(), config.embedders);
  if (stranger !== null) return invalid({ kind: 'strangeEmbedder', value: stranger });
  const domain = launch.value.domain ?? config.region;
  const clientId = clientIdFor(config, domain, page);
  return clientId.ok
    ? valid({ launch: launch.value, config, domain, clientId: clientId.value })
    : clientId;
}

/** Not supported by every browser; `frame-ancestors` applies there as well. */
const ancestors = (): readonly string[] =>
  'ancestorOrigins' in window.location ? [...window.location.ancestorOrigins] : [];
