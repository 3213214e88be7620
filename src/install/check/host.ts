import { finding, type Finding } from './findings.ts';

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
  readonly config: HostAnswer;
  /** A script of the page; `null`: it names none. */
  readonly script: HostAnswer | null;
  /** A file that does not exist. */
  readonly missing: HostAnswer;
}

/** How long a file whose name changes with its content should at least be cached, s: one day. */
const longEnough = 86_400;

/**
 * Judges how the pages are served.
 * @param domain of the region whose workspace frames them
 */
export function judgeHost(answers: HostAnswers, domain: string): Finding[] {
  const { pages, popup, config, script, missing } = answers;
  const served = [...Object.entries(pages), ['signed-in.html', popup] as const];
  const framed = Object.entries(pages);
  const bad = served.filter(([, answer]) => !isPage(answer)).map(([name]) => name);
  // If a page is missing, the other checks mean nothing.
  if (bad.length > 0) return [finding('host.pages', bad)];
  const each = (judge: (answer: HostAnswer) => readonly string[]): string[] => [
    ...new Set(framed.flatMap(([, answer]) => judge(answer))),
  ];
  return [
    finding('host.pages', bad),
    finding('host.query', served.filter(([, { url }]) => !url.includes('check=1')).map(nameOf)),
    finding('host.missing', missing.status === 404 ? [] : [`status ${missing.status}`]),
    finding(
      'host.framing',
      each((answer) => framingMistakes(answer, domain)),
    ),
    finding(
      'host.policy',
      each((answer) => policyMistakes(answer, domain)),
    ),
    finding(
      'host.caching',
      [
        ...[...served, ['config.json', config] as const]
          .filter(([, answer]) => !isAskedAgain(answer))
          .map(nameOf),
        ...(script && !isKept(script) ? ['assets/'] : []),
      ],
      'hint',
    ),
    finding('host.compression', script && !isCompressed(script) ? ['assets/'] : [], 'hint'),
    finding('host.opener', openerMistakes(popup)),
  ];
}

const nameOf = ([name]: readonly [string, HostAnswer]): string => name;

const isPage = ({ status, headers }: HostAnswer): boolean =>
  status === 200 && (headers['content-type'] ?? '').includes('html');

const policyOf = ({ headers }: HostAnswer): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (headers['content-security-policy'] ?? '').split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );

/** Sources that let any page frame this one. */
const anybody: ReadonlySet<string> = new Set(['*', 'https:', 'http:', 'https://*']);
/** Script sources that give no protection. */
const unsafe: ReadonlySet<string> = new Set([
  "'unsafe-inline'",
  "'unsafe-eval'",
  '*',
  'https:',
  'data:',
]);

/** Genesys Cloud must be able to frame the page, and no other site may. */
function framingMistakes(answer: HostAnswer, domain: string): string[] {
  const ancestors = policyOf(answer).get('frame-ancestors');
  return [
    ...(answer.headers['x-frame-options'] ? ['X-Frame-Options'] : []),
    ...(ancestors?.includes(`https://apps.${domain}`) && !ancestors.some((one) => anybody.has(one))
      ? []
      : ['frame-ancestors']),
  ];
}

/** What keeps the page from being safe, or from reaching its region. */
function policyMistakes(answer: HostAnswer, domain: string): string[] {
  const policy = policyOf(answer);
  const connects = policy.get('connect-src') ?? policy.get('default-src') ?? [];
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ['*'];
  const reaches = (scheme: string): boolean => connects.includes(`${scheme}://*.${domain}`);
  return [
    ...(scripts.some((one) => unsafe.has(one)) ? ['script-src'] : []),
    ...(reaches('https') && reaches('wss') ? [] : ['connect-src']),
    ...(answer.headers['x-content-type-options'] === 'nosniff' ? [] : ['X-Content-Type-Options']),
  ];
}

const cacheOf = ({ headers }: HostAnswer): string => headers['cache-control'] ?? '';
const ageOf = (answer: HostAnswer): number =>
  Number(/(?:s-maxage|max-age)=(\d+)/.exec(cacheOf(answer))?.[1] ?? Number.NaN);

const isAskedAgain = (answer: HostAnswer): boolean =>
  /no-cache|no-store/.test(cacheOf(answer)) || ageOf(answer) === 0;

const isKept = (answer: HostAnswer): boolean => ageOf(answer) >= longEnough;

const isCompressed = ({ headers }: HostAnswer): boolean =>
  /gzip|br|zstd|deflate/.test(headers['content-encoding'] ?? '');

/** With one of these policies, the sign-in window is cut off from the page that opened it. */
const openerMistakes = ({ headers }: HostAnswer): string[] =>
  ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'].includes(
    headers['cross-origin-opener-policy'] ?? '',
  )
    ? ['Cross-Origin-Opener-Policy']
    : [];
