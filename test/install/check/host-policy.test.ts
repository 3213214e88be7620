import { describe, expect, test } from 'vitest';
import { answer, shipped, withPolicy, wrong } from './host-answers.ts';

describe('the check of a host finds', () => {
  test.each([
    ['without a source of scripts', shipped.replace("script-src 'self';", ''), 'script-src'],
    ['without scripts', shipped.replace("script-src 'self'", "script-src 'none'"), 'script-src'],
    [
      "with only other hosts' scripts",
      shipped.replace("script-src 'self'", 'script-src https://cdn.example.com'),
      'script-src',
    ],
    [
      'that ignores the host of a script',
      shipped.replace("script-src 'self'", "script-src 'self' 'strict-dynamic'"),
      'script-src',
    ],
    [
      'without script elements',
      shipped.replace("script-src 'self'", "script-src 'self'; script-src-elem 'none'"),
      'script-src',
    ],
    [
      'without its own config.json',
      shipped.replace("connect-src 'self'", 'connect-src'),
      'connect-src',
    ],
    ['without styles', shipped.replace("style-src 'self';", ''), 'style-src'],
    ['without style elements', `${shipped}; style-src-elem 'none'`, 'style-src'],
    ['in a sandbox without any right', `${shipped}; sandbox`, 'sandbox'],
    [
      'in a sandbox without scripts',
      `${shipped}; sandbox allow-same-origin allow-popups`,
      'sandbox',
    ],
    [
      'in a sandbox without windows',
      `${shipped}; sandbox allow-scripts allow-same-origin`,
      'sandbox',
    ],
    ['in a sandbox without its host', `${shipped}, sandbox allow-scripts allow-popups`, 'sandbox'],
  ])('a policy under which a page does not run: %s', (_, policy, directive) => {
    expect(wrong(withPolicy(policy))).toEqual([['host.policy', directive]]);
  });

  test('a sign-in window whose script does not run, and says which page it is', () => {
    const popup = answer('signed-in.html', { 'content-security-policy': "script-src 'none'" });
    expect(wrong({ popup })).toEqual([['host.policy', 'script-src (signed-in.html)']]);
  });

  test('a policy without the gateway of config.json', () => {
    const gateway = 'https://gateway.example.com:8443';
    expect(wrong({ gateway })).toEqual([['host.policy', 'connect-src']]);
  });
});

describe('the check of a host accepts', () => {
  test.each([
    ['its own host by name', shipped.replaceAll("'self'", 'https://recording.example.com')],
    [
      'inline scripts that browsers ignore beside a hash',
      shipped.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' 'sha256-AbC='"),
    ],
    [
      'a sandbox with all it needs',
      `${shipped}; sandbox allow-scripts allow-same-origin allow-popups`,
    ],
    [
      'one rule for scripts and everything else',
      shipped.replace("default-src 'none'", "default-src 'self'").replace("script-src 'self';", ''),
    ],
    ['no limit of styles', shipped.replace(/default-src 'none'; (.*)style-src [^;]+;/, '$1')],
  ])('a policy with %s', (_, policy) => {
    expect(wrong(withPolicy(policy))).toEqual([]);
  });

  test.each([
    ['https://gateway.example.com', 'https://gateway.example.com wss://gateway.example.com'],
    ['https://gateway.example.com:8443', 'https://gateway.example.com:8443 wss://*.example.com:*'],
    ['http://localhost', 'http://localhost:80 ws://localhost:80'],
    ['http://localhost:5180', 'http://localhost:5180 ws://localhost:5180'],
    ['https://recording.example.com', ''],
  ])('the gateway %s in the place of the region', (gateway, sources) => {
    const policy = shipped.replace(/connect-src [^;]+/, `connect-src 'self' ${sources}`);
    const served = answer('index.html', { 'content-security-policy': policy });
    const pages = { 'index.html': served, 'queue.html': served };
    expect(wrong({ gateway, pages, setup: { ...served, status: 404 } })).toEqual([]);
  });
});
