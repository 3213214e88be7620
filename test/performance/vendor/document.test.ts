import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import result from './result.json' with { type: 'json' };
import { limitsOf, tableOf } from './table.ts';

/** The name and ratio of each row, without the milliseconds, which depend on the machine. */
const ratiosIn = (text: string): readonly (readonly [string, string])[] =>
  text
    .split('\n')
    .filter((line) => /\| [\d.]+ +\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', , , ratio = '']) => [name, ratio]);

test('docs/performance.md shows the ratios of the committed result', async () => {
  const document = await readFile('docs/performance.md', 'utf8');
  expect(ratiosIn(document)).toEqual(ratiosIn(`${tableOf(result)}\n${limitsOf(result)}`));
  expect(document).toContain(result.machine);
});
