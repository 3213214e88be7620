/** Without a byte order mark, Excel reads the file as Latin-1. */
const byteOrderMark = '\uFEFF';

/**
 * What spreadsheets treat as the start of a formula, which could then do anything: at the start of a cell, and after
 * any character that starts a new cell in some locale (a semicolon in German, French, Spanish and Portuguese) or when
 * pasted (tab, line break).
 */
const formula = /(^|[;\t\r\n])( *)(?=[=+\-@＝＋－＠])/g;

/** Some programs skip these at the start of a cell, and would find a formula after them. */
const skipped = /^[\t\r\n]/;

const special = /[",;\r\n]/;

/** Rows as a CSV file (RFC 4180). An apostrophe keeps anything that looks like a formula in any locale as text. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(value: string): string {
  const text = value.replace(formula, "$1$2'").replace(skipped, "'$&");
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
