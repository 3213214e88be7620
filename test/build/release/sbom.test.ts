import { expect, test } from 'vitest';
import { sbomOf, type Shipped } from '../../../build/release/sbom.ts';

const shipped: Shipped = {
  name: 'product',
  version: '1.0.0',
  description: 'A product',
  commit: 'abc',
  bundled: { dist: ['node_modules/preact'], 'dist-cli': [] },
};

const lockfile = {
  packages: {
    '': { dependencies: { '@scope/cli': '2.0.0' }, devDependencies: { preact: '11.0.0' } },
    'node_modules/preact': { version: '11.0.0', license: 'MIT', integrity: 'sha512-/w==' },
    'node_modules/@scope/cli': {
      version: '2.0.0',
      license: '(MIT OR ISC)',
      dependencies: { inner: '1' },
    },
    'node_modules/@scope/cli/node_modules/inner': { version: '1.5.0', dependencies: { base: '3' } },
    'node_modules/inner': { version: '9.0.0' },
    'node_modules/base': { version: '3.0.0', dependencies: { '@scope/cli': '2' } },
    'node_modules/only-for-tests': { version: '1.0.0' },
  },
};

test('the bill of materials lists exactly the packages that are bundled and installed, as Node resolves them', () => {
  expect(sbomOf(shipped, lockfile)).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { 'bom-ref': 'pkg:npm/product@1.0.0' } },
    components: [
      { purl: 'pkg:npm/%40scope/cli@2.0.0', group: '@scope', name: 'cli' },
      { purl: 'pkg:npm/inner@1.5.0' },
      { purl: 'pkg:npm/base@3.0.0' },
      {
        purl: 'pkg:npm/preact@11.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        externalReferences: [
          {
            url: 'https://registry.npmjs.org/preact/-/preact-11.0.0.tgz',
            hashes: [{ alg: 'SHA-512', content: 'ff' }],
          },
        ],
        properties: [{ name: 'part', value: 'dist' }],
      },
    ],
  });
});

test("the bill of materials lists each package's dependencies", () => {
  expect(sbomOf(shipped, lockfile)).toMatchObject({
    dependencies: [
      {
        ref: 'pkg:npm/product@1.0.0',
        dependsOn: ['pkg:npm/%40scope/cli@2.0.0', 'pkg:npm/preact@11.0.0'],
      },
      { ref: 'pkg:npm/%40scope/cli@2.0.0', dependsOn: ['pkg:npm/inner@1.5.0'] },
      { ref: 'pkg:npm/inner@1.5.0', dependsOn: ['pkg:npm/base@3.0.0'] },
      { ref: 'pkg:npm/base@3.0.0', dependsOn: ['pkg:npm/%40scope/cli@2.0.0'] },
      { ref: 'pkg:npm/preact@11.0.0', dependsOn: [] },
    ],
  });
});

test('a choice of licenses is written as a license expression', () => {
  expect(sbomOf(shipped, lockfile)).toMatchObject({
    components: [{ licenses: [{ expression: '(MIT OR ISC)' }] }, {}, {}, {}],
  });
});

test('the bill of materials has neither a serial number nor a time, so that a commit always gives the same bytes', () => {
  const text = JSON.stringify(sbomOf(shipped, lockfile));
  expect(text).not.toMatch(/serialNumber|timestamp/);
});

test('a bundled package that is missing in package-lock.json is reported', () => {
  const bundled = { dist: ['node_modules/stray'] };
  expect(() => sbomOf({ ...shipped, bundled }, lockfile)).toThrow(
    'package-lock.json has no node_modules/stray.',
  );
});
