import { posix } from 'node:path';
import type { Gate, ProjectFile } from './gate.ts';

const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;
const HAS_SCHEME = /^[a-z]+:/i;

/** Links between the project's own texts lead somewhere. */
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
    return { problems: files.filter(({ path }) => path.endsWith('.md')).flatMap(leadsNowhere) };
  },
};

/** `a/b/c.md` → `a/b`, `a` */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
