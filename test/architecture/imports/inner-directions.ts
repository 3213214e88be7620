import type { Gate, ProjectFile } from '../gate.ts';
import { importsOf } from './imports-of.ts';
import { isCode } from './is-code.ts';
import { INNER_LAYOUT } from './layout.ts';

/** Inside src/genesys/ and simulator/ imports run downwards only, as layout.ts says. */
export const innerDirections: Gate = {
  name: 'imports inside a layer run downwards only',
  check: (files) => ({
    problems: Object.keys(INNER_LAYOUT).flatMap((layer) => problemsIn(layer, files)),
  }),
};

/** A test is beside what it tests, and may import any of it. */
const isTest = ({ path }: ProjectFile): boolean => /\.test\.tsx?$|\/test-[^/]+$/.test(path);

function problemsIn(layer: string, all: readonly ProjectFile[]): readonly string[] {
  const folders = INNER_LAYOUT[layer] ?? {};
  const files = all.filter(
    (file) => isCode(file) && file.path.startsWith(`${layer}/`) && !isTest(file),
  );
  /** The folder of a file of this layer, or the file if it is beside the folders. */
  const partOf = (path: string): string => path.slice(layer.length + 1).split('/')[0] ?? '';
  const partsUsedBy = (file: ProjectFile): readonly { part: string; target: string }[] =>
    importsOf(file)
      .filter(({ target }) => target.startsWith(`${layer}/`))
      .map(({ target }) => ({ part: partOf(target), target }))
      .filter(({ part }) => part !== partOf(file.path));
  const isFile = (part: string): boolean => part.includes('.');
  const above = new Set(
    files
      .filter((file) => isFile(partOf(file.path)))
      .filter((file) => partsUsedBy(file).some(({ part }) => !isFile(part)))
      .map(({ path }) => partOf(path)),
  );
  return files
    .filter(({ path }) => !isFile(partOf(path)))
    .flatMap((file) => {
      const own = partOf(file.path);
      const open = folders[own];
      if (open === undefined) return [`${file.path} is in no folder that layout.ts knows.`];
      return partsUsedBy(file)
        .filter(({ part }) => (isFile(part) ? above.has(part) : !open.includes(part)))
        .map(({ part, target }) => `${file.path} imports ${target}: ${part} is closed to ${own}/.`);
    });
}
