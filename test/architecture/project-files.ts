import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ProjectFile } from './gate.ts';

/** Where the project's own texts are. Whatever is elsewhere is installed, built or someone's notes. */
const FOLDERS = ['src', 'simulator', 'test', 'build', 'public', 'docs', 'infra', '.ci', '.github'];
const BUILT = ['dist'];
const TEXT = /\.(ts|tsx|js|css|html|md|json|svg|tf|conf|yml)$|\/(_headers|run|Dockerfile)$/;
/** Known by name only: their content is no text. */
const PICTURE = /\.png$/;
const MACHINE_WRITTEN = new Set(['package-lock.json']);

/** The texts that people write, and those at the root. */
export async function readSources(root = process.cwd()): Promise<readonly ProjectFile[]> {
  return [
    ...(await readTexts(root, await filesIn(root, '.', false))),
    ...(await readFolders(root, FOLDERS)),
  ];
}

/** The sources and what the build made of them. */
export async function readSourcesAndBuild(root = process.cwd()): Promise<readonly ProjectFile[]> {
  return [...(await readSources(root)), ...(await readFolders(root, BUILT))];
}

async function readFolders(root: string, folders: readonly string[]): Promise<ProjectFile[]> {
  const paths = await Promise.all(folders.map((folder) => filesIn(root, folder, true)));
  return readTexts(root, paths.flat());
}

/** The paths, from `root`, of the files in a folder. A folder that is not there has none. */
async function filesIn(root: string, folder: string, andBelow: boolean): Promise<string[]> {
  const options = { withFileTypes: true, recursive: andBelow } as const;
  const entries = await readdir(join(root, folder), options).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

async function readTexts(root: string, paths: readonly string[]): Promise<ProjectFile[]> {
  const texts = paths.filter((path) => TEXT.test(path) && !MACHINE_WRITTEN.has(path));
  const pictures = paths.filter((path) => PICTURE.test(path)).map((path) => ({ path, text: '' }));
  const read = texts.map(async (path) => ({
    path,
    text: await readFile(join(root, path), 'utf8'),
  }));
  return [...(await Promise.all(read)), ...pictures].toSorted((one, other) =>
    one.path.localeCompare(other.path),
  );
}
