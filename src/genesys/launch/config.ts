import * as v from 'valibot';
import { apiNames, hasCalls, needsGateway } from '../apis.ts';
import { defaultDomain, regionOfDomain } from '../regions.ts';
import { gatewayMistake, isEmbedderOrigin } from './origins.ts';
import { type Checked, type ConfigMistake, invalid, valid } from './problem.ts';

/** Values of config.json. Each says what it must be, to be read after its key. */

const noObject = 'must be an object: {…}';

/** Any text but an empty one. */
const text = (what: string) => v.pipe(v.string(what), v.trim(), v.minLength(1, what));

/** One of the given words; the message lists them. */
const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  v.picklist(words, `must be one of: ${words.join(', ')}`);

/** Longer than any call. */
const mostSeconds = 86_400;
const noSeconds = `must be a whole number of seconds, 0 to ${mostSeconds}`;
const noLanguage = 'must be a language, such as en or pt-BR';

const seconds = v.pipe(
  v.number(noSeconds),
  v.check((value) => Number.isInteger(value) && value >= 0 && value <= mostSeconds, noSeconds),
);

/** BCP 47, as far as it matters. */
const language = v.pipe(
  v.string(),
  v.check((tag) => /^[a-z]{2,3}(-\w+)*$/i.test(tag), noLanguage),
);

/** What follows from a secure pause; 0 turns it off. */
const pause = v.strictObject(
  {
    remindAfterSeconds: v.optional(seconds, 120),
    autoResumeAfterSeconds: v.optional(seconds, 0),
  },
  noObject,
);

/** A single text without a language (BCP 47) stands for every language. */
const texts = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { und: value } : value)),
  v.record(language, text('must be what the agent tells or asks'), noObject),
);

/**
 * Whether the customer has to agree before a recording starts, and what the agent says for it, by language. The mode
 * alone may stand for the whole; without a text the product's own is shown.
 */
const consent = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? { mode: value } : value)),
  v.strictObject(
    { mode: v.optional(oneOf(['off', 'required']), 'off'), text: v.optional(texts, {}) },
    noObject,
  ),
);

const noDomain = 'must be a Genesys Cloud domain, such as mypurecloud.ie';
const domain = v.pipe(
  v.string(noDomain),
  v.check((name) => regionOfDomain(name) !== undefined, noDomain),
);

/** Agents need less than supervisors: each page may have its own OAuth client. */
export type PageName = 'agent' | 'queue' | 'setup';

const noClientId = 'must be the id of an OAuth client';
const clientId = text(noClientId);
const pageId = v.optional(clientId);
const ofPages = v.strictObject(
  { agent: pageId, queue: pageId, setup: pageId },
  `${noClientId}, or one for each page: {"agent": …, "queue": …, "setup": …}`,
);
const oneOrOfPages = v.lazy<typeof clientId | typeof ofPages>((ids) =>
  typeof ids === 'string' ? clientId : ofPages,
);
const ofRegions = v.record(domain, oneOrOfPages, `${noClientId}, or one id for each region`);
const clientIds = v.lazy<typeof clientId | typeof ofPages | typeof ofRegions>((ids) =>
  isOfPages(ids) ? ofPages : typeof ids === 'string' ? clientId : ofRegions,
);

const isOfPages = (ids: unknown): ids is v.InferOutput<typeof ofPages> =>
  typeof ids === 'object' && ids !== null && Object.keys(ofPages.entries).some((key) => key in ids);
const noPort = 'must be the number of a port';

const noPath = 'must be a path';
const path = v.optional(
  v.pipe(
    v.string(noPath),
    v.check((text) => /^[\w.~/-]*$/.test(text), noPath),
  ),
);

const noHost = 'must be a host name';
const host = v.pipe(
  text(noHost),
  v.toLowerCase(),
  // Nothing but the host: with a path or a name in it, it would stand for another one.
  v.check(
    (name) => URL.canParse(`https://${name}`) && new URL(`https://${name}`).hostname === name,
    noHost,
  ),
);

/** ApiClient.setGateway: a proxy of the organization's own in front of login and API. */
const gateway = v.strictObject(
  {
    host,
    protocol: v.optional(oneOf(['https', 'http']), 'https'),
    port: v.optional(
      v.pipe(
        v.union([v.number(), v.string()], noPort),
        v.transform(Number),
        v.check((port) => Number.isInteger(port) && port > 0 && port < 65_536, noPort),
      ),
    ),
    path_params_login: path,
    path_params_api: path,
  },
  noObject,
);

const noEmbedders = 'must be a list of origins: ["https://crm.example.com"]';
const embedder = v.pipe(
  v.string(noEmbedders),
  v.check(isEmbedderOrigin, 'must be an origin, such as https://crm.example.com'),
);

/** What an administrator decides, beside the page in config.json. */
export const configSchema = v.strictObject(
  {
    clientId: clientIds,
    region: v.optional(domain, defaultDomain),
    grant: v.optional(oneOf(['implicit', 'pkce']), 'implicit'),
    api: v.optional(oneOf(apiNames), 'conversations'),
    start: v.optional(oneOf(['auto', 'snippet', 'adhoc', 'off']), 'auto'),
    recordingType: v.optional(oneOf(['full', 'agent']), 'full'),
    /** What is hidden of customers: nothing, all but the last three digits of their numbers, or their names, too. */
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

/** Checks what config.json holds; every mistake is named by its key. */
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
    ? [{ key: 'gateway.protocol', text: 'can be "http" only for a host on this machine' }]
    : [];
}

const gatewayIsMissing: ConfigMistake = {
  key: 'api',
  text: 'can be "recordings" only with a "gateway" that has this API: Genesys Cloud itself does not',
};

/** The answer is kept on the call, which the tutorial's API does not know. */
const consentNeedsCalls: ConfigMistake = {
  key: 'consent.mode',
  text: 'can be required only with "api": "conversations"',
};

function mistake(issue: v.BaseIssue<unknown>): ConfigMistake {
  const key = v.getDotPath(issue) ?? 'config.json';
  if (issue.kind === 'schema' && issue.received === 'undefined') return { key, text: 'is missing' };
  return { key, text: issue.expected === 'never' ? 'is not a known key' : issue.message };
}

/** An answer that takes longer counts as none, ms. */
const configTimeoutMs = 10_000;

/** Asks for config.json beside the page, and for its newest version. */
export const fetchConfig = (): Promise<Response> =>
  fetch('config.json', { cache: 'no-cache', signal: AbortSignal.timeout(configTimeoutMs) });

/** Fetches and checks config.json beside the page. */
export async function loadConfig(fetchConfig: () => Promise<Response>): Promise<Checked<Config>> {
  const response = await fetchConfig().catch(() => null);
  if (!response?.ok) return invalid({ kind: 'configMissing', status: response?.status ?? null });
  const content: unknown = await response.json().catch(() => undefined);
  return content === undefined ? invalid({ kind: 'configNotJson' }) : checkConfig(content);
}

/** The OAuth client of a page in a region, or a mistake when config.json names none for it. */
export function clientIdFor(
  { clientId: ids }: Config,
  region: string,
  page: PageName,
): Checked<string> {
  const isForAll = typeof ids === 'string' || isOfPages(ids);
  const ofRegion = isForAll ? ids : ids[region];
  const id = typeof ofRegion === 'object' ? ofRegion[page] : ofRegion;
  const key = ['clientId', ...(isForAll ? [] : [region]), ...(ofRegion ? [page] : [])].join('.');
  return id ? valid(id) : invalid({ kind: 'badConfig', mistakes: [{ key, text: 'is missing' }] });
}
