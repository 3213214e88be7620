import { describe, expect, test } from 'vitest';
import { checkIds } from '../../../src/install/check/findings.ts';
import { answer, good, judge, shipped, withHeaders, withPolicy, wrong } from './host-answers.ts';

test('a host that sends the shipped headers passes in every part', () => {
  expect(wrong()).toEqual([]);
  expect(judge().map(({ id }) => id)).toEqual(checkIds.filter((id) => id.startsWith('host.')));
});

describe('the check of a host finds', () => {
  test('missing pages, and then checks nothing else', () => {
    const popup = { ...good.popup, status: 404 };
    expect(wrong({ popup })).toEqual([['host.pages', 'signed-in.html']]);
    expect(judge({ popup })).toHaveLength(1);
  });

  test('a page that is not HTML, or whose type is not said', () => {
    for (const headers of [{}, { 'content-type': 'text/plain' }]) {
      expect(wrong({ popup: { ...good.popup, headers } })).toEqual([
        ['host.pages', 'signed-in.html'],
      ]);
    }
  });

  test('a page without a single header but its type', () => {
    const bare = { ...answer('index.html'), headers: { 'content-type': 'text/html' } };
    expect(wrong({ pages: { ...good.pages, 'index.html': bare } })).toEqual([
      ['host.framing', 'frame-ancestors'],
      ['host.policy', 'script-src', 'connect-src', 'X-Content-Type-Options'],
      ['host.caching', 'index.html'],
    ]);
  });

  test('a page of which the address is not known, so that nothing shows that it is its own', () => {
    const unknown = { ...answer('index.html'), url: '' };
    expect(wrong({ pages: { ...good.pages, 'index.html': unknown } })).toEqual([
      ['host.query', 'index.html'],
      ['host.policy', 'script-src', 'connect-src', 'style-src'],
    ]);
  });

  test('redirects that lose the query, which a sign-in needs', () => {
    const stripped = { ...answer('queue.html'), url: 'https://recording.example.com/queue' };
    expect(wrong({ pages: { ...good.pages, 'queue.html': stripped } })).toEqual([
      ['host.query', 'queue.html'],
    ]);
  });

  test('no problem if redirects strip .html and keep the query', () => {
    const stripped = {
      ...answer('queue.html'),
      url: 'https://recording.example.com/queue?check=1',
    };
    expect(wrong({ pages: { ...good.pages, 'queue.html': stripped } })).toEqual([]);
  });

  test('missing files that are answered with a page', () => {
    expect(wrong({ missing: answer('') })).toEqual([['host.missing', 'status 200']]);
  });

  test('that any page, or none, may frame the widget', () => {
    const open = shipped.replace(/frame-ancestors [^;]+/, 'frame-ancestors *');
    const none = shipped.replace(/frame-ancestors [^;]+;?/, '');
    for (const policy of [open, none]) {
      expect(wrong(withPolicy(policy))).toEqual([['host.framing', 'frame-ancestors']]);
    }
  });

  test('an older header that keeps Genesys Cloud out where no policy replaces it', () => {
    const bare = { 'content-security-policy': '', 'x-frame-options': 'DENY' };
    expect(wrong(withHeaders(bare))).toContainEqual([
      'host.framing',
      'X-Frame-Options',
      'frame-ancestors',
    ]);
    expect(wrong(withHeaders({ 'x-frame-options': 'DENY' }))).toEqual([]);
  });

  test('a set-up page that may be framed, and says which page it is', () => {
    const shown = answer('setup.html', { 'content-security-policy': shipped });
    expect(wrong({ setup: shown })).toEqual([['host.framing', 'frame-ancestors (setup.html)']]);
    const named = answer('setup.html', {
      'content-security-policy': shipped.replace(
        /(?<=frame-ancestors) [^;]+/,
        " 'none' https://x.example.com",
      ),
    });
    expect(wrong({ setup: named })).toEqual([['host.framing', 'frame-ancestors (setup.html)']]);
    const bare = answer('setup.html', { 'content-security-policy': "frame-ancestors 'none'" });
    expect(wrong({ setup: bare })).toEqual([
      ['host.policy', 'script-src (setup.html)', 'connect-src (setup.html)'],
    ]);
  });

  test.each([
    'https://*.com',
    'https://*.co.uk',
    'https://*',
    'http://*',
    'http:',
    'https:',
    'http://crm.example.com',
    '*:443',
  ])('that %s may frame the widget or run scripts in it', (source) => {
    const framed = shipped.replace('frame-ancestors', `frame-ancestors ${source}`);
    expect(wrong(withPolicy(framed))).toEqual([['host.framing', 'frame-ancestors']]);
    const run = shipped.replace("script-src 'self'", `script-src 'self' ${source}`);
    expect(wrong(withPolicy(run))).toEqual([['host.policy', 'script-src']]);
  });

  test.each([
    "script-src 'self' blob:",
    "script-src 'self' data:",
    "script-src 'self' 'UNSAFE-EVAL'",
    "script-src 'self' 'unsafe-hashes'",
    "script-src 'self'; script-src-elem *",
    "script-src 'self'; script-src-attr 'unsafe-inline'",
  ])('the unsafe policy %s', (directives) => {
    const policy = shipped.replace("script-src 'self'", directives);
    expect(wrong(withPolicy(policy))).toEqual([['host.policy', 'script-src']]);
  });

  test('a directive that is lax where it is named first, which is the one that browsers use', () => {
    const framed = `frame-ancestors *; ${shipped}`;
    expect(wrong(withPolicy(framed))).toEqual([['host.framing', 'frame-ancestors']]);
    expect(wrong(withPolicy(`${shipped}; frame-ancestors *`))).toEqual([]);
  });

  test.each([
    'https://apps.mypurecloud.de:8443',
    'https://*.purecloud.de',
    'https://*.apps.mypurecloud.de',
  ])('that Genesys Cloud is not among the ancestors %s', (ancestors) => {
    const policy = shipped.replace(/frame-ancestors [^;]+/, `frame-ancestors ${ancestors}`);
    expect(wrong(withPolicy(policy))).toEqual([['host.framing', 'frame-ancestors']]);
  });

  test('a second policy that keeps Genesys Cloud out, because browsers apply both', () => {
    for (const second of ["frame-ancestors 'none'", "frame-ancestors 'self'"]) {
      expect(wrong(withPolicy(`${shipped}, ${second}`))).toEqual([
        ['host.framing', 'frame-ancestors'],
      ]);
    }
    expect(wrong(withPolicy(`${shipped}, default-src 'self'`))).toEqual([
      ['host.policy', 'connect-src'],
    ]);
  });

  test('a policy without the region', () => {
    expect(wrong({}, 'new.pure.cloud')).toEqual([
      ['host.framing', 'frame-ancestors'],
      ['host.policy', 'connect-src'],
    ]);
  });

  test('a missing policy', () => {
    expect(wrong(withPolicy(''))).toEqual([
      ['host.framing', 'frame-ancestors'],
      ['host.policy', 'script-src', 'connect-src'],
    ]);
  });

  test('caching of the page, missing caching of scripts and missing compression, as hints', () => {
    const headers = { 'cache-control': 'public, max-age=600' };
    const script = answer('assets/index-a1b2c3d4.js', { 'cache-control': 'no-cache' });
    const findings = judge({ ...withHeaders(headers), script });
    expect(findings.filter(({ verdict }) => verdict === 'hint')).toEqual([
      { id: 'host.caching', verdict: 'hint', details: ['index.html', 'assets/'] },
      { id: 'host.compression', verdict: 'hint', details: ['assets/'] },
    ]);
  });

  test.each([
    'max-age=0, s-maxage=86400',
    's-maxage=0',
    'max-age=0, stale-while-revalidate=86400',
    'max-age=600, max-age=0',
    'no-cache="set-cookie"',
    'must-revalidate',
    '',
  ])('that a browser or a CDN may keep a page, with the Cache-Control “%s”', (value) => {
    expect(wrong(withHeaders({ 'cache-control': value }))).toEqual([
      ['host.caching', 'index.html'],
    ]);
  });

  test('a config.json that is kept', () => {
    const config = answer('config.json', { 'cache-control': 'max-age=600' });
    expect(wrong({ config })).toEqual([['host.caching', 'config.json']]);
  });

  test('scripts that are kept for less than a day', () => {
    const scriptFor = (seconds: number) => ({
      script: answer('assets/index-a1b2c3d4.js', {
        'cache-control': `max-age=${seconds}`,
        'content-encoding': 'gzip',
      }),
    });
    expect(wrong(scriptFor(86_399))).toEqual([['host.caching', 'assets/']]);
    expect(wrong(scriptFor(86_400))).toEqual([]);
  });

  test('that a browser asks for scripts again, even if a CDN keeps them', () => {
    for (const value of ['s-maxage=31536000', 'no-store, max-age=31536000']) {
      const script = answer('assets/index-a1b2c3d4.js', {
        'cache-control': value,
        'content-encoding': 'br',
      });
      expect(wrong({ script })).toEqual([['host.caching', 'assets/']]);
    }
  });

  test.each(['same-origin', 'same-origin; report-to="x"', 'same-origin-allow-popups'])(
    'that the sign-in popup is cut off from its page, with the policy %s',
    (policy) => {
      const popup = answer('signed-in.html', { 'cross-origin-opener-policy': policy });
      expect(wrong({ popup })).toEqual([['host.opener', 'Cross-Origin-Opener-Policy']]);
    },
  );

  test('nothing about missing files if the request for one was not answered', () => {
    const missing = { status: null, url: '', headers: {} };
    expect(judge({ missing })).toContainEqual({
      id: 'host.missing',
      verdict: 'unknown',
      details: [],
    });
  });
});

