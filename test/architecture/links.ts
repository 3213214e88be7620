import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Gate, ProjectFile } from './gate.ts';
import { isCode } from './imports/is-code.ts';

const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;
/** A path between backticks, from the project's folder. */
const PATH = /`((?:src|simulator|test|build|docs|public)\/[\w./-]*\w)\/?`/g;
const HAS_SCHEME = /^[a-z]+:/i;
/** A file that a comment of the code points to: a path from the project's folder, or the end of one. */
const FILE = /(?<![\w:/.@-])(?:\.\/)?([\w.@-]*(?:\/[\w.@-]+)*\.(?:tsx?|md|css))\b/g;
/** Files of the SDKs are named with their package. */
const IN_PACKAGE = /^(?:purecloud|genesys)-[\w-]+\//;

/** Links between the project's own texts lead somewhere, and files that they or comments name exist. */
export const links: Gate = {
  name: 'links of docs and comments lead somewhere',
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
    const isKnown = (name: string): boolean =>
      files.some(({ path }) => path === name || path.endsWith(`/${name}`));
    const pointsNowhere = (file: ProjectFile): readonly string[] =>
      commentsOf(file)
        .flatMap((comment) => [...comment.matchAll(FILE)].map(([, name = '']) => name))
        .filter((name) => !IN_PACKAGE.test(name) && !isKnown(name))
        .map((name) => `${file.path} names ${name} in a comment, which does not exist.`);
    const docs = files.filter(({ path }) => path.endsWith('.md'));
    return {
      problems: [
        ...docs.flatMap(leadsNowhere),
        ...docs.flatMap(namesNothing),
        ...files.filter(isCode).flatMap(pointsNowhere),
      ],
    };
  },
};

const commentsOf = ({ path, text }: ProjectFile): readonly string[] =>
  parseSync(path, text).comments.map(({ value }) => value);

/** `docs/a/b` → `docs/a`, `docs` */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
