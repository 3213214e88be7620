import * as v from 'valibot';
import { apiNames, hasCalls, needsGateway } from '../apis.ts';
import { defaultDomain, regionOfDomain } from '../regions.ts';
import { gatewayMistake, isEmbedderOrigin } from './origins.ts';
import {
  type Checked,
  type ConfigMistake,
  invalid,
  type MistakeReason,
  mistakeReasons,
  valid,
} from './problem.ts';

/** Value schemas for config.json. Each message is a `MistakeReason`. */

const noObject = 'object' satisfies MistakeReason;

/** Any non-empty text. */
const text = (what: MistakeReason) =>
  v.pipe(
    v.string(what),
    v.transform((given) => given.trim()),
    v.check((given) => given !== '', what),
  );

/** One of the given words. */
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  v.picklist(words, 'oneOf' satisfies MistakeReason);

/** Longer than any call. */
const mostSeconds = 86_400;
const noSeconds = 'seconds' satisfies MistakeReason;
const noLanguage = 'language' satisfies MistakeReason;

const seconds = v.pipe(
  v.number(noSeconds),
  v.check((value) => Number.isInteger(value) && value >= 0 && value <= mostSeconds, noSeconds),
);

/** A BCP 47 tag, loosely checked. */
const language = v.pipe(
  v.string(),
  v.check((tag) => /^[a-z]{2,3}(-\w+)*$/i.test(tag), noLanguage),
);

/** What happens after a secure pause; 0 turns a feature off. */
const pause = v.strictObject(
  {
    remindAfterSeconds: v.optional(seconds, 120),
    autoResumeAfterSeconds: v.optional(seconds, 0),
  },
  noObject,
);

/** Texts by language (BCP 47). A single string applies to all languages. */
const texts = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { und: value } : value)),
  v.record(language, text('consentText'), noObject),
);

/**
 * Whether the customer must consent before a recording starts, and the agent's script for it by language. The value may
 * be just the mode; without a text, the built-in one is shown.
 */
const consent = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { mode: value } : value)),
  v.strictObject(
    { mode: v.optional(oneOf(['off', 'required']), 'off'), text: v.optional(texts, {}) },
    noObject,
  ),
);

const noDomain = 'domain' satisfies MistakeReason;
const domain = v.pipe(
  v.string(noDomain),
  v.check((name) => regionOfDomain(name) !== undefined, noDomain),
);

/** Agents need fewer permissions than supervisors, so each page may have its own OAuth client. */
export type PageName = 'agent' | 'queue' | 'setup';

const clientId = text('clientId');
const pageId = v.optional(clientId);
const ofPages = v.strictObject(
  { agent: pageId, queue: pageId, setup: pageId },
  'clientIdsOfPages' satisfies MistakeReason,
);
const oneOrOfPages = v.lazy<typeof clientId | typeof ofPages>((ids) =>
  typeof ids === 'string' ? clientId : ofPages,
);
const ofRegions = v.record(domain, oneOrOfPages, 'clientIdsOfRegions' satisfies MistakeReason);
const clientIds = v.lazy<typeof clientId | typeof ofPages | typeof ofRegions>((ids) =>
  isOfPages(ids) ? ofPages : typeof ids === 'string' ? clientId : ofRegions,
);

const isOfPages = (ids: unknown): ids is v.InferOutput<typeof ofPages> =>
  typeof ids === 'object' && ids !== null && Object.keys(ofPages.entries).some((key) => key in ids);
const noPort = 'port' satisfies MistakeReason;

const noPath = 'path' satisfies MistakeReason;
const path = v.optional(
  v.pipe(
    v.string(noPath),
    v.check((text) => /^[\w.~/-]*$/.test(text), noPath),
  ),
);

const noHost = 'host' satisfies MistakeReason;
const host = v.pipe(
  text(noHost),
  v.toLowerCase(),
  // Only a bare host: a path or user name in it would make the URL point elsewhere.
  v.check(
    (name) => URL.canParse(`https://${name}`) && new URL(`https://${name}`).hostname === name,
    noHost,
  ),
);

/** For ApiClient.setGateway: the organization's own proxy in front of login and API. */
const gateway = v.strictObject(
  {
    host,
    protocol: v.optional(oneOf(['https', 'http']), 'https'),
    port: v.optional(
      v.pipe(
        v.unknown(),
        v.transform((port) => (typeof port === 'string' ? Number(port) : port)),
        v.number(noPort),
        v.check((port) => Number.isInteger(port) && port > 0 && port < 65_536, noPort),
      ),
    ),
    path_params_login: path,
    path_params_api: path,
  },
  noObject,
);

