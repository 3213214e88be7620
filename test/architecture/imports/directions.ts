import type { Gate, ProjectFile } from '../gate.ts';
import { LAYOUT, type LayoutFolder, PROBLEMS, type Reach, WIRING } from './layout.ts';
import { type Import, importsOf } from './imports-of.ts';

/** Imports of src/ run downwards only, as layout.ts says. */
export const importDirections: Gate = {
  name: 'imports run downwards only',
  check: (files) => ({ problems: files.filter(isModule).flatMap(problemsOf) }),
};

/** What a page's wiring may use values of. */
const WIRED: ReadonlySet<string> = new Set(['genesys', 'storage']);

const isModule = ({ path }: ProjectFile): boolean => /^src\/.+\.tsx?$/.test(path);
const folderOf = (path: string): string => path.split('/')[1] ?? '';

function problemsOf(file: ProjectFile): readonly string[] {
  const folder = LAYOUT[folderOf(file.path)];
  if (folder === undefined) return [`${file.path} is in no folder that layout.ts knows.`];
  return importsOf(file).flatMap((each) => {
    const reason = whyNot(file.path, folder, each);
    return reason === undefined ? [] : [`${file.path} imports ${each.target}: ${reason}.`];
  });
}

/** Why a file may not import this; `undefined` when it may. */
function whyNot(
  importer: string,
  folder: LayoutFolder,
  { target, kind }: Import,
): string | undefined {
  if (/^(src|simulator|test|build|public)\//.test(target))
    return whyNotFile(importer, folder, target, kind);
  const known = folder.packages.some((name) => target === name || isInside(name, target));
  return known ? undefined : `${folderOf(importer)}/ does not use this package`;
}

const isInside = (name: string, target: string): boolean =>
  target.startsWith(name.endsWith(':') ? name : `${name}/`);

function whyNotFile(
  importer: string,
  folder: LayoutFolder,
  target: string,
  kind: Reach,
): string | undefined {
  if (!target.startsWith('src/')) return 'src/ imports nothing outside itself';
  const [from, to] = [folderOf(importer), folderOf(target)];
  if (from === to) return undefined;
  if ((from === 'ui' || from === 'i18n') && to === 'genesys' && target !== PROBLEMS)
    return `${from}/ may know ${PROBLEMS} only`;
  const reach = isWiring(importer) && WIRED.has(to) ? 'values' : folder.folders[to];
  if (reach === undefined) return `${to}/ is closed to ${from}/`;
  return reach === 'types' && kind === 'values'
    ? `${from}/ may import types of ${to}/ only`
    : undefined;
}

function isWiring(path: string): boolean {
  const [, folder = '', file] = path.split('/');
  const wires = file !== undefined && WIRING.includes(file) && folder !== 'ui';
  return wires && LAYOUT[folder]?.folders['genesys'] === 'types';
}
