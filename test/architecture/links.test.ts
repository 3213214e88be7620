import { expect, test } from 'vitest';
import { links } from './links.ts';

const check = (path: string, text: string): readonly string[] =>
  links.check([
    { path, text },
    { path: 'docs/hosting.md', text: '' },
    { path: 'src/genesys/operations.ts', text: '' },
  ]).problems;

test('a link to a missing file is reported', () => {
  expect(check('README.md', 'See [hosting](docs/hostnig.md).')).toEqual([
    'README.md links to docs/hostnig.md, which does not exist.',
  ]);
});

test('a link is resolved from the file it is in', () => {
  expect(check('docs/install.md', '[hosting](docs/hosting.md)')).toHaveLength(1);
  expect(check('docs/install.md', '[hosting](hosting.md), [code](../src/genesys/)')).toEqual([]);
});

test('anchors within a file, and links to the web, are not checked', () => {
  expect(
    check('README.md', '[a](docs/hosting.md#nginx) [b](#words) [c](https://x.test/y)'),
  ).toEqual([]);
});

test('a missing path between backticks is reported', () => {
  expect(
    check('README.md', 'See `src/genesys/operation.ts`, not `src/genesys/` or `npm test`.'),
  ).toEqual(['README.md names src/genesys/operation.ts, which does not exist.']);
});

test('a comment that names a missing file is reported, even by part of its path', () => {
  expect(
    check(
      'src/genesys/boot.ts',
      '// See operation.ts, genesys/operations.ts and docs/hosting.md.\nconst own = "a.ts";',
    ),
  ).toEqual(['src/genesys/boot.ts names operation.ts in a comment, which does not exist.']);
});

test("a comment may name a file of a package by the package's name", () => {
  expect(check('src/a.ts', '/* purecloud-client-app-sdk/src/modules/base.ts */')).toEqual([]);
});
