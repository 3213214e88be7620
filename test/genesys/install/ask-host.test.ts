import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { askHost } from '../../../src/genesys/install/check/ask-host.ts';

afterEach(() => vi.unstubAllGlobals());

const page = 'https://pages.example.com/recording';
const html = '<script src="./assets/index-a1b2.js"></script>';

/** A host with these files; it notes what it is asked for. */
function serve(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string, { cache }: RequestInit) => {
    const path = url.slice(page.length + 1);
    asked.push(`${cache} ${path}`);
    const found = files[path.split('?', 1)[0] ?? ''];
    return Promise.resolve(
      new Response(found ?? null, { status: found === undefined ? 404 : 200 }),
    );
  });
  return asked;
}

test('a host is asked for each page, config.json, a script of the first page and a missing file, past every cache', async () => {
  const asked = serve({
    'index.html': html,
    'queue.html': '',
    'signed-in.html': '',
    'setup.html': '',
    'config.json': '{}',
    'assets/index-a1b2.js': '',
  });
  const { pages, popup, setup, config, script, missing } = await askHost(page, '1');
  expect(asked).toEqual([
    'no-store index.html?check=1',
    'no-store queue.html?check=1',
    'no-store signed-in.html?check=1',
    'no-store setup.html?check=1',
    'no-store config.json',
    'no-store assets/not-there-1.js',
    'no-store assets/index-a1b2.js',
  ]);
  const statuses = [
    pages['index.html'],
    pages['queue.html'],
    popup,
    setup,
    config,
    script,
    missing,
  ];
  expect(statuses.map((answer) => answer?.status)).toEqual([200, 200, 200, 200, 200, 200, 404]);
});

test('the gateway in config.json is read, whatever else is wrong there', async () => {
  const gatewayOf = async (config: string) => {
    serve({ 'config.json': config });
    return (await askHost(page, '1')).gateway;
  };
  expect(await gatewayOf('{"clientId":1,"gateway":{"host":"gate.example.com","port":8443}}')).toBe(
    'https://gate.example.com:8443',
  );
  expect(await gatewayOf('{"gateway":{"host":"localhost","protocol":"http"}}')).toBe(
    'http://localhost',
  );
  for (const none of ['{}', '{"gateway":{"host":"a/b"}}', '<html>', '']) {
    expect(await gatewayOf(none)).toBeNull();
  }
});

test('a first page without a script leaves nothing to ask for', async () => {
  serve({ 'index.html': '' });
  expect((await askHost(page, '1')).script).toBeNull();
});

test('a host that cannot be reached has no status', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { config, missing } = await askHost(page, '1');
  expect(config).toEqual({ status: null, url: `${page}/config.json`, headers: {} });
  expect(missing.status).toBeNull();
});

test('a host that never answers is waited for once, for 10 s, whatever it is asked for', async () => {
  const late = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
  onTestFinished(() => timeout.mockRestore());
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('late')));
      }),
  );
  const answers = askHost(page, '1');
  late.abort();
  expect((await answers).missing.status).toBeNull();
  expect(timeout.mock.calls).toEqual(Array.from({ length: 6 }, () => [10_000]));
});
