import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { build, createBuilder } from 'vite';
import { bundledPackages, type PackageFolders } from '../third-party/bundled-packages.ts';
import { type Files, sameGzip, sumsOf, zipOf } from './archive.ts';
import { forOperators, trackedForRelease, zipContents } from './contents.ts';
import { sbomOf } from './sbom.ts';
import { repositoryAt, withShippedLinks } from './shipped-links.ts';

/** The output folder. */
const OUT = 'release';

/** The parts used of `npm pack --json`. */
const Packed = v.tuple([v.object({ files: v.array(v.object({ path: v.string() })) })]);

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' }).trim();

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const readFiles = (paths: readonly string[]): Files =>
  new Map(paths.map((path) => [path, readFileSync(path)]));

/** All files in a folder, by relative path. */
const readFolder = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );

/**
 * Builds the pages and the command line.
 * @returns the packages bundled in each, by output folder
 */
async function buildAll(): Promise<Readonly<Record<string, PackageFolders>>> {
  const bundled: Record<string, PackageFolders> = {};
  const noting = (part: string) =>
    bundledPackages((folders) => {
      bundled[part] = folders;
    });
  const options = { logLevel: 'warn' } as const;
  const pages = await createBuilder({
    ...options,
    configFile: 'vite.config.ts',
    plugins: [noting('dist')],
  });
  await pages.buildApp();
  await build({ ...options, configFile: 'vite.cli.config.ts', plugins: [noting('dist-cli')] });
  return bundled;
}

/**
 * Packs the command line with npm, reproducibly: file modes do not depend on the umask, nor gzip's output on the
 * version of Node.
 */
function packInto(folder: string, repository: string | null): void {
  const packed = run('npm', 'pack', '--ignore-scripts', '--dry-run', '--json');
  const [{ files: listed }] = v.parse(Packed, JSON.parse(packed));
  const stage = mkdtempSync(join(tmpdir(), 'release-'));
  const paths = forOperators(listed.map(({ path }) => path));
  for (const [path, content] of withShippedLinks(readFiles(paths), repository)) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    writeFileSync(join(stage, path), content);
    chmodSync(join(stage, path), 0o644);
  }
  run('npm', 'pack', stage, '--ignore-scripts', '--silent', '--pack-destination', folder);
  rmSync(stage, { recursive: true });
  for (const [name, content] of readFolder(folder)) {
    if (name.endsWith('.tgz')) writeFileSync(join(folder, name), sameGzip(content));
  }
}

// A zip stores local times.
process.env['TZ'] = 'UTC';

const changed = run('git', 'status', '--porcelain');
if (changed !== '') {
  process.stderr.write(`A release is made of a commit. These files are not in one:\n${changed}\n`);
  process.exit(1);
}
const Package = v.object({
  name: v.string(),
  version: v.string(),
  description: v.string(),
  repository: v.optional(v.object({ url: v.string() })),
});
const about = v.parse(Package, readJson('package.json'));
const repository = repositoryAt(about.repository?.url, `v${about.version}`);
const commit = run('git', 'rev-parse', 'HEAD');
const committedAt = new Date(Number(run('git', 'log', '-1', '--format=%ct')) * 1_000);

const bundled = await buildAll();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const folder = `${about.name}-${about.version}`;
const files = zipContents(folder, {
  pages: readFolder('dist'),
  tracked: readFiles(trackedForRelease(run('git', 'ls-files').split('\n'))),
  sbom: sbomOf({ ...about, commit, bundled }, readJson('package-lock.json')),
  repository,
});
writeFileSync(join(OUT, `${folder}.zip`), zipOf(files, committedAt));
packInto(OUT, repository);

const sums = sumsOf(readFolder(OUT));
writeFileSync(join(OUT, 'SHA256SUMS'), sums);
process.stdout.write(sums);
