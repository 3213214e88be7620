import type { Gate, ProjectFile } from './gate.ts';

/** In lines. A longer file has more than one reason to exist. */
export const MOST_LINES = 300;
/** In lines, of src/ only: tests are lists of cases, and lists may be long. */
export const MEDIAN_LINES = 60;

const CODE = /^(src|test|build)\/.+\.(tsx?|css|html)$|^[^/]+\.ts$/;

/** No file too long, and the usual file of src/ short. */
export const fileLengths: Gate = {
  name: 'files are short',
  check(files) {
    const code = files.filter(({ path }) => CODE.test(path));
    const tooLong = code.filter((file) => linesOf(file) > MOST_LINES);
    const problems = tooLong.map(
      (file) => `${file.path} has ${linesOf(file)} lines; ${MOST_LINES} are the most. Divide it.`,
    );
    const middle = median(code.filter(({ path }) => path.startsWith('src/')).map(linesOf));
    if (middle > MEDIAN_LINES) {
      problems.push(`The median file of src/ has ${middle} lines; ${MEDIAN_LINES} are the most.`);
    }
    return { problems, figures: `median of src/: ${middle} lines` };
  },
};

const linesOf = ({ text }: ProjectFile): number => text.trimEnd().split('\n').length;

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, each) => sum + each, 0) / Math.max(middle.length, 1);
}
