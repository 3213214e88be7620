import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { expect, onTestFinished, test, vi } from 'vitest';
import { replacementOf } from '../../build/slim-sdks.ts';
import Configuration from '../../build/stand-ins/configuration.ts';
import DefaultHttpClient from '../../build/stand-ins/default-http-client.ts';
import Logger from '../../build/stand-ins/logger.ts';
import * as queryString from '../../build/stand-ins/query-string.ts';
import * as serviceDiscovery from '../../build/stand-ins/service-discovery.ts';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const platformSdk = join(
  folderOf('purecloud-platform-client-v2'),
  'src/purecloud-platform-client-v2',
);
const clientAppSdk = join(folderOf('purecloud-client-app-sdk'), 'src');

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** The names that a pattern finds, each once. */
const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

const lacking = (used: readonly string[], provided: readonly string[]): string[] =>
  used.filter((name) => !provided.includes(name));

test('the platform SDK calls nothing on its logger and configuration that the stand-ins lack', () => {
  const client = read(platformSdk, 'ApiClient.js');
  const logged = namesIn(client, /logger\.(\w+)\(/g);
  expect(lacking(logged, Object.getOwnPropertyNames(Logger.prototype))).toEqual([]);
  const used = namesIn(client, /this\.config\.(\w+)/g);
  const configuration = new Configuration();
  configuration.setEnvironment('mypurecloud.ie');
  const provided = [
    ...Object.keys(configuration),
    ...Object.getOwnPropertyNames(Configuration.prototype),
  ];
  // The product neither renews tokens with a code nor turns on the popup for every sign-in.
  expect(lacking(used, provided)).toEqual([
    'getAuthPopupConfiguration',
    'setAuthPopupConfiguration',
    'updateAuthPopupConfiguration',
    'refresh_token_wait_max',
  ]);
});

test('the stand-in for the configuration gives the same addresses and popup settings as the SDK', async () => {
  vi.stubGlobal('window', {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const path = join(platformSdk, 'configuration.js');
  const loaded: unknown = await import(/* @vite-ignore */ path);
  const { default: Real } = v.parse(
    v.object({ default: v.custom<RealConfiguration>(isClass) }),
    loaded,
  );
  for (const gateway of gateways) {
    const [standIn, real] = [new Configuration(), new Real()];
    for (const one of [standIn, real]) {
      one.setEnvironment('mypurecloud.ie');
      one.setGateway(gateway);
    }
    const seen = (one: Configuration) => [
      one.environment,
      one.basePath,
      one.authUrl,
      one.getConfUrl('login', one.authUrl),
      one.getConfUrl('api', one.basePath),
      one.mergeWithAuthPopupConfiguration({ usePopup: true, popupTarget: 'own' }),
    ];
    expect(seen(standIn)).toEqual(seen(real));
  }
});

type RealConfiguration = new () => Configuration;
const isClass = (value: unknown): boolean => typeof value === 'function';

const gateways: readonly Parameters<Configuration['setGateway']>[0][] = [
  undefined,
  { protocol: 'https', host: 'gateway.example' },
  { protocol: 'http', host: 'localhost', port: 5180 },
  {
    protocol: 'https',
    host: 'gateway.example',
    path_params_login: '/login/',
    path_params_api: 'genesys/api',
  },
  { protocol: 'https', host: 'gateway.example', path_params_login: '/', path_params_api: '' },
];

test("the page's own HTTP client is set before the platform SDK would create its default one", () => {
  const made = read(platformSdk, 'ApiClient.js').match(/new DefaultHttpClient\(/g);
  expect(made).toHaveLength(1);
  expect(() => new DefaultHttpClient().request()).toThrow('Set an HTTP client');
});

test('the client-app SDK calls nothing of query-string that the stand-in lacks', () => {
  const called = namesIn(read(clientAppSdk, 'index.ts'), /queryString\.(\w+)/g);
  expect(called).toEqual(Object.keys(queryString));
});

test('the client-app SDK takes nothing from the service discovery that the stand-in lacks', () => {
  const env = read(clientAppSdk, 'utils/env.ts');
  const imported = /import \{([^}]*)\} from 'genesys-cloud-service-discovery-web'/.exec(env)?.[1];
  const values = imported
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => /^[a-z]/.test(name));
  expect(values).toEqual(Object.keys(serviceDiscovery));
  const [environment = {}] = serviceDiscovery.getEnvironments();
  const properties = namesIn(env, /\b(?:env|defaultEnv|parsedEnv)\.(\w+)/g);
  expect(properties).not.toEqual([]);
  expect(lacking(properties, Object.keys(environment))).toEqual([]);
});

test.each([
  ['./configuration.js', `${platformSdk}/ApiClient.js`, 'configuration.ts'],
  ['./DefaultHttpClient.js', `${platformSdk}/ApiClient.js`, 'default-http-client.ts'],
  ['query-string', `${clientAppSdk}/index.ts`, 'query-string.ts'],
  ['genesys-cloud-service-discovery-web', `${clientAppSdk}/utils/env.ts`, 'service-discovery.ts'],
])('%s is replaced for its importer only', (module, importer, standIn) => {
  expect(replacementOf(module, importer)).toMatch(new RegExp(`/${standIn}$`));
  expect(replacementOf(module, '/project/src/agent/main.tsx')).toBeUndefined();
});
