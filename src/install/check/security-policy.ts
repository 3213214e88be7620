/*
 * The header Content-Security-Policy as browsers read it: it may hold several policies, separated by commas, and all of
 * them apply. Of a directive that a policy names twice, the first counts.
 */

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

/** A source that names a host, such as `https://*.example.com:443/`. */
interface HostSource {
  readonly scheme: string;
  /** Alone or as the first label, `*` stands for any. */
  readonly host: string;
  /** Neither another port nor a path limits it. */
  readonly isWhole: boolean;
}

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\[[^\]]+\]|[^'/:]+)(?::(\d+|\*))?(\/.*)?$/;

function hostSourceOf(source: string): HostSource | null {
  const [, scheme = 'https', host, port = '443', path = '/'] = hostSource.exec(source) ?? [];
  const isWhole = ['443', '*'].includes(port) && path === '/';
  return host === undefined ? null : { scheme, host, isWhole };
}

/** Whether a source lets in all of a host. */
function admits(source: string, scheme: string, host: string): boolean {
  if (source === '*' || source === `${scheme}:`) return true;
  const one = hostSourceOf(source);
  if (one?.scheme !== scheme || !one.isWhole) return false;
  const isAmong = one.host.startsWith('*.') && host.endsWith(one.host.slice(1));
  return one.host === '*' || one.host === host || isAmong;
}

const encrypted: ReadonlySet<string> = new Set(['https', 'wss']);
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Hosts of anybody: every host, those of a top-level domain, and those of one like co.uk. */
const anybody = /^\*(?:\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]+)?$/;

/** Whether a source lets in nobody but those it names, and nothing unencrypted from another computer. */
function isNarrow(source: string): boolean {
  if (source.startsWith("'")) return !source.startsWith("'unsafe-");
  const one = hostSourceOf(source);
  if (!one || anybody.test(one.host)) return false;
  return encrypted.has(one.scheme) || loopback.has(one.host);
}

/** Whether all of the limits let in each of these origins, and at least one of them nobody who is not named. */
const letInOnly = (limits: readonly (readonly string[])[], origins: readonly string[]): boolean =>
  limits.some((sources) => sources.every(isNarrow)) &&
  limits.every((sources) =>
    origins.every((origin) => {
      const [scheme = '', host = ''] = origin.split('://');
      return sources.some((one) => admits(one, scheme, host));
    }),
  );

/**
 * Whether a page may be framed by another, and by nobody who is not named.
 * @param origin in lower case, such as `https://apps.mypurecloud.ie`
 */
export const isFramedOnlyBy = (header: string, origin: string): boolean =>
  letInOnly(limitsOf(header, 'frame-ancestors'), [origin]);

/** Whether no page at all may frame this one. */
export const isNeverFramed = (header: string): boolean =>
  limitsOf(header, 'frame-ancestors').some((sources) => sources.every((one) => one === "'none'"));

/**
 * Whether a page can send requests to these origins, and to none that is not named.
 * @param origins in lower case
 */
export const reachesOnly = (header: string, origins: readonly string[]): boolean =>
  letInOnly(limitsOf(header, 'connect-src', 'default-src'), origins);

/** Where browsers look for the sources of script elements, of scripts in attributes, and of other scripts. */
const scriptDirectives = [
  ['script-src-elem', 'script-src', 'default-src'],
  ['script-src-attr', 'script-src', 'default-src'],
  ['script-src', 'default-src'],
] as const;

/** Whether a page runs no scripts but those of hosts that are named. */
export const isStrictWithScripts = (header: string): boolean =>
  scriptDirectives.every((directives) => letInOnly(limitsOf(header, ...directives), []));
