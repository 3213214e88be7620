import { gzipSync } from 'node:zlib';
import type { Gate, ProjectFile } from '../gate.ts';
import { readPage } from './page.ts';

const PAGE = 'dist/index.html';

/** JavaScript and CSS of the agent's page, both official SDKs included: ten widgets may load at once. */
export const BUDGET_KB = 40;
/** One HTML, then at most this: a script, a style and one more. */
export const MOST_FIRST_FILES = 3;

export const agentPageSize: Gate = {
  name: "the agent's page is small",
  check(files) {
    const { first, needed, later } = readPage(PAGE, files);
    if (first.length === 0) return { problems: [`${PAGE} loads nothing. Build first.`] };
    const size = gzippedKb(needed, files);
    const problems: string[] = [];
    if (size > BUDGET_KB) {
      problems.push(`The agent's page is ${inKb(size)} gzip; ${BUDGET_KB} KB are the most.`);
    }
    if (first.length > MOST_FIRST_FILES) {
      problems.push(
        `${PAGE} asks for ${first.length} files before first paint; ${MOST_FIRST_FILES} are the most: ${first.join(', ')}.`,
      );
    }
    const figures = `agent's page ${inKb(size)} gzip in ${first.length} first files, ${inKb(gzippedKb(later, files))} later`;
    return { problems, figures };
  },
};

/** The size of the agent's page, in KB of gzip. */
export const agentPageKb = (files: readonly ProjectFile[]): number =>
  gzippedKb(readPage(PAGE, files).needed, files);

function gzippedKb(paths: readonly string[], files: readonly ProjectFile[]): number {
  const texts = paths.map((path) => files.find((file) => file.path === path)?.text ?? '');
  const bytes = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
}

const inKb = (kb: number): string => `${kb.toFixed(1)} KB`;
