import { launchNames as names } from '../../install/launch-names.ts';
import { isUuid } from '../../recording/uuid.ts';
import { type Region, regionOf, regionOfDomain } from '../regions.ts';
import { workspaceOrigin } from './origins.ts';
import { type Checked, invalid, valid } from './problem.ts';

/** How the page was opened: by which host, in which region, and for which call. */
export interface Launch extends LaunchEnvironment {
  readonly conversationId: string | null;
  /** BCP 47 tag, such as `en-US`. */
  readonly language: string | null;
  readonly usePopup: boolean;
}

const placeholder = /\{\{.*\}\}/;

/** Maximum characters shown of an invalid value, since anyone can craft the URL. */
const longestValue = 40;

const shortened = (value: string): string =>
  value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;

/**
 * Reads the launch parameters.
 * @param search the page's query string
 * @param embedders origins other than Genesys Cloud's that may frame the page
 */
export function readLaunch(search: string, embedders: readonly string[]): Checked<Launch> {
  const query = new URLSearchParams(search);
  const get = parameterOf(query);
  for (const name of Object.values(names).flat()) {
    if (placeholder.test(query.get(name) ?? '')) {
      return invalid({ kind: 'unfilledPlaceholder', parameter: name });
    }
  }
  const conversationId = get('conversationId');
  if (conversationId !== null && !isUuid(conversationId)) {
    return invalid({ kind: 'badConversationId', value: shortened(conversationId) });
  }
  const launchEnvironment = readLaunchEnvironment(claimsOf(get), embedders);
  if (!launchEnvironment.ok) return launchEnvironment;
  return valid({
    ...launchEnvironment.value,
    conversationId: conversationId?.toLowerCase() ?? null,
    language: get('language'),
    usePopup: get('usePopup') === 'true',
  });
}

/** The host that frames the page, even if other parameters are invalid; `null` if it is not certain. */
export function readHost(search: string, embedders: readonly string[]): HostAddress | null {
  const get = parameterOf(new URLSearchParams(search));
  const launchEnvironment = readLaunchEnvironment(claimsOf(get), embedders);
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

/** The host and region in which the page was opened. */
interface LaunchEnvironment {
  /** The page that frames this one; `null` if the URL names none. */
  readonly host: HostAddress | null;
  /** The region's domain, such as `mypurecloud.ie`; `null` if the URL names none. */
  readonly domain: string | null;
}

export interface HostAddress {
  readonly origin: string;
  readonly targetEnv: string;
}

/** The environment according to the URL; untrusted, since anyone can craft it. */
interface EnvironmentClaims {
  readonly hostOrigin: string | null;
  readonly targetEnv: string | null;
  /** The older way to name a region: its domain. */
  readonly environment: string | null;
}

/** For a host outside any region. */
const defaultTargetEnv = 'prod';

/** Accepts only a region with its own host, or a host listed by the administrator. */
function readLaunchEnvironment(
  { hostOrigin, targetEnv, environment }: EnvironmentClaims,
  embedders: readonly string[],
): Checked<LaunchEnvironment> {
  const named = targetEnv ?? environment;
  const region = targetEnv === null ? regionOfDomain(environment) : regionOf(targetEnv);
  if (named !== null && !region) return invalid({ kind: 'unknownRegion', value: shortened(named) });
  const domain = region?.domain ?? null;
  if (hostOrigin === null) {
    return valid({ host: region && environment ? workspaceOf(region) : null, domain });
  }
  const isOfRegion = region && hostOrigin === workspaceOrigin(region.domain);
  if (!isOfRegion && !embedders.includes(hostOrigin)) {
    return invalid({ kind: 'strangeHost', value: shortened(hostOrigin) });
  }
  const host = { origin: hostOrigin, targetEnv: region?.targetEnv ?? defaultTargetEnv };
  return valid({ host, domain });
}

/** The host if only the older `pcEnvironment` is given. */
const workspaceOf = ({ domain, targetEnv }: Region): HostAddress => ({
  origin: workspaceOrigin(domain),
  targetEnv,
});
