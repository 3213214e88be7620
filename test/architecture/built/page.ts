import { posix } from 'node:path';
import type { ProjectFile } from '../gate.ts';
import { importsOf } from '../imports/imports-of.ts';

/** What a built page makes the browser fetch. */
export interface Page {
  /** Paths of the scripts and styles that the HTML itself asks for: the browser fetches them before first paint. */
  readonly first: readonly string[];
  /** The scripts that begin at once, and all that they import. */
  readonly starting: readonly string[];
  /** All of `first`, and all that they import: what the page needs to run. */
  readonly needed: readonly string[];
  /** What it may fetch later, by `import()`. */
  readonly later: readonly string[];
  /** URLs with their own host. */
  readonly foreign: readonly string[];
}

const TAG = /<(?:script|link)\b[^>]*>/gi;
const ADDRESS = /\b(?:src|href)="([^"]*)"/i;
const FETCHED_FIRST = /^<script|\brel="(?:stylesheet|modulepreload|preload)"/i;
const HAS_HOST = /^(?:[a-z]+:)?\/\//i;

/** Reads the page at `path`, such as `dist/index.html`, and follows its imports through the built files. */
export function readPage(path: string, files: readonly ProjectFile[]): Page {
  const html = files.find((file) => file.path === path)?.text ?? '';
  const addresses = (html.match(TAG) ?? []).flatMap((tag) => {
    const address = ADDRESS.exec(tag)?.[1];
    const isScript = tag.startsWith('<script');
    return address === undefined ? [] : [{ address, isScript, first: FETCHED_FIRST.test(tag) }];
  });
  const [foreign, own] = [addresses.filter(hasHost), addresses.filter((each) => !hasHost(each))];
  const first = own.filter((each) => each.first).map(({ address }) => inBuild(path, address));
  const scripts = own.filter((each) => each.isScript);
  const starting = scripts.map(({ address }) => inBuild(path, address));
  const needed = reachable(first, files, false);
  const all = reachable(first, files, true);
  return {
    first,
    starting: [...reachable(starting, files, false)],
    needed: [...needed],
    later: [...all].filter((each) => !needed.has(each)),
    foreign: foreign.map(({ address }) => address),
  };
}

const hasHost = ({ address }: { readonly address: string }): boolean => HAS_HOST.test(address);

/** `/assets/a.js` and `./assets/a.js` are both beside the page: every page is at the root of the build. */
const inBuild = (page: string, address: string): string =>
  posix.join(posix.dirname(page), address.replace(/[?#].*$/, ''));

function reachable(
  first: readonly string[],
  files: readonly ProjectFile[],
  andLater: boolean,
): ReadonlySet<string> {
  const found = new Set(first);
  // A set hands out what is added while it is walked.
  for (const path of found) {
    const file = path.endsWith('.js') ? files.find((each) => each.path === path) : undefined;
    if (file === undefined) continue;
    for (const { target, when } of importsOf(file))
      if (andLater || when === 'atOnce') found.add(target);
  }
  return found;
}
