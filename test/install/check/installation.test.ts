import { describe, expect, test } from 'vitest';
import { judgeClient } from '../../../src/install/check/client.ts';
import { conclude } from '../../../src/install/check/findings.ts';
import { judgeInstallation } from '../../../src/install/check/installation.ts';
import { misunderstood, unknownWords } from '../../../src/install/check/shape.ts';
import { change, description, installed, nothing } from '../organization.ts';

const judge = (actual = installed()) => judgeInstallation(description, actual);
const wrong = (actual = installed()) =>
  judge(actual).filter(({ verdict }) => verdict === 'problem');

test('what was installed is right', () => {
  expect(judge().map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'ok', 'ok']);
});

test('where nothing is installed, nothing can be said: roles may have other names', () => {
  const findings = judge(nothing);
  expect(findings.map(({ verdict }) => verdict)).toEqual(Array(4).fill('unknown'));
  expect(findings[0]?.details).toContain('conversation:recording:pause');
});

test('what a role lacks and what it has', () => {
  const roles = change(installed().roles, 'role-agent', {
    permissionPolicies: [
      {
        domain: 'conversation',
        entityName: 'recording',
        actionSet: ['*'],
        allowConditions: false,
      },
    ],
  });
  expect(wrong({ ...installed(), roles })).toEqual([
    {
      id: 'role.agent',
      verdict: 'problem',
      details: ['conversation:call:record', 'conversation:communication:disconnect'],
      has: ['conversation:recording:pause', 'conversation:recording:snippetRecord'],
    },
  ]);
});

test('a permission that the organization does not know at all', () => {
  const permissions = new Set(['conversation:recording:pause']);
  expect(wrong({ ...installed(), permissions })[0]?.details).toContain(
    'conversation:call:record (not in this organization)',
  );
});

test('the page of a part is judged, not another page of the same host', () => {
  const [, queue] = installed().integrations;
  if (!queue?.config) return expect.fail();
  const { config } = queue;
  const url = String(config.properties['url']);
  const at = (other: string) => ({ ...config, properties: { ...config.properties, url: other } });
  const byHand = { ...queue, id: 'by-hand', name: 'My calls', notes: '' };
  const others = [
    { ...byHand, config: at(url.replace('queue.html', 'index.html')) },
    { ...byHand, config: at(url.replace('.example.com', '.example.com.evil.test')) },
  ];
  const integrations = [...others, ...installed().integrations];
  expect(wrong({ ...installed(), integrations })).toEqual([]);
});

test('fields of an integration, but for who sees it', () => {
  const [widget] = installed().integrations;
  if (!widget?.config) return expect.fail();
  const { properties } = widget.config;
  const integrations = change(installed().integrations, 'integration-agent', {
    name: 'Entered by hand',
    intendedState: 'DISABLED',
    notes: '',
    config: {
      ...widget.config,
      properties: { ...properties, sandbox: 'allow-scripts', groups: ['others'] },
      advanced: {},
    },
  });
  expect(wrong({ ...installed(), integrations })).toEqual([
    {
      id: 'integration.agent',
      verdict: 'problem',
      details: ['sandbox', 'lifecycle', 'Status'],
    },
  ]);
});

describe('an OAuth client', () => {
  const [wanted] = description.oauthClients;
  const [client] = installed().clients;
  if (!wanted || !client) throw new Error('The description has no client.');

  test('that was installed is right', () => {
    expect(judgeClient(wanted, client, 'pkce')).toMatchObject({ verdict: 'ok', has: wanted.scope });
  });

  test('that config.json names and the organization does not know', () => {
    expect(judgeClient(wanted, null, 'pkce').details).toEqual(['clientId']);
  });

  test('of the other grant, without redirect URIs and scopes: by path, so that no host is named', () => {
    const bad = { ...client, authorizedGrantType: 'TOKEN', registeredRedirectUri: [], scope: [] };
    expect(judgeClient(wanted, bad, 'pkce').details).toEqual([
      'grant TOKEN',
      'redirect URI {page}/index.html',
      'redirect URI {page}/signed-in.html',
      'scope conversations',
      'scope notifications',
      'scope recordings:readonly',
      'scope user-basic-info',
    ]);
  });

  test('whose tokens live longer than a shift: that could be better', () => {
    const long = { ...client, accessTokenValiditySeconds: 86_400 };
    expect(judgeClient(wanted, long, 'pkce')).toMatchObject({ verdict: 'hint' });
  });

  test('with a scope that includes the one that is needed is right', () => {
    const scope = ['conversations', 'notifications', 'recordings', 'user-basic-info'];
    expect(judgeClient(wanted, { ...client, scope }, 'pkce').verdict).toBe('ok');
  });
});

describe('an answer', () => {
  test('is misunderstood where a field came that the schema dropped, each path once', () => {
    const came = { id: 1, parts: [{ state: 5 }, { state: 'x' }, { state: 6, more: true }] };
    const understood = {
      id: 1,
      parts: [{ state: undefined }, { state: 'x' }, { state: undefined }],
    };
    expect(misunderstood(came, understood)).toEqual(['parts[].state']);
  });

  test('may lack what it lacks', () => {
    expect(misunderstood({ a: null }, { a: undefined, b: undefined })).toEqual([]);
  });

  test('has unknown words, which are named only where they are plain', () => {
    const known = { state: ['connected'] };
    const came = { parts: [{ state: 'CONNECTED' }, { state: 'waiting' }, { state: '+49 170' }] };
    expect(unknownWords(came, known)).toEqual(['state: waiting', 'state: (other)']);
  });
});

test('one problem decides; what could not be checked leaves it open; hints do not matter', () => {
  const of = (...verdicts: ('ok' | 'hint' | 'problem' | 'unknown')[]) =>
    conclude(verdicts.map((verdict) => ({ id: 'host.pages', verdict, details: [] })));
  expect([of('ok', 'hint'), of('ok', 'unknown'), of('unknown', 'problem')]).toEqual([
    'works',
    'unclear',
    'problems',
  ]);
});
