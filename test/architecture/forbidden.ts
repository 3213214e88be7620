import { parseSync } from 'vite';
import type { Gate, ProjectFile } from './gate.ts';
import { CODE } from './imports/is-code.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly where: RegExp;
  readonly instead: string;
  /** A comment may speak of it. */
  readonly exceptComments?: true;
}

/** Preferences outlive the tab through it; sign-in.test.ts of the journeys looks that no token does. */
const SRC_BUT_STORAGE = /^src\/(?!storage\/page-storage\.ts$).+\.tsx?$/;
/** It warns administrators of what a sign-in leaves in the history of the browser. */
const SRC_BUT_LOGIN = /^src\/(?!genesys\/auth\/login\.ts$).+\.tsx?$/;
const TESTS = /^(simulator|test)\/.+\.test\.tsx?$/;
const ANYWHERE = /^/;

/** What must not occur in the project, and why. */
const RULES: readonly Rule[] = [
  { pattern: /\b(TODO|FIXME)\b/, where: ANYWHERE, instead: 'do it, or leave it out' },
  {
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    where: CODE,
    instead: 'text from outside is text: let Preact set it',
    exceptComments: true,
  },
  {
    pattern: /\blocalStorage\b/,
    where: SRC_BUT_STORAGE,
    instead: 'tokens live in memory and sessionStorage',
    exceptComments: true,
  },
  {
    pattern: /\bconsole\./,
    where: SRC_BUT_LOGIN,
    instead: 'say it to the person',
    exceptComments: true,
  },
  { pattern: /@ts-(ignore|nocheck)\b/, where: CODE, instead: 'fix the type' },
  { pattern: /\.(only|skip|todo|fixme)\(/, where: TESTS, instead: 'every test runs' },
  { pattern: /\bwaitForTimeout\(/, where: TESTS, instead: 'wait for what should happen' },
  {
    pattern: /(?<![\w.:/}])\/(work|root|home|Users)\/\w/,
    where: ANYWHERE,
    instead: 'a path of one machine means nothing on another',
  },
];

/** This rule book and its test have to name what they forbid. */
const RULE_BOOK = /^test\/architecture\/forbidden(\.test)?\.ts$/;

export const forbidden: Gate = {
  name: 'nothing forbidden is used',
  check: (files) => ({
    problems: files.filter(({ path }) => !RULE_BOOK.test(path)).flatMap(problemsOf),
  }),
};

function problemsOf(file: ProjectFile): readonly string[] {
  return RULES.filter(({ where }) => where.test(file.path)).flatMap((rule) => {
    const lines = (rule.exceptComments ? withoutComments(file) : file.text).split('\n');
    return lines.flatMap((line, index) => {
      const found = rule.pattern.exec(line)?.[0];
      return found === undefined ? [] : [`${file.path}:${index + 1} ${found}: ${rule.instead}.`];
    });
  });
}

/** Comments become blanks, so that lines keep their numbers. */
function withoutComments({ path, text }: ProjectFile): string {
  return parseSync(path, text).comments.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replaceAll(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
}
