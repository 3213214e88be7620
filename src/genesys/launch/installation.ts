import { clientIdFor, type Config, fetchConfig, loadConfig, type PageName } from './config.ts';
import { findHost, type Host } from './host.ts';
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
  readonly host: Host;
  readonly installation: Checked<Installation>;
  /** BCP 47; `null` if the workspace does not tell. */
  readonly language: string | null;
}

/**
 * Reads config.json beside the page and the launch parameters. From then on only the host's messages are heard, and
 * nothing is wrong with who frames the page.
 * @param search the launch parameters
 */
export async function loadInstallation(
  page: PageName,
  search: string,
): Promise<LoadedInstallation> {
  const config = await loadConfig(fetchConfig);
  const embedders = config.ok ? config.value.embedders : [];
  const address = readHost(search, embedders);
  refuseStrangeMessages(address?.origin ?? null, config.ok ? config.value.grant : 'pkce');
  const launch = readLaunch(search, embedders);
  return {
    host: findHost(address),
    installation: config.ok ? check(page, config.value, launch) : config,
    language: launch.ok ? launch.value.language : null,
  };
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
