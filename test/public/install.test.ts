import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createManifest } from '../../build/manifest.ts';

const install = readFileSync('docs/install.md', 'utf8');
const blocks = [...install.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim());
const { integration, queueIntegration, oauthClient, operations } = createManifest('0.1.0');

test.each([
  ['the redirect URIs', oauthClient.redirectUris.join('\n')],
  ["the widget's address", integration.url],
  ["the widget's sandbox", integration.sandbox],
  ["the queue page's address", queueIntegration.url],
  ["the queue page's sandbox", queueIntegration.sandbox],
])('the install steps have %s of manifest.json to copy', (_, text) => {
  expect(blocks).toContain(text);
});

test('the install steps have the lifecycle hooks of manifest.json to copy', () => {
  const advanced = blocks.find((block) => block.includes('"lifecycle"')) ?? '{}';
  expect(JSON.parse(advanced)).toMatchObject({
    lifecycle: { hooks: integration.lifecycleHooks },
  });
});

test('the install steps have every scope of manifest.json to copy', () => {
  const scopes = blocks.find((block) => block.startsWith('conversations\n')) ?? '';
  expect(scopes.split('\n').toSorted()).toEqual(oauthClient.scopes);
});

test('the install steps name every permission that an operation needs, and no other', () => {
  const needed = new Set(operations.flatMap(({ permissions }) => permissions));
  const named = [...install.matchAll(/`(\w+:\w+:\w+)`/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(needed);
});
