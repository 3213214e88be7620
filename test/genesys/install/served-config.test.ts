import { afterEach, expect, test, vi } from 'vitest';
import { judgeServedConfig } from '../../../src/genesys/install/served-config.ts';

const page = 'https://recording.example.com';
const wanted = { clientId: { agent: 'a', queue: 'q' }, grant: 'pkce', region: 'mypurecloud.de' };
const older = { ...wanted, clientId: 'old' };

/** What the host answers when caches are bypassed (with a query), and to everyone. */
function serve(fresh: unknown, cached: unknown = fresh, status = 200): void {
  vi.stubGlobal('fetch', (url: string) => {
    const content = url.includes('?') ? fresh : cached;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return Promise.resolve(new Response(text, { status }));
  });
}

const verdict = () => judgeServedConfig(page, wanted, 'unique');

afterEach(() => vi.unstubAllGlobals());

test('the config.json that everyone gets is the right one', async () => {
  serve({ ...wanted, mask: 'number' });
  expect(await verdict()).toBe('right');
});

test('a cache that still has the old config.json is distinguished from a host that has it', async () => {
  serve(wanted, older);
  expect(await verdict()).toBe('cached');
  serve(older);
  expect(await verdict()).toBe('other');
});

test('a config.json that is really a page, or that the host does not have, is missing', async () => {
  serve('<!doctype html>');
  expect(await verdict()).toBe('missing');
  serve({ message: 'Not found' }, undefined, 404);
  expect(await verdict()).toBe('missing');
});

test('a host that does not answer counts as one without config.json', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await verdict()).toBe('missing');
});
