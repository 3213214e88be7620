import { needsGateway } from '../genesys/apis.ts';
import { type GatewayMistake, gatewayMistake } from '../genesys/launch/origins.ts';
import { defaultDomain, regionOfDomain, regions } from '../genesys/regions.ts';
import { checkId } from './id.ts';
import {
  type Invocation,
  type Options,
  parsedAs,
  type ParseResult,
  usageError,
} from './invocation.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How to reach Genesys Cloud, and with which OAuth client. */
export interface Settings {
  /** The region's domain. */
  readonly domain: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly gateway: URL | null;
}

/** The host that the client secret is sent to, including a port if there is one. */
export const loginHost = ({ domain, gateway }: Settings): string =>
  gateway?.host ?? `login.${domain}`;

/** The client secret, or `''` if it is not set. */
export const secretIn = (environment: Environment): string =>
  environment['GENESYS_CLIENT_SECRET']?.trim() ?? '';

/** The client id, or `''` if it is not set. */
export const clientIdIn = (environment: Environment): string =>
  environment['GENESYS_CLIENT_ID']?.trim() ?? '';

const required = ['GENESYS_CLIENT_ID', 'GENESYS_CLIENT_SECRET'] as const;
const target = 'TARGET_CONVERSATION_ID';

/** Reads the settings; all missing or invalid values are reported together. */
export function readSettings(environment: Environment): ParseResult<Settings> {
  const value = (name: string): string => environment[name]?.trim() ?? '';
  const domain = readDomain(value('GENESYS_REGION'));
  const gateway = readGateway(value('GENESYS_GATEWAY'));
  const problems = [
    ...required.filter((name) => value(name) === '').map(missing),
    ...[domain, gateway].flatMap((each) => (each.ok ? [] : [each.problem])),
  ];
  if (!domain.ok || !gateway.ok || problems.length > 0) return usageError(problems.join('\n'));
  const [clientId, clientSecret] = [value(required[0]), value(required[1])];
  return parsedAs({ domain: domain.value, gateway: gateway.value, clientId, clientSecret });
}

/** The call that `demo` records. */
export function readTarget(environment: Environment): ParseResult<string> {
  const id = environment[target]?.trim() ?? '';
  return id === '' ? usageError(missing(target)) : checkId(id, target);
}

const missing = (name: string): string =>
  `${name} is missing. Set it in the environment or in .env.`;

/** Hosts outside the known regions are never contacted. */
function readDomain(text: string): ParseResult<string> {
  const domain = text.toLowerCase() || defaultDomain;
  if (regionOfDomain(domain)) return parsedAs(domain);
  const known = regions.map((region) => region.domain).join(', ');
  return usageError(`GENESYS_REGION must be one of ${known}; not "${text}".`);
}

const gatewayProblems: Readonly<Record<GatewayMistake, string>> = {
  noUrl: 'must be a URL.',
  notSecure: 'must be an https: URL (http: only on this machine).',
  notBare: 'takes a host, a port and a path, and nothing else.',
};

/** Validated strictly, because the client secret is sent to the gateway. */
function readGateway(text: string): ParseResult<URL | null> {
  if (text === '') return parsedAs(null);
  const mistake = gatewayMistake(text);
  return mistake
    ? usageError(`GENESYS_GATEWAY ${gatewayProblems[mistake]}`)
    : parsedAs(new URL(text));
}

/** The environment values that an invocation needs. */
export interface RequiredEnvironment {
  readonly settings: Settings;
  /** The call that `demo` records. */
  readonly target: string;
}

const noGateway =
  "--api recordings needs GENESYS_GATEWAY, a gateway that provides this API. Genesys Cloud itself doesn't have it: every call would read as not recording.";

/** Reports all missing or invalid values together, before any request. */
export function readRequiredEnvironment(
  environment: Environment,
  { kind }: Invocation,
  { api }: Pick<Options, 'api'>,
): ParseResult<RequiredEnvironment> {
  const settings = readSettings(environment);
  const target = kind === 'demo' ? readTarget(environment) : parsedAs('');
  const lacksGateway = needsGateway[api] && !environment['GENESYS_GATEWAY']?.trim();
  if (settings.ok && target.ok && !lacksGateway) {
    return parsedAs({ settings: settings.value, target: target.value });
  }
  const problems = [settings, target].flatMap((each) => (each.ok ? [] : [each.problem]));
  return usageError([...problems, ...(lacksGateway ? [noGateway] : [])].join('\n'));
}
