import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { regions } from '../../src/genesys/regions.ts';
import { productionHeaders, productionPolicy, sourcesOf } from './policy.ts';

const domains = regions.map(({ domain }) => domain);

describe('the content security policy', () => {
  const policy = productionPolicy();

  test('lets the page connect to the hosts of every region, and no others', () => {
    const hosts = domains.flatMap((domain) => [`https://*.${domain}`, `wss://*.${domain}`]);
    expect(sourcesOf(policy, 'connect-src')).toEqual(["'self'", ...hosts]);
  });

  test('lets the agent workspace of every region frame the page, and no one else', () => {
    const workspaces = domains.map((domain) => `https://apps.${domain}`);
    expect(sourcesOf(policy, 'frame-ancestors')).toEqual(workspaces);
  });

  test.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['style-src', ["'self'"]],
    ['img-src', ["'self'", 'data:']],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ["'none'"]],
  ])('is strict about %s', (directive, sources) => {
    expect(sourcesOf(policy, directive)).toEqual(sources);
  });

  test('is short enough for CloudFront, and its line for Cloudflare Pages', () => {
    expect(policy.length).toBeLessThanOrEqual(1_783);
    expect(`  Content-Security-Policy: ${policy}`.length).toBeLessThanOrEqual(2_000);
  });
});

describe('the headers of every path', () => {
  const pages = ['src', 'public']
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith('.html'));

  const bare = pages.map((page) => page.replace('.html', ''));

  test.each(['/', '/config.json', ...[...pages, ...bare].map((page) => `/${page}`)])(
    'make caches revalidate %s',
    (path) => {
      expect(productionHeaders(path).get('cache-control')).toBe('no-cache');
    },
  );

  test('let caches keep a file whose name changes with its content for a year', () => {
    const cache = productionHeaders('/assets/index-a1b2c3d4.js').get('cache-control');
    expect(cache).toBe('public, max-age=31536000, immutable');
  });

  test('ask the browser to give the origin its own memory', () => {
    expect(productionHeaders('/').get('origin-agent-cluster')).toBe('?1');
  });

  test('keep the sign-in popup connected to the page that opened it', () => {
    expect(productionHeaders('/signed-in.html').has('cross-origin-opener-policy')).toBe(false);
  });
});
