import { finding, type Finding } from './findings.ts';
import {
  isFramedOnlyBy,
  isNeverFramed,
  limitsFraming,
  loadsStyles,
  type PagePolicy,
  reachesOnly,
  runsOnlyOwnScripts,
  worksInSandbox,
} from './security-policy.ts';

/** A host's answer to one request; header names in lower case. */
export interface HostAnswer {
  /** `null`: no answer. */
  readonly status: number | null;
  /** The final URL, after redirects. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answers to everything that is requested from the pages' host. */
export interface HostAnswers {
  /** By name of the page; each is requested with `?check=1`. */
  readonly pages: Readonly<Record<string, HostAnswer>>;
  /** The page that a sign-in window returns to. */
  readonly popup: HostAnswer;
  /** The set-up page, which a host may lack once it has been used. */
  readonly setup: HostAnswer;
  readonly config: HostAnswer;
  /** A script of the page; `null`: it names none. */
  readonly script: HostAnswer | null;
  /** A file that does not exist. */
  readonly missing: HostAnswer;
  /** The origin of the gateway in config.json, such as `https://gateway.example.com`; `null`: it names none. */
  readonly gateway: string | null;
}

/** An answer with the name of its page. */
type Served = readonly [string, HostAnswer];

/** How long a file whose name changes with its content should at least be cached, s: one day. */
const longEnough = 86_400;

/**
 * Judges how the pages are served.
 * @param domain of the region whose workspace frames them
 */
export function judgeHost(answers: HostAnswers, domain: string): Finding[] {
  const { pages, popup, setup, config, script, missing, gateway } = answers;
  const framed = Object.entries(pages);
  const needed: readonly Served[] = [...framed, ['signed-in.html', popup]];
  const bad = needed.filter(([, answer]) => !isPage(answer)).map(nameOf);
  // If a page is missing, the other checks mean nothing.
  if (bad.length > 0) return [finding('host.pages', bad)];
  const own: readonly Served[] = isPage(setup) ? [['setup.html', setup]] : [];
  const served = [...needed, ...own];
  const platform = gateway === null ? hostsOf(domain) : originsOf(gateway);
  const policy = framed.flatMap(([, answer]) => policyMistakes(answer, platform));
  const otherPolicies = [
    // It connects to nothing.
    ...policyMistakes(popup, null).map((one) => [one, 'signed-in.html'] as const),
    ...own.flatMap(([name, answer]) =>
      policyMistakes(answer, platform).map((one) => [one, name] as const),
    ),
  ];
  const isFramed = own.some(([, answer]) => !isNeverFramed(policyOf(answer)));
  return [
    finding('host.pages', bad),
    finding('host.query', served.filter(([, { url }]) => !url.includes('check=1')).map(nameOf)),
    judgeMissing(missing),
    finding('host.framing', [
      ...new Set(framed.flatMap(([, answer]) => framingMistakes(answer, domain))),
      ...(isFramed ? ['frame-ancestors (setup.html)'] : []),
    ]),
    finding('host.policy', [
      ...new Set(policy),
      ...otherPolicies
        .filter(([one]) => !policy.includes(one))
        .map(([one, name]) => `${one} (${name})`),
    ]),
    finding(
      'host.caching',
      [
        ...served.filter(([, answer]) => !isAskedAgain(answer)).map(nameOf),
        ...(isAskedAgain(config) ? [] : ['config.json']),
        ...(script && !isKept(script) ? ['assets/'] : []),
      ],
      'hint',
    ),
    finding('host.compression', script && !isCompressed(script) ? ['assets/'] : [], 'hint'),
    finding('host.opener', openerMistakes(popup)),
  ];
}

const nameOf = ([name]: Served): string => name;

const isPage = ({ status, headers }: HostAnswer): boolean =>
  status === 200 && /html/i.test(headers['content-type'] ?? '');

/** No answer at all says nothing about missing files. */
const judgeMissing = ({ status }: HostAnswer): Finding =>
  status === null
    ? { id: 'host.missing', verdict: 'unknown', details: [] }
    : finding('host.missing', status === 404 ? [] : [`status ${status}`]);

const policyOf = ({ url, headers }: HostAnswer): PagePolicy => ({
  header: headers['content-security-policy'] ?? '',
  page: URL.canParse(url) ? new URL(url).origin : '',
});

/** Genesys Cloud must be able to frame the page, and no other site may. */
function framingMistakes(answer: HostAnswer, domain: string): string[] {
  const policy = policyOf(answer);
  const isOld = answer.headers['x-frame-options'] && !limitsFraming(policy);
  return [
    ...(isOld ? ['X-Frame-Options'] : []),
    ...(isFramedOnlyBy(policy, `https://apps.${domain}`) ? [] : ['frame-ancestors']),
  ];
}

/** Where a page sends its requests without a gateway. */
const hostsOf = (domain: string): readonly string[] =>
  ['https://api', 'https://login', 'wss://streaming'].map((one) => `${one}.${domain}`);

/** An origin, and that of its WebSockets. */
const originsOf = (gateway: string): readonly string[] => [gateway, gateway.replace(/^http/, 'ws')];

/**
 * What keeps the page from being safe, from running, or from reaching its host and the platform.
 * @param platform the origins of the platform; `null`: the page sends no requests
 */
function policyMistakes(answer: HostAnswer, platform: readonly string[] | null): string[] {
  const policy = policyOf(answer);
  const isReached = platform === null || reachesOnly(policy, [policy.page, ...platform]);
  return [
    ...(runsOnlyOwnScripts(policy) ? [] : ['script-src']),
    ...(isReached ? [] : ['connect-src']),
    ...(loadsStyles(policy) ? [] : ['style-src']),
    ...(worksInSandbox(policy) ? [] : ['sandbox']),
    ...(isTypeKept(answer) ? [] : ['X-Content-Type-Options']),
  ];
}

/** Sent twice, the first value counts. */
const isTypeKept = ({ headers }: HostAnswer): boolean =>
  /^\s*nosniff\s*(?:,|$)/i.test(headers['x-content-type-options'] ?? '');

/** The directives of Cache-Control with their values, in lower case. */
const cacheOf = ({ headers }: HostAnswer): readonly (readonly [string, string])[] =>
  (headers['cache-control'] ?? '').split(',').map((part) => {
    const [name = '', value = ''] = part.trim().toLowerCase().split('=');
    return [name, value.replaceAll('"', '')];
  });

/** How long a browser may keep a file, how long a CDN may, and how long either may show an outdated one; s. */
const ages: ReadonlySet<string> = new Set(['max-age', 's-maxage', 'stale-while-revalidate']);

/** `no-cache` with a value applies only to the headers that it names. */
const isNeverKept = (answer: HostAnswer): boolean =>
  cacheOf(answer).some(
    ([name, value]) => name === 'no-store' || (name === 'no-cache' && value === ''),
  );

function isAskedAgain(answer: HostAnswer): boolean {
  const limits = cacheOf(answer).filter(([name]) => ages.has(name));
  // Without max-age, a browser guesses.
  const isLimited = limits.some(([name]) => name === 'max-age');
  return isNeverKept(answer) || (isLimited && limits.every(([, seconds]) => Number(seconds) === 0));
}

const isKept = (answer: HostAnswer): boolean =>
  !isNeverKept(answer) &&
  cacheOf(answer).some(([name, seconds]) => name === 'max-age' && Number(seconds) >= longEnough);

const isCompressed = ({ headers }: HostAnswer): boolean =>
  /gzip|br|zstd|deflate/i.test(headers['content-encoding'] ?? '');

/** With one of these policies, the sign-in window is cut off from the page that opened it. */
const cutOff: ReadonlySet<string> = new Set([
  'same-origin',
  'same-origin-allow-popups',
  'noopener-allow-popups',
]);

/** Parameters, such as where to report, follow the policy. Sent twice, the header counts for nothing. */
function openerMistakes({ headers }: HostAnswer): string[] {
  const [policy = ''] = (headers['cross-origin-opener-policy'] ?? '').split(';');
  return cutOff.has(policy.trim()) ? ['Cross-Origin-Opener-Policy'] : [];
}
