import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checklist } from './checklist.ts';

const path = 'docs/accessibility.md';
const whole = readFileSync(path, 'utf8');
const check = (text: string): readonly string[] => checklist.check([{ path, text }]).problems;
const row = /^\| 2\.4\.11 .*\n/m;
const [line = ''] = row.exec(whole) ?? [];

test('the committed checklist passes', () => {
  expect(check(whole)).toEqual([]);
});

test('a missing criterion and a duplicate one are reported', () => {
  expect(check(whole.replace(row, ''))).toEqual([
    'docs/accessibility.md lists 2.4.11 (AA) 0 times, not once.',
  ]);
  expect(check(whole.replace(row, line + line))).toEqual([
    'docs/accessibility.md lists 2.4.11 (AA) 2 times, not once.',
  ]);
});

test('a criterion of another level or another version is reported', () => {
  expect(check(whole.replace(row, line.replace('| AA ', '| A  ')))).toContain(
    'docs/accessibility.md lists 2.4.11 (A), which is no criterion.',
  );
  expect(check(whole.replace(row, line + line.replace('2.4.11', '4.1.1 ')))).toEqual([
    'docs/accessibility.md lists 4.1.1 (AA), which is no criterion.',
  ]);
});

test('a criterion without evidence is reported', () => {
  expect(check(whole.replace(row, line.replace(/\[.*/, 'of course |\n')))).toEqual([
    'docs/accessibility.md names neither a test nor a day for 2.4.11 (AA).',
  ]);
});
