import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from './widget-headers.ts';

const FILE = `# production
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; connect-src https://api.example:443

/assets/*
  Cache-Control: public, max-age=31536000, immutable
/index.html
  Cache-Control: no-cache
/*
  Vary: Origin
/assets/*
  vary: Accept
`;

describe('a _headers file', () => {
  const rules = parseHeadersFile(FILE);

  test('applies every rule whose pattern matches the path', () => {
    const headers = headersFor('/assets/main-1a2b.js', rules);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('keeps colons inside a value', () => {
    expect(headersFor('/', rules).get('content-security-policy')).toContain(
      'https://api.example:443',
    );
  });

  test('matches an exact pattern exactly', () => {
    expect(headersFor('/index.html', rules).get('cache-control')).toBe('no-cache');
    expect(headersFor('/indexAhtml', rules).has('cache-control')).toBe(false);
  });

  test('joins values of the same name, whatever its case', () => {
    expect(headersFor('/assets/a.css', rules).get('vary')).toBe('Origin, Accept');
  });

  test('takes neither a comment nor a stray line for a header', () => {
    expect(parseHeadersFile('# a: b\n/*\n  nonsense\n')).toEqual([]);
  });
});
