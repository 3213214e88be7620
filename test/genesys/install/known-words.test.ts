import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownWords } from '../../../src/genesys/install/check/live-call.ts';

const facts = readFileSync('docs/platform-facts.md', 'utf8');

/** The words of the table row `| field | a · b | source |`, in lower case. */
function wordsOf(field: string): string[] {
  const [, cell = ''] = new RegExp(`^\\| \`${field}\` +\\| ([^|]+)\\|`, 'm').exec(facts) ?? [];
  return [...cell.matchAll(/`(\w+)`/g)].map(([, word = '']) => word.toLowerCase());
}

test.each(Object.entries(knownWords))(
  'the check knows the values of %s that docs/platform-facts.md lists, and no others',
  (field, words) => {
    expect(new Set(wordsOf(field))).toEqual(new Set(words));
  },
);
