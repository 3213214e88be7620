/*
 * The header Content-Security-Policy as browsers read it: it may hold several policies, separated by commas, and all of
 * them apply. Of a directive that a policy names twice, the first counts.
 */

import { loopback } from '../page-address.ts';

/** A policy's sources by directive, in lower case. */
type Policy = ReadonlyMap<string, readonly string[]>;

function policiesOf(header: string): readonly Policy[] {
  return header
    .toLowerCase()
    .split(',')
    .map(readPolicy)
    .filter(({ size }) => size > 0);
}

function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !policy.has(name)) policy.set(name, sources);
  }
  return policy;
}

/**
 * How each policy limits something; a policy that does not limit it is left out.
 * @param directives the first of them that a policy has decides
 */
const limitsOf = (header: string, ...directives: readonly string[]): (readonly string[])[] =>
  policiesOf(header).flatMap((policy) => {
    const decisive = directives.find((one) => policy.has(one));
    const sources = decisive === undefined ? undefined : policy.get(decisive);
    return sources ? [sources] : [];
  });

/** A source that names a host, such as `https://*.example.com:443/`, or an origin. */
interface HostSource {
  readonly scheme: string;
  /** Alone or as the first label, `*` stands for any. */
  readonly host: string;
  /** `*` stands for any. */
  readonly port: string;
  readonly path: string;
}

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\[[^\]]+\]|[^'/:]+)(?::(\d+|\*))?(\/.*)?$/;

const plainSchemes: ReadonlySet<string> = new Set(['http', 'ws']);

function hostSourceOf(source: string): HostSource | null {
  const [, scheme = 'https', host, port, path = '/'] = hostSource.exec(source) ?? [];
  if (host === undefined) return null;
  return { scheme, host, port: port ?? (plainSchemes.has(scheme) ? '80' : '443'), path };
}

/** Whether `'self'` lets in an origin: the page's own, or its WebSockets. */
const isOwn = ({ scheme, host, port }: HostSource, own: HostSource): boolean =>
  scheme.replace('ws', 'http') === own.scheme && host === own.host && port === own.port;

/** Whether a source lets in all of an origin. */
function admits(source: string, origin: HostSource, own: HostSource | null): boolean {
  if (source === "'self'") return own !== null && isOwn(origin, own);
  if (source === '*' || source === `${origin.scheme}:`) return true;
  const one = hostSourceOf(source);
  if (one?.scheme !== origin.scheme || one.path !== '/') return false;
  if (one.port !== '*' && one.port !== origin.port) return false;
  const isAmong = one.host.startsWith('*.') && origin.host.endsWith(one.host.slice(1));
  return one.host === '*' || one.host === origin.host || isAmong;
}

/** Whether the sources let in each of these origins. */
function letIn(sources: readonly string[], origins: readonly string[], page: string): boolean {
  const own = hostSourceOf(page);
  return origins.every((text) => {
    const origin = hostSourceOf(text);
    return origin !== null && sources.some((one) => admits(one, origin, own));
  });
}

const encrypted: ReadonlySet<string> = new Set(['https', 'wss']);
/** Hosts of anybody: every host, those of a top-level domain, and those of one like co.uk. */
const anybody = /^\*(?:\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]+)?$/;

/** Beside one of these, browsers ignore `'unsafe-inline'`. */
const named = /^'(?:nonce-|sha\d+-|strict-dynamic')/;

/** Whether a list lets in nobody but those it names, and nothing unencrypted from another computer. */
function isNarrow(sources: readonly string[]): boolean {
  const isNamed = sources.some((one) => named.test(one));
  return sources.every((source) => {
    if (source === "'unsafe-inline'") return isNamed;
    if (source.startsWith("'")) return !source.startsWith("'unsafe-");
    const one = hostSourceOf(source);
    if (!one || anybody.test(one.host)) return false;
    return encrypted.has(one.scheme) || loopback.has(one.host);
  });
}

/** Whether all of the limits let in each of these origins, and at least one of them nobody who is not named. */
const letInOnly = (
  limits: readonly (readonly string[])[],
  origins: readonly string[],
  page: string,
): boolean => limits.some(isNarrow) && limits.every((one) => letIn(one, origins, page));

/** A page's policy. All origins are in lower case, such as `https://apps.mypurecloud.ie`. */
export interface PagePolicy {
  /** The header's value. */
  readonly header: string;
  /** The origin of the page, which `'self'` stands for. */
  readonly page: string;
}

/** Whether a page may be framed by another, and by nobody who is not named. */
export const isFramedOnlyBy = ({ header, page }: PagePolicy, origin: string): boolean =>
  letInOnly(limitsOf(header, 'frame-ancestors'), [origin], page);

/** Whether the policy decides who may frame the page; then browsers ignore X-Frame-Options. */
export const limitsFraming = ({ header }: PagePolicy): boolean =>
  limitsOf(header, 'frame-ancestors').length > 0;

/** Whether no page at all may frame this one. */
export const isNeverFramed = ({ header }: PagePolicy): boolean =>
  limitsOf(header, 'frame-ancestors').some((sources) => sources.every((one) => one === "'none'"));

/** Whether a page can send requests to these origins, and to none that is not named. */
export const reachesOnly = ({ header, page }: PagePolicy, origins: readonly string[]): boolean =>
  letInOnly(limitsOf(header, 'connect-src', 'default-src'), origins, page);

/** Where browsers look for the sources of scripts in attributes, and of scripts that are neither there nor elements. */
const otherScripts = [
  ['script-src-attr', 'script-src', 'default-src'],
  ['script-src', 'default-src'],
] as const;

/** Whether a page runs its own scripts, and none but those of hosts that are named. */
export function runsOnlyOwnScripts({ header, page }: PagePolicy): boolean {
  const elements = limitsOf(header, 'script-src-elem', 'script-src', 'default-src');
  return (
    letInOnly(elements, [page], page) &&
    // With it, browsers run only scripts with a nonce or a hash, whatever hosts are named.
    !elements.flat().includes("'strict-dynamic'") &&
    otherScripts.every((directives) => letInOnly(limitsOf(header, ...directives), [], page))
  );
}

/** Whether a page can load its own style sheets. */
export const loadsStyles = ({ header, page }: PagePolicy): boolean =>
  limitsOf(header, 'style-src-elem', 'style-src', 'default-src').every((one) =>
    letIn(one, [page], page),
  );

/** What a page needs in a sandbox: its scripts, its host and storage, and windows for signing in. */
const neededInSandbox = ['allow-scripts', 'allow-same-origin', 'allow-popups'] as const;

/** Whether the policy either has no sandbox, or one in which the page works. */
export const worksInSandbox = ({ header }: PagePolicy): boolean =>
  limitsOf(header, 'sandbox').every((flags) => neededInSandbox.every((one) => flags.includes(one)));
