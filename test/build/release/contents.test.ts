import { expect, test } from 'vitest';
import { sumsOf } from '../../../build/release/archive.ts';
import { trackedForRelease, zipContents } from '../../../build/release/contents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pages = new Map([
  ['index.html', bytes('<!doctype html>')],
  ['THIRD-PARTY-NOTICES.txt', bytes('Third-party notices')],
]);
const tracked = new Map([['LICENSE', bytes('MIT License')]]);

test('a release contains only the settings, the documents for operators, the manifest and the license of the repository', () => {
  const paths = [
    '.github/workflows/ci.yml',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/hosting.md',
    'docs/pictures/states.json',
    'infra/nginx/http.conf',
    'infra/terraform/main.tf',
    'manifest.json',
    'src/manifest.json',
  ];
  expect(trackedForRelease(paths)).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'SECURITY.md',
    'docs/hosting.md',
    'infra/nginx/http.conf',
    'infra/terraform/main.tf',
    'manifest.json',
  ]);
});

test('a zip contains one folder with all files and their checksums', () => {
  const contents = zipContents('product-1.0.0', { pages, tracked, sbom: {}, repository: null });
  expect([...contents.keys()].toSorted()).toEqual([
    'product-1.0.0/LICENSE',
    'product-1.0.0/SHA256SUMS',
    'product-1.0.0/THIRD-PARTY-NOTICES.txt',
    'product-1.0.0/dist/THIRD-PARTY-NOTICES.txt',
    'product-1.0.0/dist/index.html',
    'product-1.0.0/sbom.cdx.json',
  ]);
  const inFolder = [...contents].map(
    ([path, content]) => [path.split('/').slice(1).join('/'), content] as const,
  );
  const others = new Map(inFolder.filter(([path]) => path !== 'SHA256SUMS'));
  expect(contents.get('product-1.0.0/SHA256SUMS')).toEqual(bytes(sumsOf(others)));
});

test('pages without third-party notices are not released', () => {
  expect(() =>
    zipContents('product', { pages: new Map(), tracked, sbom: {}, repository: null }),
  ).toThrow('The build left no THIRD-PARTY-NOTICES.txt.');
});
