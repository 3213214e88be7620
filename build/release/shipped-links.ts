import { posix } from 'node:path';
import { encode, type Files } from './archive.ts';

/** A link in Markdown: its text, its path and its anchor. */
const LINK = /\[([^\]]*)\]\(([^)#\s]+)(#[^)\s]*)?\)/g;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** A release's start page, and where the repository has it: there, the first page is about the source. */
const START_PAGE = { inRepository: 'docs/README.md', inRelease: 'README.md' } as const;

/**
 * The same files, with documents whose links lead to a file of theirs. A link to a file of the repository that is not
 * shipped leads to the repository; where its address is unknown, it becomes text that names the path.
 * @param repository the address that a path is appended to; `null`: unknown
 */
export function withShippedLinks(files: Files, repository: string | null): Files {
  const moved = new Map(
    [...files].map(([path, content]) => [releasedPath(path, files), { from: path, content }]),
  );
  const shipped = new Set([...moved.keys()].flatMap((path) => [path, ...foldersOf(path)]));
  return new Map(
    [...moved].map(([path, { from, content }]) => [
      path,
      path.endsWith('.md') ? encode(relink(decode(content), { from, path })) : content,
    ]),
  );

  function relink(text: string, { from, path }: { from: string; path: string }): string {
    return text.replace(LINK, (link, label: string, address: string, anchor = '') => {
      if (HAS_SCHEME.test(address)) return link;
      const named = posix.join(posix.dirname(from), address).replace(/\/$/, '');
      const target = releasedPath(named, files);
      if (shipped.has(target)) {
        return `[${label}](${posix.relative(posix.dirname(path), target)}${anchor})`;
      }
      return repository === null
        ? asText(label, named)
        : `[${label}](${repository}/${named}${anchor})`;
    });
  }
}

/** Only where there is one does the start page take the place of the repository's first page. */
const releasedPath = (path: string, files: Files): string =>
  path === START_PAGE.inRepository && !files.has(START_PAGE.inRelease)
    ? START_PAGE.inRelease
    : path;

/** Turns a link into its label followed by the path in parentheses; a label that only repeats the path is left out. */
function asText(label: string, path: string): string {
  const plain = label.replaceAll('\\', '').replaceAll('`', '');
  return path === plain ? `\`${path}\`` : `${label} (\`${path}\`)`;
}

const GITHUB = /^(?:git\+)?(https:\/\/github\.com\/[\w.-]+\/[\w.-]+?)(?:\.git)?$/;

/**
 * Where the repository shows its files at a tag.
 * @param repository the address that package.json names; absent: `null` is returned
 * @throws Error where the address is not one of GitHub's
 */
export function repositoryAt(repository: string | undefined, tag: string): string | null {
  if (repository === undefined) return null;
  const [, page] = GITHUB.exec(repository) ?? [];
  if (page === undefined) throw new Error(`No repository of GitHub: ${repository}`);
  return `${page}/blob/${tag}`;
}

/** `docs/a/b` → `docs/a`, `docs` */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
