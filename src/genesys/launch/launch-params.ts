import { type Region, regionOf, regionOfDomain } from '../regions.ts';
import { type Checked, invalid, valid } from './problem.ts';

/** How the page was opened: by whom, where, and for which call. */
export interface Launch extends LaunchEnvironment {
  readonly conversationId: string | null;
  /** BCP 47 tag, such as `en-US`. */
  readonly language: string | null;
  readonly usePopup: boolean;
}

/** Each parameter with its older name (client-app SDK, examples/urlInterpolationDemo.html). */
const names = {
  hostOrigin: ['gcHostOrigin'],
  targetEnv: ['gcTargetEnv'],
  environment: ['pcEnvironment'],
  conversationId: ['gcConversationId', 'pcConversationId'],
  language: ['gcLangTag', 'pcLangTag'],
  usePopup: ['gcUsePopupAuth', 'pcUsePopupAuth'],
} as const;

const placeholder = /\{\{.*\}\}/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the launch parameters.
 * @param search the page's query string
 * @param ownHostname a host on this machine is believed only by a page of this machine
 */
export function readLaunch(search: string, ownHostname: string): Checked<Launch> {
  const query = new URLSearchParams(search);
  const get = parameterOf(query);
  for (const name of Object.values(names).flat()) {
    if (placeholder.test(query.get(name) ?? '')) {
      return invalid({ kind: 'unfilledPlaceholder', parameter: name });
    }
  }
  const conversationId = get('conversationId');
  if (conversationId !== null && !uuid.test(conversationId)) {
    return invalid({ kind: 'badConversationId', value: conversationId });
  }
  const launchEnvironment = readLaunchEnvironment(claimsOf(get), ownHostname);
  if (!launchEnvironment.ok) return launchEnvironment;
  return valid({
    ...launchEnvironment.value,
    conversationId: conversationId?.toLowerCase() ?? null,
    language: get('language'),
    usePopup: get('usePopup') === 'true',
  });
}

/** Who frames the page, even where the rest of its address makes no sense; `null` when that is not sure. */
export function readHost(search: string, ownHostname: string): HostAddress | null {
  const get = parameterOf(new URLSearchParams(search));
  const launchEnvironment = readLaunchEnvironment(claimsOf(get), ownHostname);
  return launchEnvironment.ok ? launchEnvironment.value.host : null;
}

type Get = (parameter: keyof typeof names) => string | null;

const parameterOf =
  (query: URLSearchParams): Get =>
  (parameter) =>
    names[parameter].map((name) => query.get(name)).find((value) => value) ?? null;

const claimsOf = (get: Get) => ({
  hostOrigin: get('hostOrigin'),
  targetEnv: get('targetEnv'),
  environment: get('environment'),
});

/** Where the page was opened. */
export interface LaunchEnvironment {
  /** The page that frames this one; `null` when the URL names none. */
  readonly host: HostAddress | null;
  /** The region's domain, such as `mypurecloud.ie`; `null` when the URL names none. */
  readonly domain: string | null;
}

export interface HostAddress {
  readonly origin: string;
  readonly targetEnv: string;
}

/** What the URL says about the environment; anybody may have written it. */
export interface EnvironmentClaims {
  readonly hostOrigin: string | null;
  readonly targetEnv: string | null;
  /** The older name of a region: its domain. */
  readonly environment: string | null;
}

/** For a host on this machine, which belongs to no region. */
const defaultTargetEnv = 'prod';

/** Believes only a region and a host of Genesys Cloud's that belong together, or a host on this very machine. */
export function readLaunchEnvironment(
  { hostOrigin, targetEnv, environment }: EnvironmentClaims,
  ownHostname: string,
): Checked<LaunchEnvironment> {
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
