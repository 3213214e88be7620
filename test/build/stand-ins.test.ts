import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { replacementOf } from '../../build/slim-sdks.ts';
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

test('the platform SDK calls nothing of its logger that the stand-in lacks, but where it reads a file', () => {
  const api = namesIn(read(platformSdk, 'ApiClient.js'), /logger\.(\w+)\(/g);
  expect(lacking(api, Object.getOwnPropertyNames(Logger.prototype))).toEqual([]);
  const configuration = read(platformSdk, 'configuration.js');
  const inConfiguration = namesIn(configuration, /logger\.(\w+)\(/g);
  const onlyFromFile = namesIn(methodIn(configuration, 'updateConfigValues'), /logger\.(\w+)\(/g);
  expect(lacking(inConfiguration, onlyFromFile)).toEqual([]);
  expect(methodIn(configuration, 'updateConfigFromFile')).toMatch(
    /^\) \{\s+if \(typeof window === 'undefined'\)/,
  );
});

test("the page's own HTTP client is set before the platform SDK would make its default one", () => {
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
  ['./logger.js', `${platformSdk}/configuration.js`, 'logger.ts'],
  ['./DefaultHttpClient.js', `${platformSdk}/ApiClient.js`, 'default-http-client.ts'],
  ['query-string', `${clientAppSdk}/index.ts`, 'query-string.ts'],
  ['genesys-cloud-service-discovery-web', `${clientAppSdk}/utils/env.ts`, 'service-discovery.ts'],
])('%s is replaced for its importer, and for no one else', (module, importer, standIn) => {
  expect(replacementOf(module, importer)).toMatch(new RegExp(`/${standIn}$`));
  expect(replacementOf(module, '/project/src/agent/main.tsx')).toBeUndefined();
});

/** The text of a method, to the next one. */
function methodIn(code: string, name: string): string {
  const [, body = ''] = code.split(new RegExp(`^\\t${name}\\(`, 'm'));
  return body.split(/^\t\w+\(.*\{$/m)[0] ?? '';
}
