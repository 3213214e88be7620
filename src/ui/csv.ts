/** Without a byte order mark, Excel takes a file for Latin-1. */
const byteOrderMark = '\uFEFF';

/** What spreadsheets take for the beginning of a formula, which could then do anything. */
const formula = /^[=+\-@\t\r]/;

const special = /[",\r\n]/;

/** Rows as a CSV file (RFC 4180). A cell that looks like a formula gets an apostrophe in front, and stays text. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(value: string): string {
  const text = formula.test(value) ? `'${value}` : value;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
