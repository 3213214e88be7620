import { type Checked, invalid, valid } from './checked.ts';
import { type Region, regionOf, regionOfDomain } from './regions.ts';

/** Where the page was opened. */
export interface Place {
  /** The page that frames this one; `null` when the URL names none. */
  readonly host: HostAddress | null;
  /** The region's domain, such as `mypurecloud.ie`; `null` when the URL names none. */
  readonly domain: string | null;
}

export interface HostAddress {
  readonly origin: string;
  readonly targetEnv: string;
}

/** What the URL says about the place; anybody may have written it. */
export interface PlaceClaims {
  readonly hostOrigin: string | null;
  readonly targetEnv: string | null;
  /** The older name of a region: its domain. */
  readonly environment: string | null;
}

/** For a host on this machine, which belongs to no region. */
const defaultTargetEnv = 'prod';

/** Believes only a region and a host of Genesys Cloud's that belong together, or a host on this very machine. */
export function readPlace(
  { hostOrigin, targetEnv, environment }: PlaceClaims,
  ownHostname: string,
): Checked<Place> {
  const named = targetEnv ?? environment;
  const region = targetEnv === null ? regionOfDomain(environment) : regionOf(targetEnv);
  if (named !== null && !region) return invalid({ kind: 'unknownRegion', value: named });
  const domain = region?.domain ?? null;
  if (hostOrigin === null) {
    return valid({ host: region && environment ? appsHost(region) : null, domain });
  }
  const origin = readOrigin(hostOrigin);
  if (!origin || !isHost(origin, domain, ownHostname)) {
    return invalid({ kind: 'strangeHost', value: hostOrigin });
  }
  const host = { origin: origin.origin, targetEnv: region?.targetEnv ?? defaultTargetEnv };
  return valid({ host, domain });
}

/** Where Genesys Cloud's own pages are: what frames the page when only the older `pcEnvironment` is known. */
const appsHost = ({ domain, targetEnv }: Region): HostAddress => ({
  origin: `https://apps.${domain}`,
  targetEnv,
});

function readOrigin(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function isHost(url: URL, domain: string | null, ownHostname: string): boolean {
  if (isLocal(url.hostname)) return isLocal(ownHostname);
  if (url.protocol !== 'https:' || !domain) return false;
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}
