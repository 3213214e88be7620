import { type Checked, invalid, valid } from './problem.ts';
import { clientIdFor, type Config, fetchConfig, loadConfig } from './config.ts';
import type { Launch } from './launch-params.ts';

/** What an administrator set up, all of it checked. */
export interface Installation {
  readonly launch: Launch;
  readonly config: Config;
  readonly domain: string;
  readonly clientId: string;
}

/** Reads config.json beside the page, and finds in it what holds for the region of the launch. */
export async function readInstallation(launch: Launch): Promise<Checked<Installation>> {
  const config = await loadConfig(fetchConfig);
  if (!config.ok) return config;
  const domain = launch.domain ?? config.value.region;
  const clientId = clientIdFor(config.value, domain);
  return clientId.ok
    ? valid({ launch, config: config.value, domain, clientId: clientId.value })
    : invalid(clientId.problem);
}
