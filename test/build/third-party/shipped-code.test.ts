import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { build, createBuilder, type Plugin } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { sbomOf } from '../../../build/release/sbom.ts';
import { bundledPackages } from '../../../build/third-party/bundled-packages.ts';
import { NOTICES } from '../../../build/third-party/notices.ts';

/** The result of one build: the bundler's modules, the packages found in them, and the notices. */
interface Built {
  readonly modules: Set<string>;
  folders: readonly string[];
  notices: string;
}

const built: Record<'dist' | 'dist-cli', Built> = {
  dist: { modules: new Set(), folders: [], notices: '' },
  'dist-cli': { modules: new Set(), folders: [], notices: '' },
};

function watching(into: Built): Plugin[] {
  return [
    {
      name: 'modules-of-the-test',
      sharedDuringBuild: true,
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type === 'chunk') file.moduleIds.forEach((id) => into.modules.add(id));
            else if (file.fileName === NOTICES) into.notices = file.source.toString();
          }
        },
      },
    },
    bundledPackages((folders) => {
      into.folders = folders;
    }),
  ];
}

beforeAll(async () => {
  const options = { logLevel: 'error', build: { write: false } } as const;
  const pages = await createBuilder({
    ...options,
    configFile: 'vite.config.ts',
    plugins: watching(built.dist),
  });
  await pages.buildApp();
  await build({
    ...options,
    configFile: 'vite.cli.config.ts',
    plugins: watching(built['dist-cli']),
  });
});

/** The packages of the bundler's list, by name. */
const packagesIn = ({ modules }: Built): readonly string[] => [
  ...new Set(
    [...modules].flatMap((id) => {
      const [, path] = /.*\/node_modules\/(.*)/.exec(id) ?? [];
      const parts = path?.split('/') ?? [];
      return path === undefined ? [] : parts.slice(0, path.startsWith('@') ? 2 : 1).join('/');
    }),
  ),
];

const About = v.object({ version: v.string() });
const versionOf = (name: string): string =>
  v.parse(About, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version;

describe.each(['dist', 'dist-cli'] as const)('the notices in %s', (part) => {
  test('name every package with a module in the bundle', () => {
    const { notices, modules } = built[part];
    expect(modules.size).toBeGreaterThan(50);
    for (const name of packagesIn(built[part])) {
      expect(notices).toContain(`\n${name} ${versionOf(name)} (`);
      const license = ['LICENSE', 'LICENSE.md'].map((file) => `node_modules/${name}/${file}`);
      const text = license.find((path) => existsSync(path));
      if (text !== undefined) expect(notices).toContain(readFileSync(text, 'utf8').trim());
    }
  });

  test("name no package that is not in the bundle, except the bundler's helpers and the Spark colors", () => {
    const named = [...built[part].notices.matchAll(/^=+\n(\S+) /gm)].map(([, name]) => name);
    const brought = part === 'dist' ? ['genesys-spark-components', 'rolldown'] : ['rolldown'];
    expect(named).toEqual([...packagesIn(built[part]), ...brought].toSorted());
  });
});

test("the pages contain Genesys' SDKs as sources: a pre-built file would hide whose code it contains", () => {
  const sdks = [...built.dist.modules].filter((id) => /node_modules\/purecloud-/.test(id));
  expect(sdks.length).toBeGreaterThan(10);
  for (const id of sdks) expect(id).toMatch(/node_modules\/purecloud-[\w-]+\/src\//);
});

test('no build contains the package that replaces snyk', () => {
  const modules = [...built.dist.modules, ...built['dist-cli'].modules];
  expect(modules.filter((id) => /empty-package|snyk/.test(id))).toEqual([]);
});

const Sbom = v.object({
  components: v.array(
    v.object({
      group: v.optional(v.string()),
      name: v.string(),
      version: v.string(),
      properties: v.array(v.object({ value: v.string() })),
    }),
  ),
});

test('the bill of materials lists every bundled package, and what the command line is installed with', () => {
  const { components } = v.parse(
    Sbom,
    sbomOf(
      {
        name: 'product',
        version: '1.0.0',
        description: '',
        commit: '',
        bundled: { dist: built.dist.folders, 'dist-cli': built['dist-cli'].folders },
      },
      JSON.parse(readFileSync('package-lock.json', 'utf8')),
    ),
  );
  const listed = (part: string): readonly string[] =>
    components
      .filter(({ properties }) => properties.some(({ value }) => value.includes(part)))
      .map(
        ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`,
      );

  expect(listed('dist')).toEqual(
    expect.arrayContaining(packagesIn(built.dist).map((name) => `${name} ${versionOf(name)}`)),
  );
  expect(listed('dist')).toContain(
    `genesys-spark-components ${versionOf('genesys-spark-components')}`,
  );
  expect(listed('installed by npm')).toEqual(
    expect.arrayContaining(
      ['@commander-js/extra-typings', 'axios', 'purecloud-platform-client-v2', 'undici'].map(
        (name) => `${name} ${versionOf(name)}`,
      ),
    ),
  );
  expect(components.map(({ name }) => name)).not.toContain(basename('build/empty-package'));
});
