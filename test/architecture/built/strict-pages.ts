import type { Gate, ProjectFile } from '../gate.ts';
import { readPage } from './page.ts';

/** What the content security policy would refuse, or what another origin would serve. */
const INLINE: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /<script\b(?![^>]*\bsrc=)[^>]*>/i, what: 'an inline script' },
  { pattern: /<style\b/i, what: 'an inline style sheet' },
  { pattern: /<[a-z][^>]*\sstyle=/i, what: 'a style attribute' },
  { pattern: /<[a-z][^>]*\son[a-z]+=/i, what: 'an inline event handler' },
  { pattern: /<base\b/i, what: 'a base address' },
];

/** Every built page runs under the strict policy of `_headers`, from one origin. */
export const strictPages: Gate = {
  name: 'pages load nothing inline and nothing foreign',
  check: (files) => ({ problems: files.filter(isPage).flatMap((page) => problemsOf(page, files)) }),
};

const isPage = ({ path }: ProjectFile): boolean => /^dist\/.*\.html$/.test(path);

function problemsOf({ path, text }: ProjectFile, files: readonly ProjectFile[]): string[] {
  const inline = INLINE.filter(({ pattern }) => pattern.test(text)).map(
    ({ what }) => `${path} has ${what}, which the policy refuses.`,
  );
  const foreign = readPage(path, files).foreign.map(
    (address) => `${path} loads ${address}; everything comes from our own origin.`,
  );
  return [...inline, ...foreign];
}
