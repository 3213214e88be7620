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

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes text of the formula %j', (cell) => {
  expect(line(cell).replaceAll('"', '')).toBe(`'${cell}\r\n`);
});

it('leaves an operator within a cell alone', () => {
  expect(line('a=b', 'x-y')).toBe('a=b,x-y\r\n');
});
