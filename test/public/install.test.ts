import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createManifest } from '../../build/manifest.ts';
import { permissionPath } from '../../src/i18n/permission-path.ts';

const install = readFileSync('docs/install.md', 'utf8');
const blocks = [...install.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim());
const { integrations, oauthClient, operations } = createManifest('0.1.0');
const [agent, queue] = integrations;

test.each([
  ['the redirect URIs', oauthClient.redirectUris.join('\n')],
  ["the widget's address", agent?.properties.url],
  ["the widget's sandbox", agent?.properties.sandbox],
  ["the queue page's address", queue?.properties.url],
  ["the queue page's sandbox", queue?.properties.sandbox],
])('docs/install.md lists %s of manifest.json to copy', (_, text) => {
  expect(blocks).toContain(text);
});

test('docs/install.md lists the lifecycle hooks of manifest.json to copy', () => {
  const advanced = blocks.find((block) => block.includes('"lifecycle"')) ?? '{}';
  const { lifecycle, icon, monochromicIcon } = agent?.advanced ?? {};
  expect(JSON.parse(advanced)).toEqual({ lifecycle, icon, monochromicIcon });
});

test('docs/install.md lists every scope of manifest.json to copy', () => {
  const scopes = blocks.find((block) => block.startsWith('conversations\n')) ?? '';
  expect(scopes.split('\n').toSorted()).toEqual(oauthClient.scopes);
});

test('docs/install.md names every permission that an operation needs, and no others', () => {
  const needed = new Set(operations.flatMap(({ permissions }) => permissions));
  const named = [...install.matchAll(/`(\w+:\w+:\w+)`/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(needed);
});

test('docs/install.md writes each permission like failures and the set-up page', () => {
  const rows = [...install.matchAll(/^\| `(\w+:\w+:\w+)` +\| ([^|;]*[^|; ])/gm)];
  expect(rows.length).toBeGreaterThan(20);
  for (const [, permission = '', words] of rows) expect(words).toBe(permissionPath(permission));
});
