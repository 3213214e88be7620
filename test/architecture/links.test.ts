import { expect, test } from 'vitest';
import { links } from './links.ts';

const check = (path: string, text: string): readonly string[] =>
  links.check([
    { path, text },
    { path: 'docs/hosting.md', text: '' },
    { path: 'src/genesys/operations.ts', text: '' },
  ]).problems;

test('a link to a file that is not there is found', () => {
  expect(check('README.md', 'See [hosting](docs/hostnig.md).')).toEqual([
    'README.md links to docs/hostnig.md, which does not exist.',
  ]);
});

test('a link is read from where it stands', () => {
  expect(check('docs/install.md', '[hosting](docs/hosting.md)')).toHaveLength(1);
  expect(check('docs/install.md', '[hosting](hosting.md), [code](../src/genesys/)')).toEqual([]);
});

test('a place inside a file, and the web, are left alone', () => {
  expect(
    check('README.md', '[a](docs/hosting.md#nginx) [b](#words) [c](https://x.test/y)'),
  ).toEqual([]);
});

test('a path between backticks that is not there is found', () => {
  expect(
    check('README.md', 'See `src/genesys/operation.ts`, not `src/genesys/` or `npm test`.'),
  ).toEqual(['README.md names src/genesys/operation.ts, which does not exist.']);
});

test('a comment that names a file that is not there is found, by a part of its path too', () => {
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