const noEmbedders = 'origins' satisfies MistakeReason;
const embedder = v.pipe(
  v.string(noEmbedders),
  v.check(isEmbedderOrigin, 'origin' satisfies MistakeReason),
);

/** The administrator's settings in config.json, in the same folder as the page. */
export const configSchema = v.strictObject(
  {
    clientId: clientIds,
    region: v.optional(domain, defaultDomain),
    grant: v.optional(oneOf(['implicit', 'pkce']), 'implicit'),
    api: v.optional(oneOf(apiNames), 'conversations'),
    start: v.optional(oneOf(['auto', 'snippet', 'adhoc', 'off']), 'auto'),
    recordingType: v.optional(oneOf(['full', 'agent']), 'full'),
    /** What is hidden about customers: nothing, all but the last three digits of numbers, or names as well. */
    mask: v.optional(oneOf(['none', 'number', 'all']), 'none'),
    gateway: v.optional(gateway),
    pause: v.optional(pause, {}),
    consent: v.optional(consent, {}),
    embedders: v.optional(v.array(embedder, noEmbedders), []),
  },
  noObject,
);

export type Config = v.InferOutput<typeof configSchema>;
export type Gateway = v.InferOutput<typeof gateway>;

/** Validates the content of config.json; every mistake names its key. */
export function checkConfig(content: unknown): Checked<Config> {
  const result = v.safeParse(configSchema, content);
  if (!result.success) {
    return invalid({ kind: 'badConfig', mistakes: result.issues.map(mistake) });
  }
  const { api, consent, gateway } = result.output;
  const mistakes = [
    ...mistakesOfGateway(gateway),
    ...(needsGateway[api] && !gateway ? [gatewayIsMissing] : []),
    ...(!hasCalls[api] && consent.mode === 'required' ? [consentNeedsCalls] : []),
  ];
  return mistakes.length > 0 ? invalid({ kind: 'badConfig', mistakes }) : valid(result.output);
}

function mistakesOfGateway(gateway: Gateway | undefined): readonly ConfigMistake[] {
  return gateway && gatewayMistake(`${gateway.protocol}://${gateway.host}`) !== null
    ? [{ key: 'gateway.protocol', reason: 'httpOnlyLocally' }]
    : [];
}

/** Genesys Cloud itself does not have this API. */
const gatewayIsMissing: ConfigMistake = { key: 'api', reason: 'needsGateway' };

/** The answer is stored on the call, which the tutorial's API cannot do. */
const consentNeedsCalls: ConfigMistake = { key: 'consent.mode', reason: 'needsConversations' };

function mistake(issue: v.BaseIssue<unknown>): ConfigMistake {
  const key = v.getDotPath(issue) ?? 'config.json';
  if (issue.kind === 'schema' && issue.received === 'undefined') return { key, reason: 'missing' };
  if (issue.expected === 'never') return { key, reason: 'unknownKey' };
  const reason = mistakeReasons.find((each) => each === issue.message) ?? 'object';
  if (reason === 'seconds') return { key, reason, allowed: String(mostSeconds) };
  return reason === 'oneOf' ? { key, reason, allowed: listed(issue.expected) } : { key, reason };
}

/** valibot's `("off" | "required")` as `off, required`. */
const listed = (expected: string | null): string =>
  expected?.replaceAll(/[(")]/g, '').replaceAll(' | ', ', ') ?? '';

/** Timeout in ms; a later response counts as none. */
const configTimeoutMs = 10_000;

/** Requests config.json from the page's folder, revalidating cached copies. */
export const fetchConfig = (): Promise<Response> =>
  fetch('config.json', { cache: 'no-cache', signal: AbortSignal.timeout(configTimeoutMs) });

/** Fetches and validates config.json. */
export async function loadConfig(fetchConfig: () => Promise<Response>): Promise<Checked<Config>> {
  const response = await fetchConfig().catch(() => null);
  if (!response?.ok) return invalid({ kind: 'configMissing', status: response?.status ?? null });
  const content: unknown = await response.json().catch(() => undefined);
  return content === undefined ? invalid({ kind: 'configNotJson' }) : checkConfig(content);
}

/** The OAuth client id of a page in a region, or a mistake if config.json has none. */
export function clientIdFor(
  { clientId: ids }: Config,
  region: string,
  page: PageName,
): Checked<string> {
  const isForAll = typeof ids === 'string' || isOfPages(ids);
  const ofRegion = isForAll ? ids : ids[region];
  const id = typeof ofRegion === 'object' ? ofRegion[page] : ofRegion;
  const key = ['clientId', ...(isForAll ? [] : [region]), ...(ofRegion ? [page] : [])].join('.');
  return id ? valid(id) : invalid({ kind: 'badConfig', mistakes: [{ key, reason: 'missing' }] });
}
