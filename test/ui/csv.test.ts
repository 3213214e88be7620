import { expect, it } from 'vitest';
import { csvFile } from '../../src/ui/csv.ts';

const line = (...cells: string[]) => csvFile([cells]).slice(1);

it('ends every row with CRLF, and begins with a byte order mark for Excel', () => {
  expect(csvFile([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
});

it('quotes cells that hold commas, quotes or line breaks', () => {
  expect(line('a,b', 'say "no"', 'two\nlines', 'plain')).toBe(
    '"a,b","say ""no""","two\nlines",plain\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A'])(
  'makes text of the formula %j',
  (cell) => {
    expect(line(cell)).toBe(`'${cell}\r\n`);
  },
);

it.each(['\tx', '\rx', '\nx'])(
  'puts an apostrophe before %j, whose first character may be skipped',
  (cell) => {
    expect(line(cell).replaceAll('"', '')).toBe(`'${cell}\r\n`);
  },
);

it('makes text of a formula behind what separates cells in another locale', () => {
  expect(line("Eva;=cmd|' /C calc'!A0")).toBe(`"Eva;'=cmd|' /C calc'!A0"\r\n`);
  expect(line('Eva\t+1')).toBe("Eva\t'+1\r\n");
  expect(line('Eva\n@A')).toBe(`"Eva\n'@A"\r\n`);
  expect(line('Eva\r-1')).toBe(`"Eva\r'-1"\r\n`);
  expect(line('Eva;=1;＝2')).toBe(`"Eva;'=1;'＝2"\r\n`);
});

it('makes text of a formula behind spaces', () => {
  expect(line('  =1')).toBe("  '=1\r\n");
  expect(line('Eva; =1')).toBe(`"Eva; '=1"\r\n`);
});

it('keeps a cell with a semicolon in one piece where semicolons separate cells', () => {
  expect(line('Eva; Ben')).toBe('"Eva; Ben"\r\n');
});

it('leaves an operator within a cell alone', () => {
  expect(line('a=b', 'x-y')).toBe('a=b,x-y\r\n');
});
