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

/** The lines of the nginx configuration that begin with a word. */
const linesWith = (word: string): readonly string[] =>
  hosting.split('\n').filter((line) => line.trim().startsWith(word));

test('nginx, set up as the docs say, logs no query: it holds conversation ids, and codes of sign-ins', () => {
  const [format, ...others] = linesWith('log_format recording');
  expect(others).toEqual([]);
  expect(format).toContain('$uri');
  expect(format).not.toMatch(/\$(request|request_uri|args|query_string|http_referer|arg_\w+)\b/);
  expect(linesWith('access_log')).toEqual([
    '    access_log /var/log/nginx/recording.log recording;',
  ]);
});

test('nginx, set up as the docs say, sends plain HTTP to HTTPS, and no headers file to anybody', () => {
  expect(hosting).toMatch(/listen 80;\n.*\n\s+return 301 https:\/\/\$host\$request_uri;/);
  expect(hosting).toMatch(/location = \/_headers \{\n\s+return 404;\n\s+\}/);
});

test('the config.json that is shipped signs in with PKCE', () => {
  expect(JSON.parse(readFileSync('public/config.json', 'utf8'))).toMatchObject({ grant: 'pkce' });
});
