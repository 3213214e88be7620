import type { Gate } from '../gate.ts';
import { readPage } from './page.ts';

const PAGES = ['dist/index.html', 'dist/queue.html'];

/** A script, a style and one more. How much they weigh is for size-limit (.size-limit.ts). */
const maxFirstFiles = 3;

/** A page asks for few files before its first paint: each costs a round trip on a busy network. */
export const firstFiles: Gate = {
  name: 'pages load few files before first paint',
  check: (files) => ({
    problems: PAGES.flatMap((page) => {
      const { first } = readPage(page, files);
      if (first.length === 0) return [`${page} loads nothing. Build first.`];
      return first.length <= maxFirstFiles
        ? []
        : [
            `${page} asks for ${first.length} files before first paint, more than ${maxFirstFiles}: ${first.join(', ')}.`,
          ];
    }),
  }),
};
