import { expect, it } from 'vitest';
import { csvFile } from '../../src/ui/csv.ts';

const line = (...cells: string[]) => csvFile([cells]).slice(1);

it('every row ends with CRLF, and the file starts with a byte order mark for Excel', () => {
  expect(csvFile([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
});

it('cells with commas, quotes or line breaks are quoted', () => {
  expect(line('a,b', 'say "no"', 'two\nlines', 'plain')).toBe(
    '"a,b","say ""no""","two\nlines",plain\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A'])(
  'the formula %j becomes text',
  (cell) => {
    expect(line(cell)).toBe(`'${cell}\r\n`);
  },
);

it.each(['\tx', '\rx', '\nx'])(
  'an apostrophe is put before %j, whose first character may be skipped',
  (cell) => {
    expect(line(cell).replaceAll('"', '')).toBe(`'${cell}\r\n`);
  },
);

it('a formula after a cell separator of another locale becomes text', () => {
  expect(line("Eva;=cmd|' /C calc'!A0")).toBe(`"Eva;'=cmd|' /C calc'!A0"\r\n`);
  expect(line('Eva\t+1')).toBe("Eva\t'+1\r\n");
  expect(line('Eva\n@A')).toBe(`"Eva\n'@A"\r\n`);
  expect(line('Eva\r-1')).toBe(`"Eva\r'-1"\r\n`);
  expect(line('Eva;=1;＝2')).toBe(`"Eva;'=1;'＝2"\r\n`);
});

it('a formula after spaces becomes text', () => {
  expect(line('  =1')).toBe("  '=1\r\n");
  expect(line('Eva; =1')).toBe(`"Eva; '=1"\r\n`);
});

it('a cell with a semicolon stays in one piece where semicolons separate cells', () => {
  expect(line('Eva; Ben')).toBe('"Eva; Ben"\r\n');
});

it('an operator within a cell is left alone', () => {
  expect(line('a=b', 'x-y')).toBe('a=b,x-y\r\n');
});
