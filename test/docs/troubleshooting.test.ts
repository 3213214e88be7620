import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { SetupProblem, SignInProblem } from '../../src/genesys/launch/problem.ts';
import { en } from '../i18n/words.ts';
import { oneOfEach } from '../i18n/failures.ts';

const text = await readFile('docs/troubleshooting.md', 'utf8');

/** The kinds that a section explains, with the text of the page, in the order of the table. */
function rowsOf(title: string): Readonly<Record<string, string>> {
  const section = text.split(/^## /m).find((each) => each.startsWith(title)) ?? '';
  const rows = section.matchAll(/^\| `(\w+)` +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm);
  return Object.fromEntries([...rows].map(([, kind = '', says = '']) => [kind, says]));
}

/** One problem of each kind. */
const setupProblems: { readonly [Kind in SetupProblem['kind']]: SetupProblem & { kind: Kind } } = {
  unfilledPlaceholder: { kind: 'unfilledPlaceholder', parameter: 'gcConversationId' },
  badConversationId: { kind: 'badConversationId', value: '123' },
  unknownRegion: { kind: 'unknownRegion', value: 'example.com' },
  strangeHost: { kind: 'strangeHost', value: 'https://example.com' },
  strangeEmbedder: { kind: 'strangeEmbedder', value: 'https://example.com' },
  configMissing: { kind: 'configMissing', status: 404 },
  configNotJson: { kind: 'configNotJson' },
  badConfig: { kind: 'badConfig', mistakes: [] },
};

const signInProblems: { readonly [Kind in SignInProblem['kind']]: SignInProblem & { kind: Kind } } =
  {
    refused: { kind: 'refused', error: 'invalid_client', description: null },
    notOurs: { kind: 'notOurs' },
    popupBlocked: { kind: 'popupBlocked' },
    popupLeft: { kind: 'popupLeft' },
    takesLong: { kind: 'takesLong' },
    triedBefore: { kind: 'triedBefore' },
    unreachable: { kind: 'unreachable' },
    noToken: { kind: 'noToken' },
    stillValid: { kind: 'stillValid', until: 0 },
    failed: { kind: 'failed', reason: 'No network.' },
  };

test('docs/troubleshooting.md explains every failure, with the text that the page shows', () => {
  const said = oneOfEach.map((failure) => [failure.kind, en.failure(failure, null).what]);
  expect(rowsOf('On a call')).toEqual(Object.fromEntries(said));
});

test('docs/troubleshooting.md explains every sign-in problem, with the title that the page shows', async () => {
  const format = await en.lazy.signInProblem();
  const said = Object.values(signInProblems).map((problem) => [
    problem.kind,
    format(problem).title,
  ]);
  expect(rowsOf('Signing in')).toEqual(Object.fromEntries(said));
});

test('docs/troubleshooting.md explains every installation problem, with the text that the page shows', async () => {
  const format = await en.lazy.setupProblem();
  const said = Object.values(setupProblems).map((problem) => [
    problem.kind,
    format(problem, 'https://example.com/').what,
  ]);
  const firstSentences = said.map(([kind, what = '']) => [kind, what.replace(/(?<=\S\.) .+$/, '')]);
  expect(rowsOf('Setting up')).toEqual(Object.fromEntries(firstSentences));
});
