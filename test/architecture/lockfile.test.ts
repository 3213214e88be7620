import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const Lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
    }),
  ),
});

const lockfile = v.parse(Lockfile, JSON.parse(readFileSync('package-lock.json', 'utf8')));
const OWN = new Set(['', 'build/empty-package']);
const foreign = Object.entries(lockfile.packages).filter(
  ([path, { link }]) => !OWN.has(path) && !link,
);

test('every package has a hash, and comes from the registry', () => {
  expect(foreign.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved = 'https://registry.npmjs.org/' }] of foreign) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('only esbuild runs a script when it is installed', () => {
  const scripted = foreign.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
});
