import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { serverMethods, withoutServerMethods } from '../../build/server-methods.ts';

const folder = 'purecloud-platform-client-v2/src/purecloud-platform-client-v2';
const { resolve } = createRequire(import.meta.url);
const sources = ['ApiClient.js', 'configuration.js'].map((file) =>
  readFileSync(resolve(`${folder}/${file}`), 'utf8'),
);

const definitionOf = (name: string) => new RegExp(`^\\s*${name}\\(.*\\) ?\\{$`, 'm');

test('every method to be removed exists in the SDK, and is removed', () => {
  const before = sources.join('\n');
  const after = sources.map((code) => withoutServerMethods('sdk.js', code)).join('\n');
  for (const name of serverMethods) {
    expect(before).toMatch(definitionOf(name));
    expect(after).not.toMatch(definitionOf(name));
  }
});

test('the methods that a page uses stay unchanged', () => {
  const code =
    'class A {\n  callApi() { return 1; }\n  setProxyAgent(agent) { this.a = agent; }\n}\n';
  expect(withoutServerMethods('a.js', code)).toBe('class A {\n  callApi() { return 1; }\n  \n}\n');
});
