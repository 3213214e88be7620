import { gzipSync } from 'node:zlib';
import type { Gate, ProjectFile } from '../gate.ts';
import { readPage } from './page.ts';

/** What one page may weigh: JavaScript and CSS before its first paint, both official SDKs included. */
interface Budget {
  readonly name: string;
  readonly page: string;
  /** kB (1,000 bytes) of gzip -9. */
  readonly mostKb: number;
  /** Files that the HTML itself asks for. */
  readonly mostFirstFiles: number;
}

export const AGENT_PAGE: Budget = {
  name: "agent's page",
  page: 'dist/index.html',
  // Ten widgets may load at once.
  mostKb: 46,
  // A script, a style and one more.
  mostFirstFiles: 3,
};

export const QUEUE_PAGE: Budget = {
  name: "supervisor's page",
  page: 'dist/queue.html',
  // One opens for a shift; what acts on calls comes after they are listed.
  mostKb: 56,
  mostFirstFiles: 3,
};

/** The page keeps within its budget. */
export const pageSize = (budget: Budget): Gate => ({
  name: `the ${budget.name} is small`,
  check(files) {
    const { name, page, mostKb, mostFirstFiles } = budget;
    const { first, needed, later } = readPage(page, files);
    if (first.length === 0) return { problems: [`${page} loads nothing. Build first.`] };
    const size = gzippedKb(needed, files);
    const problems: string[] = [];
    if (size > mostKb) {
      problems.push(`The ${name} is ${inKb(size)} gzip; ${mostKb} kB are the most.`);
    }
    if (first.length > mostFirstFiles) {
      problems.push(
        `${page} asks for ${first.length} files before first paint; ${mostFirstFiles} are the most: ${first.join(', ')}.`,
      );
    }
    const figures = `${inKb(size)} gzip in ${first.length} first files, ${inKb(gzippedKb(later, files))} later`;
    return { problems, figures };
  },
});

/** The size of a page before its first paint, in kB of gzip. */
export const pageKb = ({ page }: Budget, files: readonly ProjectFile[]): number =>
  gzippedKb(readPage(page, files).needed, files);

function gzippedKb(paths: readonly string[], files: readonly ProjectFile[]): number {
  const texts = paths.map((path) => files.find((file) => file.path === path)?.text ?? '');
  const bytes = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1_000;
}

const inKb = (kb: number): string => `${kb.toFixed(1)} kB`;
