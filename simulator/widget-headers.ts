/** One header in one rule of a `_headers` file. */
export interface HeaderRule {
  /** The paths it applies to: exact, or with `*` for any text. */
  readonly pattern: string;
  readonly name: string;
  readonly value: string;
}

/**
 * Parses a `_headers` file as Netlify and Cloudflare Pages do: a line with a path pattern, followed by indented `Name:
 * value` lines. `#` starts a comment line.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  let pattern = '';
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      pattern = content;
      continue;
    }
    const colon = content.indexOf(':');
    if (colon < 1) continue;
    const name = content.slice(0, colon).trim();
    rules.push({ pattern, name, value: content.slice(colon + 1).trim() });
  }
  return rules;
}

/**
 * The headers for a path. If several rules set the same header, its values are joined with a comma, as both hosts do.
 */
export function headersFor(
  path: string,
  rules: readonly HeaderRule[],
): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ pattern }) => matches(pattern, path))) {
    const name = rule.name.toLowerCase();
    const before = headers.get(name);
    headers.set(name, before === undefined ? rule.value : `${before}, ${rule.value}`);
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(path);
}
