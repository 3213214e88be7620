import { describe, expect, test } from 'vitest';
import { type HostAnswer, type HostAnswers, judgeHost } from '../../../src/install/check/host.ts';
import { productionHeaders } from '../../public/policy.ts';

const answer = (path: string, more: Record<string, string> = {}): HostAnswer => ({
  status: 200,
  url: `https://recording.example.com/${path}?check=1`,
  headers: {
    ...Object.fromEntries(productionHeaders(`/${path}`)),
    'content-type': 'text/html; charset=utf-8',
    ...more,
  },
});

const good: HostAnswers = {
  pages: { 'index.html': answer('index.html'), 'queue.html': answer('queue.html') },
  popup: answer('signed-in.html'),
  config: answer('config.json'),
  script: answer('assets/index-a1b2c3d4.js', { 'content-encoding': 'br' }),
  missing: { ...answer('assets/not-there.js'), status: 404 },
};

const judge = (more: Partial<HostAnswers> = {}, domain = 'mypurecloud.de') =>
  judgeHost({ ...good, ...more }, domain);

/** The findings that are not ok, each with its subject. */
const wrong = (...asked: Parameters<typeof judge>) =>
  judge(...asked)
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ id, details }) => [id, ...details]);

/** The agent page with other headers. */
const withHeaders = (more: Record<string, string>) => ({
  pages: { ...good.pages, 'index.html': answer('index.html', more) },
});

test('a host that sends the shipped headers passes in every part', () => {
  expect(wrong()).toEqual([]);
  expect(judge().map(({ id }) => id)).toHaveLength(8);
});

describe('the check of a host finds', () => {
  test('missing pages, and then checks nothing else', () => {
    const popup = { ...good.popup, status: 404 };
    expect(wrong({ popup })).toEqual([['host.pages', 'signed-in.html']]);
    expect(judge({ popup })).toHaveLength(1);
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
    const csp = productionHeaders('/').get('content-security-policy') ?? '';
    const open = csp.replace(/frame-ancestors [^;]+/, 'frame-ancestors *');
    const none = csp.replace(/frame-ancestors [^;]+;?/, '');
    for (const policy of [open, none]) {
      expect(wrong(withHeaders({ 'content-security-policy': policy }))).toEqual([
        ['host.framing', 'frame-ancestors'],
      ]);
    }
    expect(wrong(withHeaders({ 'x-frame-options': 'DENY' }))).toEqual([
      ['host.framing', 'X-Frame-Options'],
    ]);
  });

  test('a policy without the region', () => {
    expect(wrong({}, 'new.pure.cloud')).toEqual([
      ['host.framing', 'frame-ancestors'],
      ['host.policy', 'connect-src'],
    ]);
  });

  test('a missing policy', () => {
    expect(wrong(withHeaders({ 'content-security-policy': '' }))).toEqual([
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

  test('that the sign-in popup is cut off from its page', () => {
    const popup = answer('signed-in.html', { 'cross-origin-opener-policy': 'same-origin' });
    expect(wrong({ popup })).toEqual([['host.opener', 'Cross-Origin-Opener-Policy']]);
  });
});