describe('the check of a host accepts', () => {
  test('that the set-up page is no longer there', () => {
    expect(wrong({ setup: { status: 404, url: '', headers: {} } })).toEqual([]);
  });

  test.each([
    'https://*.mypurecloud.de',
    'HTTPS://APPS.MYPURECLOUD.DE',
    'https://apps.mypurecloud.de:443',
    "'self' https://apps.mypurecloud.de https://crm.example.com https://*.example.com",
    'http://localhost:5170 https://apps.mypurecloud.de',
    'apps.mypurecloud.de',
  ])('the ancestors %s, who are all named', (ancestors) => {
    const policy = shipped.replace(/frame-ancestors [^;]+/, `frame-ancestors ${ancestors}`);
    expect(wrong(withPolicy(policy))).toEqual([]);
  });

  test('a strict policy beside a lax one, because browsers apply both', () => {
    for (const lax of [
      'frame-ancestors *; script-src *; connect-src *',
      'frame-ancestors https://*',
      'connect-src https: wss:',
    ]) {
      expect(wrong(withPolicy(`${lax}, ${shipped}`))).toEqual([]);
    }
  });

  test('only the hosts of its region that a page needs', () => {
    const hosts = ['https://api', 'https://login', 'wss://streaming'].map(
      (host) => `${host}.mypurecloud.de`,
    );
    const judged = (all: readonly string[]) =>
      wrong(withPolicy(shipped.replace(/connect-src [^;]+/, `connect-src ${all.join(' ')}`)));
    expect(judged(["'self'", ...hosts])).toEqual([]);
    for (const host of ["'self'", ...hosts]) {
      const others = ["'self'", ...hosts].filter((one) => one !== host);
      expect(judged(others)).toEqual([['host.policy', 'connect-src']]);
    }
  });

  test.each([
    ['x-content-type-options', 'NoSniff'],
    ['x-content-type-options', 'nosniff, nosniff'],
    ['cache-control', 'Max-Age=0, must-revalidate'],
    ['cache-control', 'no-cache, s-maxage=86400'],
    ['cache-control', 'private, max-age="0"'],
    ['content-type', 'Text/HTML'],
  ])('%s: %s', (name, value) => {
    expect(wrong(withHeaders({ [name]: value }))).toEqual([]);
  });
});
