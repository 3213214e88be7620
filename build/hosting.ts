import { headersFor, type HeaderRule } from '../simulator/widget-headers.ts';

/** Configuration files for other hosts, by path, equivalent to `public/_headers`. */
export type HostingFiles = Readonly<Record<string, string>>;

/** The pattern that matches every path. */
const EVERYWHERE = '/*';

/** Headers for all other paths, on hosts that can express that; `_headers` can only list paths. */
const ELSEWHERE: Readonly<Record<string, string>> = { 'cache-control': 'no-cache' };

/** One path for each CloudFront policy. All other paths get the policy `pages`. */
const CLOUDFRONT_PATHS = { pages: '/', assets: '/assets/file.js', setup: '/setup.html' } as const;

/** Generates the same headers for nginx and CloudFront. */
export function hostingFiles(rules: readonly HeaderRule[]): HostingFiles {
  const policies = Object.entries(CLOUDFRONT_PATHS).map(([name, path]): [string, string] => [
    `infra/cloudfront/${name}.json`,
    `${JSON.stringify(cloudFrontPolicy(name, headersFor(path, rules)), null, 2)}\n`,
  ]);
  return {
    'infra/nginx/http.conf': nginxHttp(rules),
    'infra/nginx/server.conf': nginxServer(rules),
    ...Object.fromEntries(policies),
  };
}

const MADE =
  '# Generated from public/_headers by npm run hosting. How to use it: docs/hosting.md.\n';

/** The nginx variable for a header whose value depends on the path. */
const variableOf = (name: string): string =>
  `$recording_${name.toLowerCase().replaceAll('-', '_')}`;

/** Headers that are set for some paths only, each with its rules. */
function byPath(
  rules: readonly HeaderRule[],
): readonly (readonly [string, readonly HeaderRule[]])[] {
  const ofPaths = rules.filter(({ pattern }) => pattern !== EVERYWHERE);
  const names = [...new Set(ofPaths.map(({ name }) => name))];
  return names.map((name) => [name, ofPaths.filter((rule) => rule.name === name)]);
}

/** The part for the context `http`. */
function nginxHttp(rules: readonly HeaderRule[]): string {
  const maps = byPath(rules).map(([name, ofName]) => {
    const otherwise = ELSEWHERE[name.toLowerCase()] ?? '';
    const cases = ofName
      .filter(({ value }) => value !== otherwise)
      .map(({ pattern, value }) => `    ${nginxCase(pattern)} "${value}";\n`);
    return `map "$status $uri" ${variableOf(name)} {\n    default "${otherwise}";\n${cases.join('')}}\n`;
  });
  return `${MADE}# Include it once, in the context "http".

${maps.join('')}
# Without the query: it holds conversation ids, and codes of sign-ins.
log_format recording '$remote_addr [$time_local] "$request_method $uri" $status $body_bytes_sent';
`;
}

/** Errors must not be cached like the file, because a missing file may exist after the next deployment. */
const nginxCase = (pattern: string): string =>
  pattern.endsWith('*')
    ? `"~^(200|206|304) ${pattern.slice(0, -1).replaceAll('.', '\\.')}"`
    : `"~^\\d+ ${pattern.replaceAll('.', '\\.')}$"`;

/** The part for the context `server`. */
function nginxServer(rules: readonly HeaderRule[]): string {
  const everywhere = rules
    .filter(({ pattern }) => pattern === EVERYWHERE)
    .map(({ name, value }) => `add_header ${name} "${value}" always;\n`);
  const somewhere = byPath(rules).map(
    ([name]) => `add_header ${name} ${variableOf(name)} always;\n`,
  );
  return `${MADE}# Include it in the context "server", next to http.conf. A location with its own add_header line would lose all of these.

index index.html;
# Never answer with a page for a missing file: a browser would cache it as a script for a year.
error_page 403 404 =404 /404.html;
location = /_headers {
    return 404;
}
# An error about a range would be kept as the file is.
max_ranges 0;

server_tokens off;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 9;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

${everywhere.join('')}# nginx sends no header whose value is empty.
${somewhere.join('')}`;
}

/** Headers for which CloudFront has a dedicated field. */
const SECURITY_HEADERS: Readonly<Record<string, (value: string) => object>> = {
  'content-security-policy': (value) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: onePolicy(value) },
  }),
  'x-content-type-options': () => ({ ContentTypeOptions: { Override: true } }),
  'referrer-policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  'strict-transport-security': (value) => ({
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
      IncludeSubdomains: /includeSubDomains/i.test(value),
      Preload: /preload/i.test(value),
    },
  }),
};

/**
 * Merges several policies into one. Other hosts send them all, and browsers enforce every one; CloudFront sends only
 * one, so a directive in a later policy replaces that of an earlier one.
 */
export function onePolicy(policies: string): string {
  const directives = policies
    .split(/[;,]/)
    .map((directive) => directive.trim())
    .map((directive) => [directive.split(' ', 1)[0], directive] as const);
  return [...new Map(directives).values()].join('; ');
}

/** The input of `aws cloudfront create-response-headers-policy`. `Cache-Control` comes with the files from S3. */
function cloudFrontPolicy(name: string, headers: ReadonlyMap<string, string>) {
  const known = [...headers].filter(([header]) => header in SECURITY_HEADERS);
  const other = [...headers].filter(
    ([header]) => !(header in SECURITY_HEADERS) && header !== 'cache-control',
  );
  return {
    Name: `recording-control-${name}`,
    Comment: 'Generated from public/_headers by npm run hosting',
    SecurityHeadersConfig: Object.fromEntries(
      known.flatMap(([header, value]) => Object.entries(SECURITY_HEADERS[header]?.(value) ?? {})),
    ),
    CustomHeadersConfig: {
      Quantity: other.length,
      Items: other.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}
