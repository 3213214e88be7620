import { posix } from 'node:path';
import type { ProjectFile } from '../architecture/gate.ts';
import { importsOf } from '../architecture/imports/imports-of.ts';

const TEST = /\.test\.tsx?$/;

/** How a test refers to a program that it starts. */
const ADDRESS = /new URL\('(\.[^']+\.tsx?)', import\.meta\.url\)/g;

/** Finds the tests that run a file, nearest first: those with the shortest import chain. */
export function nearestTests(files: readonly ProjectFile[]): (path: string) => readonly string[] {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const target of [...valuesImportedBy(file), ...filesStartedBy(file)]) {
      importers.set(target, [...(importers.get(target) ?? []), file.path]);
    }
  }
  return (path) => {
    const reached = new Set([path]);
    // A set is iterated in insertion order, including items added during the loop.
    for (const one of reached) for (const next of importers.get(one) ?? []) reached.add(next);
    return [...reached].filter((one) => TEST.test(one));
  };
}

const valuesImportedBy = (file: ProjectFile): readonly string[] =>
  importsOf(file)
    .filter(({ kind }) => kind === 'values')
    .map(({ target }) => target);

const filesStartedBy = ({ path, text }: ProjectFile): readonly string[] =>
  [...text.matchAll(ADDRESS)].map(([, file = '']) => posix.join(posix.dirname(path), file));
