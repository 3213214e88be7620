import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productionHeaders } from './policy.ts';

const hosting = readFileSync('docs/hosting.md', 'utf8');
const added = [...hosting.matchAll(/add_header (\S+) "?([^"]*?)"?(?: always)?;$/gm)];
const inNginx = new Map(added.map(([, name = '', value = '']) => [name.toLowerCase(), value]));

/** In the snippet, a value that depends on the path is a variable with its own map. */
function valueFor(path: string, value: string): string | undefined {
  if (!value.startsWith('$')) return value;
  const cases = hosting.slice(hosting.indexOf(`map $uri ${value} {`)).split('}', 1)[0] ?? '';
  const isAsset = path.startsWith('/assets/');
  return (isAsset ? /~\^\/assets\/\s+"([^"]*)"/ : /default\s+"([^"]*)"/).exec(cases)?.[1];
}

test.each(['/', '/config.json', '/assets/index-a1b2c3d4.js'])(
  'nginx, set up as the docs say, answers %s as production does',
  (path) => {
    const headers = [...inNginx].map(([name, value]) => [name, valueFor(path, value)] as const);
    // nginx sends no header whose value is empty.
    expect(new Map(headers.filter(([, value]) => value !== ''))).toEqual(productionHeaders(path));
  },
);
