import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildDesktop } from '../../simulator/desktop/build.ts';
import { withLocalOrigins } from '../../simulator/local-origins.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { launchChromium } from '../e2e/support/chromium.ts';
import { openProfile } from '../e2e/support/profile.ts';
import { widgetOn } from '../e2e/support/widget.ts';
import { productionHeaders, productionPolicy } from '../public/policy.ts';
import { freePorts, type Nginx, startNginx } from './nginx.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body as it was sent. */
  readonly body: Buffer;
}

/** A request as a browser sends it; unlike with `fetch`, nothing is decompressed or followed. */
function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const pages = readdirSync('dist')
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name}`);
const assets = readdirSync('dist/assets').map((name) => `/assets/${name}`);
const script = assets.find((name) => name.endsWith('.js')) ?? '';

/** The headers that `_headers` lists for a path; without a rule for caching, nginx makes caches revalidate. */
const expectedHeaders = (path: string): object => ({
  'cache-control': 'no-cache',
  ...Object.fromEntries(productionHeaders(path)),
});

describe.each(['infra/nginx/site.conf', 'infra/container/site.conf'])('nginx with %s', (site) => {
  let nginx: Nginx;
  let port = 0;
  let redirecting: number | undefined;

  beforeAll(async () => {
    const ports = await freePorts(site.includes('container') ? 1 : 2);
    nginx = await startNginx({ site, ports });
    port = ports.at(-1) ?? 0;
    redirecting = ports.at(-2);
  });
  afterAll(() => nginx.stop());

  /** A request, and another one with the validators of the first answer. */
  async function expectHeaders(path: string): Promise<void> {
    const { status, headers } = await ask(port, path);
    expect(status, path).toBe(200);
    expect(headers, path).toMatchObject(expectedHeaders(path));

    const again = await ask(port, path, { 'If-None-Match': headers.etag ?? '' });
    expect(again.status, path).toBe(304);
    expect(again.headers, path).toMatchObject(expectedHeaders(path));
  }

  test.each(['/', '/config.json', '/icon.svg', ...pages])(
    'answers %s with the headers in _headers, also if nothing has changed',
    expectHeaders,
  );

  test('answers every asset in the same way', async () => {
    expect(assets.length).toBeGreaterThan(20);
    for (const path of assets) await expectHeaders(path);
  });

  test.each(['/missing', '/assets/missing-a1b2c3d4.js', '/assets/', '/_headers', '/queue'])(
    'answers %s with 404, the 404 page and the same headers, and makes caches revalidate',
    async (path) => {
      const { status, headers, body } = await ask(port, path);
      expect(status).toBe(404);
      expect(body.toString()).toBe(readFileSync('dist/404.html', 'utf8'));
      expect(headers).toMatchObject(expectedHeaders('/404.html'));
    },
  );

  test('sends whole files, because an error about a range would be cached like the file', async () => {
    expect((await ask(port, script, { Range: 'bytes=99999999-' })).status).toBe(200);
  });

  test.each(['/index.html', script])('compresses %s, and tells caches so', async (path) => {
    const plain = await ask(port, path);
    const packed = await ask(port, path, { 'Accept-Encoding': 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 1.5);

    const behindProxy = { 'Accept-Encoding': 'gzip', Via: '1.1 edge' };
    expect((await ask(port, path, behindProxy)).headers['content-encoding']).toBe('gzip');
  });

  test('sends scripts with a type that browsers run', async () => {
    expect((await ask(port, script)).headers['content-type']).toMatch(
      /^(text|application)\/javascript/,
    );
  });

  test('does not log the query, which contains conversation ids and sign-in codes', async () => {
    await ask(port, '/index.html?gcConversationId=secret-id&code=secret-code', {
      Referer: 'https://apps.example/?secret-referer',
    });
    const log = await nginx.log();
    expect(log).toContain('"GET /index.html" 200');
    expect(log).not.toContain('secret');
  });

  test('does not reveal its version', async () => {
    expect((await ask(port, '/')).headers['server']).toBe('nginx');
  });

  test('redirects plain HTTP to HTTPS if it serves HTTPS itself', async () => {
    if (redirecting === undefined) return expect(site).toContain('container');
    const { status, headers } = await ask(redirecting, '/queue.html?a=b', {
      Host: 'recording.example.com',
    });
    expect(status).toBe(301);
    expect(headers.location).toBe('https://recording.example.com/queue.html?a=b');
  });
});

test('an agent can sign in on pages that nginx serves', async () => {
  const [port = 0] = await freePorts(1);
  const desktopRoot = await buildDesktop();
  const simulator = await startSimulator({ desktopRoot, servedElsewhere: { widget: port } });
  onTestFinished(() => simulator.stop());
  const policy = productionPolicy();
  const nginx = await startNginx({
    site: 'infra/container/site.conf',
    ports: [port],
    // The production policy, with the simulator as one more organization.
    adapt: (text) => text.replace(policy, withLocalOrigins(policy, simulator.addresses)),
    config: simulator.widgetConfig(),
  });
  onTestFinished(() => nginx.stop());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const { page, watch } = await openProfile(browser, Object.values(simulator.addresses));

  await page.goto(`${simulator.addresses.desktop}/?conversation=${ACD_CALL_ID}`);
  const { status } = widgetOn(page, ACD_CALL_ID);
  await expect.poll(() => status.textContent(), { timeout: 45_000 }).toBe('Not recording');
  expect(watch.findings()).toEqual([]);
  expect(await nginx.log()).toMatch(/"GET \/index\.html" (200|304)/);
});
