import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectFile } from './gate.ts';

/** Where the project's own texts are. Whatever is elsewhere is installed, built or somebody's notes. */
const FOLDERS = ['src', 'test', 'build', 'public', 'docs', '.ci'];
const BUILT = ['dist'];
const TEXT = /\.(ts|tsx|js|css|html|md|json|svg)$|\/(_headers|run)$/;

/** The texts that people write, and those at the root. */
export async function readSources(root = process.cwd()): Promise<readonly ProjectFile[]> {
  return [...(await readTexts(root, await rootTexts(root))), ...(await readFolders(root, FOLDERS))];
}

/** The sources and what the build made of them. */
export async function readSourcesAndBuild(root = process.cwd()): Promise<readonly ProjectFile[]> {
  return [...(await readSources(root)), ...(await readFolders(root, BUILT))];
}

async function readFolders(root: string, folders: readonly string[]): Promise<ProjectFile[]> {
  const paths = await Promise.all(folders.map((folder) => filesBelow(root, folder)));
  return readTexts(root, paths.flat());
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return entries.map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`);
}

async function rootTexts(root: string): Promise<string[]> {
  const entries = await readdir(root);
  return entries.filter((entry) => entry !== 'package-lock.json');
}

async function readTexts(root: string, paths: readonly string[]): Promise<ProjectFile[]> {
  const wanted = paths.filter((path) => TEXT.test(path)).toSorted();
  return Promise.all(
    wanted.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}
