import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { formatFailure } from '../../src/cli/messages.ts';
import { toFailure } from '../../src/genesys/api/errors.ts';
import { readCall } from '../../src/genesys/operations.ts';
import { ACD_CALL_ID } from '../../simulator/world/first-conversations.ts';
import { environmentFor } from './script-test.ts';
import { buildScript, startProcessTest } from './start-process.ts';

const main = await buildScript();

/** A company's proxy: records the hosts it is asked for, and lets everything through. */
async function startProxy() {
  const hosts = new Set<string>();
  let hear = (): void => undefined;
  const asked = new Promise<void>((resolve) => (hear = resolve));
  const proxy = createServer();
  proxy.on('connect', ({ url = '' }, client) => {
    hosts.add(url);
    hear();
    const { hostname, port } = new URL(`http://${url}`);
    const server = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, hosts, asked };
}

test.each(['HTTP_PROXY', 'http_proxy'])(
  'every request goes through the proxy that the environment names as %s',
  async (name) => {
    const { script, platform } = await startProcessTest(main);
    const proxy = await startProxy();
    const environment = { ...environmentFor(platform), [name]: proxy.url };
    expect((await script(`status ${ACD_CALL_ID}`, environment)).code).toBe(0);
    expect([...proxy.hosts]).toEqual([new URL(platform).host]);
  },
);

test.each(['HTTPS_PROXY', 'https_proxy'])(
  'the proxy that the environment names as %s is asked for a host that is reached over TLS',
  async (name) => {
    const { script } = await startProcessTest(main);
    const proxy = await startProxy();
    // No one listens there: the proxy's answer does not matter.
    const environment = { ...environmentFor('https://127.0.0.1:65535'), [name]: proxy.url };
    const interruption = {
      at: 'Signing in at',
      by: (child: ChildProcess) => void proxy.asked.then(() => child.kill('SIGINT')),
    };
    expect((await script(`status ${ACD_CALL_ID}`, environment, [interruption])).code).toBe(130);
    expect([...proxy.hosts]).toEqual(['127.0.0.1:65535']);
  },
);

test('a host in NO_PROXY is reached without the proxy', async () => {
  const { script, platform } = await startProcessTest(main);
  const proxy = await startProxy();
  const environment = { ...environmentFor(platform), HTTP_PROXY: proxy.url, NO_PROXY: 'localhost' };
  expect((await script(`status ${ACD_CALL_ID}`, environment)).code).toBe(0);
  expect([...proxy.hosts]).toEqual([]);
});

test.each([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])('a certificate that is not trusted (%s) is named as the cause', (code) => {
  const thrown = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
  const text = formatFailure(toFailure(thrown, readCall));
  expect(text).toContain(`isn't trusted (${code})`);
  expect(text).toContain('NODE_EXTRA_CA_CERTS');
});

test('a network that is down is not reported as a certificate problem', () => {
  const cause = Object.assign(new Error(), { code: 'ECONNREFUSED' });
  const failure = toFailure(new TypeError('fetch failed', { cause }), readCall);
  expect(formatFailure(failure)).toContain("Can't reach Genesys Cloud");
});
