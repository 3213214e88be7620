import { posix } from 'node:path';
import type { Gate, ProjectFile } from './gate.ts';

const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;
/** A path between backticks, from the project's folder. */
const PATH = /`((?:src|simulator|test|build|docs|public)\/[\w./-]*\w)\/?`/g;
const HAS_SCHEME = /^[a-z]+:/i;

/** Links between the project's own texts lead somewhere, and paths that they name exist. */
export const links: Gate = {
  name: 'links in the docs lead somewhere',
  check(files) {
    const known = new Set(files.flatMap(({ path }) => [path, ...foldersOf(path)]));
    const leadsNowhere = ({ path, text }: ProjectFile): readonly string[] =>
      [...text.matchAll(LINK)]
        .map(([, address = '']) => address)
        .filter((address) => !HAS_SCHEME.test(address))
        .filter(
          (address) => !known.has(posix.join(posix.dirname(path), address).replace(/\/$/, '')),
        )
        .map((address) => `${path} links to ${address}, which does not exist.`);
    const namesNothing = ({ path, text }: ProjectFile): readonly string[] =>
      [...text.matchAll(PATH)]
        .map(([, named = '']) => named)
        .filter((named) => !known.has(named))
        .map((named) => `${path} names ${named}, which does not exist.`);
    const docs = files.filter(({ path }) => path.endsWith('.md'));
    return { problems: [...docs.flatMap(leadsNowhere), ...docs.flatMap(namesNothing)] };
  },
};

/** `a/b/c.md` → `a/b`, `a` */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
