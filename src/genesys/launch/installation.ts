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

/** What an administrator set up, all of it checked. */
export interface Installation {
  readonly launch: Launch;
  readonly config: Config;
  readonly domain: string;
  readonly clientId: string;
}

/** Who opened the page, and what an administrator set up for it. */
export interface LoadedInstallation {
  /** Who frames the page. */
  readonly host: Host;
  readonly installation: Checked<Installation>;
  /** BCP 47; `null` if the workspace does not tell. */
  readonly language: string | null;
  /**
   * False when config.json has changed since the tab kept it: the page has to start anew. A kept one is compared only
   * when this is asked for, so that nothing holds up the status; whatever asks, one request is sent.
   */
  readonly isUpToDate: () => Promise<boolean>;
}

/**
 * Reads config.json beside the page and the launch parameters. From then on only the host's messages are heard, and
 * nothing is wrong with who frames the page.
 * @param search the launch parameters
 * @param kept where the last good config.json of the tab is: it is used, and checked afterwards
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
  // The next page may be opened rightly.
  if (!installation.ok) void isUpToDate();
  return {
    host: findHost(hostAddress),
    installation,
    language: launch.ok ? launch.value.language : null,
    isUpToDate,
  };
}

/**
 * Without an answer the page keeps using what it has. A changed file is not kept: the page that starts anew asks for it,
 * and has nothing to compare, so that a host with two versions on its way makes no page start more than once.
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

/** Not every browser tells them; `frame-ancestors` holds there, too. */
const ancestors = (): readonly string[] =>
  'ancestorOrigins' in window.location ? [...window.location.ancestorOrigins] : [];
