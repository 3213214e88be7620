import type { Gate, ProjectFile } from './gate.ts';

/** In lines. A longer file has more than one reason to exist. */
const MOST_LINES = 300;

const CODE = /^(src|simulator|test|build)\/.+\.(tsx?|css|html)$|^[^/]+\.ts$/;

/** No file is too long. */
export const fileLengths: Gate = {
  name: 'files are short',
  check: (files) => ({
    problems: files
      .filter((file) => CODE.test(file.path) && linesOf(file) > MOST_LINES)
      .map(
        (file) => `${file.path} has ${linesOf(file)} lines; ${MOST_LINES} are the most. Divide it.`,
      ),
  }),
};

const linesOf = ({ text }: ProjectFile): number => text.trimEnd().split('\n').length;
