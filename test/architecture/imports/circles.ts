import type { Gate } from '../gate.ts';
import { importsOf } from './imports-of.ts';
import { isCode } from './is-code.ts';

/**
 * No file imports itself through others, by types either: a circle of types still means that none of its files can be
 * understood alone. Linters see
 * circles of values only.
 */
export const importCircles: Gate = {
  name: 'imports form no circle',
  check(files) {
    const modules = files.filter(isCode);
    const imports = new Map(
      modules.map((file) => [file.path, importsOf(file).map(({ target }) => target)]),
    );
    return { problems: circlesIn(imports).map((circle) => `${circle.join(' → ')}: a circle.`) };
  },
};

/** Each circle that a walk along all imports meets, from a file back to itself. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) circles.push([...trail.slice(start), path]);
    if (start !== -1 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return circles;
}
