import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { hostingFiles, onePolicy } from '../../build/hosting.ts';
import { returnPages } from '../../src/genesys/auth/redirect-uri.ts';
import { parseHeadersFile } from '../../simulator/widget-headers.ts';
import { productionHeaders, sourcesOf } from './policy.ts';

const headersFile = readFileSync('public/_headers', 'utf8');
const docs = readFileSync('docs/hosting.md', 'utf8');
const files = hostingFiles(parseHeadersFile(headersFile));

test.each(Object.entries(files))('%s matches _headers (npm run hosting)', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

const Policy = v.object({
  SecurityHeadersConfig: v.object({
    ContentSecurityPolicy: v.object({ ContentSecurityPolicy: v.string() }),
    ContentTypeOptions: v.object({ Override: v.literal(true) }),
    ReferrerPolicy: v.object({ ReferrerPolicy: v.string() }),
    StrictTransportSecurity: v.object({
      AccessControlMaxAgeSec: v.number(),
      IncludeSubdomains: v.literal(false),
      Preload: v.literal(false),
    }),
  }),
  CustomHeadersConfig: v.object({
    Quantity: v.number(),
    Items: v.array(v.object({ Header: v.string(), Value: v.string() })),
  }),
});

/** The headers that CloudFront sends for a policy; S3 adds `Cache-Control`. */
function sentBy(name: string): object {
  const text = readFileSync(`infra/cloudfront/${name}.json`, 'utf8');
  const { SecurityHeadersConfig, CustomHeadersConfig } = v.parse(Policy, JSON.parse(text));
  expect(CustomHeadersConfig.Quantity).toBe(CustomHeadersConfig.Items.length);
  return {
    'content-security-policy': SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
    'strict-transport-security': `max-age=${SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

test.each([
  ['pages', '/'],
  ['pages', '/queue.html'],
  ['assets', '/assets/index-a1b2c3d4.js'],
])("CloudFront's policy %s has the production headers for %s", (name, path) => {
  const { 'cache-control': _, ...rest } = Object.fromEntries(productionHeaders(path));
  expect(sentBy(name)).toEqual(rest);
});

test('CloudFront lets no page frame the set-up page, like the policies of two other hosts', () => {
  const both = productionHeaders('/setup.html').get('content-security-policy') ?? '';
  expect(both).toMatch(/, frame-ancestors 'none'$/);
  const policy = onePolicy(both);
  expect(sourcesOf(policy, 'frame-ancestors')).toEqual(["'none'"]);
  expect(policy.replace(/frame-ancestors [^;]+/, '')).toBe(
    onePolicy(both.split(',', 1)[0] ?? '').replace(/frame-ancestors [^;]+/, ''),
  );
  expect(sentBy('setup')).toMatchObject({ 'content-security-policy': policy });
});

test('no policy is longer than CloudFront accepts (1,783 characters)', () => {
  for (const name of ['pages', 'assets', 'setup']) {
    const { 'content-security-policy': policy } = v.parse(
      v.object({ 'content-security-policy': v.string() }),
      sentBy(name),
    );
    expect(policy.length).toBeLessThanOrEqual(1_783);
  }
});

test('no line of _headers is longer than Cloudflare Pages reads (2,000 characters)', () => {
  const lengths = headersFile.split('\n').map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2_000);
});

test('the container copies existing files', () => {
  const dockerfile = readFileSync('infra/container/Dockerfile', 'utf8');
  const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  expect(copied).toContain('dist');
  for (const name of copied.filter((each) => each !== 'dist')) {
    expect(readFileSync(name, 'utf8')).not.toBe('');
  }
});

test.each(['Netlify', 'Cloudflare Pages', 'nginx', 'S3 with CloudFront', 'Container'])(
  'the docs name the exact redirect URIs for %s',
  (host) => {
    const section = docs.split(/^## /m).find((text) => text.startsWith(`${host}\n`)) ?? '';
    const uris = [...section.matchAll(/^https:\/\/\S+\/(\S+\.html)$/gm)].map(([, name]) => name);
    expect(uris).toEqual([...Object.values(returnPages), 'setup.html']);
  },
);

test("the docs say which hosts won't work", () => {
  expect(docs).toMatch(/GitHub Pages[^.]+won't work/);
});

test('the shipped config.json signs in with PKCE', () => {
  expect(JSON.parse(readFileSync('public/config.json', 'utf8'))).toMatchObject({ grant: 'pkce' });
});
