import type { Gate } from '../gate.ts';
import { AGENT_PAGE, pageKb } from './size.ts';

const README = 'README.md';
const FIGURE = /(\d+(?:\.\d+)?) kB gzip/g;

/** The README rounds to whole kB, and a small change need not touch it. */
const TOLERANCE_KB = 1;

/** What the README says about the size of the agent's page is true of the build. */
export const documentedSize: Gate = {
  name: 'README tells the true size',
  check(files) {
    const text = files.find(({ path }) => path === README)?.text ?? '';
    const size = pageKb(AGENT_PAGE, files);
    const documented = [...text.matchAll(FIGURE)].map(([, figure]) => Number(figure));
    const isTrue = (figure: number): boolean => Math.abs(figure - size) <= TOLERANCE_KB;
    const wrong = documented.filter((figure) => figure !== AGENT_PAGE.mostKb && !isTrue(figure));
    const problems = wrong.map(
      (figure) => `${README} says ${figure} kB gzip; the agent's page is ${size.toFixed(0)} kB.`,
    );
    if (!documented.some(isTrue)) {
      problems.push(`${README} does not say how small the page is: “${size.toFixed(0)} kB gzip”.`);
    }
    return { problems };
  },
};
