import type { Gate } from './gate.ts';

const CHECKLIST = 'docs/accessibility.md';

/** The success criteria of WCAG 2.2 of each level. 4.1.1 is no longer one. */
const CRITERIA: Readonly<Record<string, readonly string[]>> = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
};

const ROW = /^\| (\d+\.\d+\.\d+) +\| (A+) +\|[^|]+\|([^|]+)\|([^|]+)\|$/gm;

/** A test that is linked, or the day on which someone looked. */
const PROOF = /^\[[^\]]+\]\(\.\.\/test\/[^)]+\.test\.ts\)|^by hand, \d{4}-\d\d-\d\d$/;

/** Every criterion of WCAG 2.2 A and AA is in the checklist once, with evidence or the reason why it does not apply. */
export const checklist: Gate = {
  name: 'the accessibility checklist is complete',
  check(files) {
    const text = files.find(({ path }) => path === CHECKLIST)?.text ?? '';
    const rows = [...text.matchAll(ROW)].map(([, criterion, level, how = '', proof = '']) => ({
      criterion: `${criterion} (${level})`,
      isSettled: how.trim().startsWith('Does not apply: ') || PROOF.test(proof.trim()),
    }));
    const wanted = Object.entries(CRITERIA).flatMap(([level, criteria]) =>
      criteria.map((criterion) => `${criterion} (${level})`),
    );
    const listed = rows.map(({ criterion }) => criterion);
    const times = (criterion: string): number => listed.filter((each) => each === criterion).length;
    return {
      problems: [
        ...wanted
          .filter((criterion) => times(criterion) !== 1)
          .map(
            (criterion) => `${CHECKLIST} lists ${criterion} ${times(criterion)} times, not once.`,
          ),
        ...listed
          .filter((criterion) => !wanted.includes(criterion))
          .map((criterion) => `${CHECKLIST} lists ${criterion}, which is no criterion.`),
        ...rows
          .filter(({ isSettled }) => !isSettled)
          .map(({ criterion }) => `${CHECKLIST} names neither a test nor a day for ${criterion}.`),
      ],
      figures: `${rows.length} criteria`,
    };
  },
};
