import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { forOperators, trackedForRelease, zipContents } from '../../../build/release/contents.ts';
import { readSources } from '../../architecture/project-files.ts';
import { repositoryAt, withShippedLinks } from '../../../build/release/shipped-links.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const AT = 'https://github.com/owner/product/blob/v1.0.0';

/** The document at this path, as a release with these other files has it. */
function shipped(path: string, content: string, others: readonly string[], at: string | null) {
  const files = withShippedLinks(
    new Map([[path, bytes(content)], ...others.map((other) => [other, bytes('')] as const)]),
    at,
  );
  return text(files.get(path));
}

describe('a link in a released document', () => {
  test('to a shipped file or folder stays, with its anchor', () => {
    const links =
      '[hosting](hosting.md#nginx), [nginx](../infra/nginx), [web](https://x.test/a.md)';
    expect(shipped('docs/a.md', links, ['docs/hosting.md', 'infra/nginx/a.conf'], null)).toBe(
      links,
    );
  });

  test('to a file that is not shipped leads to the repository at the tag', () => {
    expect(shipped('docs/a.md', 'See [the rules](../src/rules.ts#L3).', [], AT)).toBe(
      `See [the rules](${AT}/src/rules.ts#L3).`,
    );
  });

  test('to a file that is not shipped is text with its path where the repository is unknown', () => {
    const links = '[the rules](../src/rules.ts) and [src/a\\_b.ts](../src/a_b.ts)';
    expect(shipped('docs/a.md', links, [], null)).toBe(
      'the rules (`src/rules.ts`) and `src/a_b.ts`',
    );
  });
});

test('the start page of the documentation is the first page of a release, and its links still lead somewhere', () => {
  const files = withShippedLinks(
    new Map([
      ['docs/README.md', bytes('[cli](cli.md), [changes](../CHANGELOG.md), [nginx](../infra)')],
      ['docs/cli.md', bytes('[start](README.md)')],
      ['CHANGELOG.md', bytes('')],
      ['infra/nginx/a.conf', bytes('')],
    ]),
    null,
  );
  expect(files.has('docs/README.md')).toBe(false);
  expect(text(files.get('README.md'))).toBe(
    '[cli](docs/cli.md), [changes](CHANGELOG.md), [nginx](infra)',
  );
  expect(text(files.get('docs/cli.md'))).toBe('[start](../README.md)');
});

test('a start page never takes the place of a README that is shipped', () => {
  const files = new Map([
    ['docs/README.md', bytes('start')],
    ['README.md', bytes('first')],
  ]);
  expect(withShippedLinks(files, null)).toEqual(files);
});

test('the repository of package.json gives the address of a tag, and an unknown one is refused', () => {
  expect(repositoryAt('git+https://github.com/owner/product.git', 'v1.0.0')).toBe(AT);
  expect(repositoryAt(undefined, 'v1.0.0')).toBeNull();
  expect(() => repositoryAt('https://example.com/x', 'v1.0.0')).toThrow(
    'No repository of GitHub: https://example.com/x',
  );
});

const ADDRESS = /(?:\]\(|(?:src|srcset|href)=")([^)#\s"]+)/g;

/** Relative links of the documents that lead to none of the files. */
function deadLinks(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const paths = [...files.keys()];
  const leadsSomewhere = (target: string): boolean =>
    paths.some((path) => path === target || path.startsWith(`${target}/`));
  return paths
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...text(files.get(path)).matchAll(ADDRESS)]
        .map(([, address = '']) => address)
        .filter((address) => !/^[a-z]+:/i.test(address))
        .filter((address) => !leadsSomewhere(posix.join(posix.dirname(path), address)))
        .map((address) => `${path}: ${address}`),
    );
}

const read = (paths: readonly string[]) =>
  new Map(paths.map((path) => [path, readFileSync(path)] as const));

/** What npm packs, without what is built: that has no documents. */
let packed: readonly string[];

beforeAll(() => {
  const Packed = v.tuple([v.object({ files: v.array(v.object({ path: v.string() })) })]);
  const pack = ['pack', '--ignore-scripts', '--dry-run', '--json'];
  const answer = execFileSync('npm', pack, { encoding: 'utf8' });
  const [{ files }] = v.parse(Packed, JSON.parse(answer));
  packed = files.map(({ path }) => path).filter((path) => !path.startsWith('dist'));
}, 60_000);

test('no document in the zip has an image or a relative reference link, which stay as they are', async () => {
  const tracked = trackedForRelease((await readSources()).map(({ path }) => path));
  const documents = read(tracked.filter((path) => path.endsWith('.md')));
  const unchanged = /!\[|^\[[^\]]+\]: (?!https?:)/m;
  expect(documents.size).toBeGreaterThan(5);
  expect([...documents.keys()].filter((path) => unchanged.test(text(documents.get(path))))).toEqual(
    [],
  );
});

describe.each([null, AT])('with the repository %s', (repository) => {
  test('each relative link of a document in the zip leads to a file in the zip', async () => {
    const tracked = read(trackedForRelease((await readSources()).map(({ path }) => path)));
    const pages = new Map([['THIRD-PARTY-NOTICES.txt', bytes('')]]);
    const files = zipContents('product', { pages, tracked, sbom: {}, repository });
    expect(files.has('product/README.md')).toBe(true);
    expect(deadLinks(files)).toEqual([]);
  });

  test("each relative link of a document in the command line's package leads to a file in it", () => {
    expect(packed).toContain('docs/cli.md');
    expect(deadLinks(withShippedLinks(read(forOperators(packed)), repository))).toEqual([]);
  });
});
