import type { ProjectFile } from '../architecture/gate.ts';
import { importsOf } from '../architecture/imports/imports-of.ts';

const TEST = /\.test\.tsx?$/;

/** Tells for any file which tests run it, the nearest first: those that import it with the fewest steps. */
export function nearestTests(files: readonly ProjectFile[]): (path: string) => readonly string[] {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const { target, kind } of importsOf(file)) {
      if (kind === 'types') continue;
      importers.set(target, [...(importers.get(target) ?? []), file.path]);
    }
  }
  return (path) => {
    const reached = new Set([path]);
    // A set is walked in the order of arrival, those that come meanwhile included.
    for (const one of reached) for (const next of importers.get(one) ?? []) reached.add(next);
    return [...reached].filter((one) => TEST.test(one));
  };
}
