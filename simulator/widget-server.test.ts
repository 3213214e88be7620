import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createWidgetServer } from './widget-server.ts';

let root = '';
let merged: Record<string, unknown> = {};
let stripHtml = false;
const get = (path: string, init?: RequestInit): Promise<Response> =>
  Promise.resolve(
    createWidgetServer({ root, config: () => merged, stripHtml: () => stripHtml }).request(
      path,
      init,
    ),
  );

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'widget-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Widget</title>');
  await writeFile(join(root, 'assets', 'main-Ab12_xyz.js'), 'export {}');
  await writeFile(join(root, 'assets', 'large-Ab12_xyz.js'), 'export {};\n'.repeat(200));
  await writeFile(join(root, 'queue.html'), '<!doctype html><title>Queue</title>');
  await writeFile(join(root, '404.html'), '<!doctype html><title>Not found</title>');
  await writeFile(join(root, 'config.json'), '{"clientId": "from-build", "start": "auto"}');
  await writeFile(
    join(root, '_headers'),
    "/*\n  Content-Security-Policy: frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
});

afterAll(() => rm(root, { recursive: true }));

describe('the widget server', () => {
  test('answers / with the page, which caches must revalidate', async () => {
    const answer = await get('/');
    expect(await answer.text()).toContain('<title>Widget</title>');
    expect(answer.headers.get('content-type')).toMatch('text/html');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('answers 304 for a page that has not changed', async () => {
    const tag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  test('lets caches keep hashed files forever', async () => {
    const answer = await get('/assets/main-Ab12_xyz.js');
    expect(answer.headers.get('content-type')).toMatch('text/javascript');
    expect(answer.headers.get('cache-control')).toMatch('immutable');
  });

  test('sends the production headers, opened up for the simulator', async () => {
    const { headers } = await get('/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe('frame-ancestors http://localhost:5170');
  });

  test('answers config.json with what the simulator adds, after a change too', async () => {
    merged = { clientId: 'from-simulator' };
    expect(await (await get('/config.json')).json()).toEqual({
      clientId: 'from-simulator',
      start: 'auto',
    });
    merged = { clientId: 'from-simulator', start: 'adhoc' };
    const answer = await get('/config.json');
    expect(await answer.json()).toMatchObject({ start: 'adhoc' });
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test.each(['/missing.js', '/_headers', '/assets/', '/../package.json', '/%2e%2e/package.json'])(
    'answers 404 for %s, not to be cached',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test.each(['/missing', '/assets/main-Gone_123.js'])(
    'answers the missing %s with the 404 page, not to be cached',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('<title>Not found</title>');
      expect(answer.headers.get('content-type')).toMatch('text/html');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test('compresses files that are worth it, for clients that accept it', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    expect(
      (await get('/assets/large-Ab12_xyz.js', { headers })).headers.get('content-encoding'),
    ).toBe('gzip');
    expect((await get('/assets/large-Ab12_xyz.js')).headers.has('content-encoding')).toBe(false);
    expect((await get('/', { headers })).headers.has('content-encoding')).toBe(false);
  });

  describe('for a host that strips .html', () => {
    beforeEach(() => (stripHtml = true));
    afterEach(() => (stripHtml = false));

    test.each([
      ['/index.html?a=1', '/?a=1'],
      ['/queue.html?a=1', '/queue?a=1'],
      ['/404.html', '/404'],
    ])('redirects %s to %s', async (path, location) => {
      const answer = await get(path);
      expect(answer.status).toBe(308);
      expect(answer.headers.get('location')).toBe(location);
    });

    test('answers the address without .html with the page', async () => {
      expect(await (await get('/')).text()).toContain('<title>Widget</title>');
      const answer = await get('/queue');
      expect(await answer.text()).toContain('<title>Queue</title>');
      expect(answer.headers.get('content-type')).toMatch('text/html');
    });

    test('answers an address without a page with the 404 page', async () => {
      expect((await get('/nothing')).status).toBe(404);
    });
  });

  test('does not strip .html unless the host does', async () => {
    expect((await get('/queue')).status).toBe(404);
    expect((await get('/queue.html')).status).toBe(200);
  });

  test('answers HEAD without a body', async () => {
    const answer = await get('/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const answer = await get('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  test('says what to do if nothing is built', async () => {
    const answer = await createWidgetServer({
      root: join(root, 'none'),
      config: () => ({}),
    }).request('/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });
});
