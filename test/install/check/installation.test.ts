import { describe, expect, test } from 'vitest';
import { judgeClient } from '../../../src/install/check/client.ts';
import { conclude, type Finding, withoutAbsentQueue } from '../../../src/install/check/findings.ts';
import { judgeInstallation } from '../../../src/install/check/installation.ts';
import { misunderstood, unknownWords } from '../../../src/install/check/shape.ts';
import { change, description, installed, nothing } from '../organization.ts';

const judge = (actual = installed()) => judgeInstallation(description, actual);
const wrong = (actual = installed()) =>
  judge(actual).filter(({ verdict }) => verdict === 'problem');

test('a complete installation passes', () => {
  expect(judge().map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'ok', 'ok']);
});

test('if nothing is installed, the roles remain unknown, because they can have other names', () => {
  const findings = judge(nothing);
  expect(findings.map(({ verdict }) => verdict)).toEqual(Array(4).fill('unknown'));
  expect(findings[0]?.details).toContain('conversation:recording:pause');
});

test('the check reports what a role lacks and what else it has', () => {
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

test('the check reports a permission that the organization does not have at all', () => {
  const permissions = new Set(['conversation:recording:pause']);
  expect(wrong({ ...installed(), permissions })[0]?.details).toContain(
    'conversation:call:record (not in this organization)',
  );
});

test('the check judges the page of a part, not another page on the same host', () => {
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
      details: ['sandbox', 'lifecycle', 'state'],
    },
  ]);
});

describe('a queue page that was not chosen', () => {
  const onlyAgents = {
    ...installed(),
    roles: installed().roles.slice(0, 1),
    integrations: installed().integrations.slice(0, 1),
  };
  const [, wanted] = description.oauthClients;
  const noClient = wanted ? [judgeClient(wanted, null, 'pkce')] : [];
  const conclusionOf = (findings: readonly Finding[]) => conclude(withoutAbsentQueue(findings));

  test('is said once, and leaves nothing to be fixed', () => {
    const findings = withoutAbsentQueue([...noClient, ...judge(onlyAgents)]);
    expect(findings.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'role.agent ok',
      'integration.agent ok',
      'queue.absent hint',
    ]);
    expect(conclude(findings)).toBe('works');
  });

  test('is not assumed where any part of it is there, or could not be read', () => {
    const { roles, integrations } = installed();
    expect(conclusionOf([...noClient, ...judge({ ...onlyAgents, roles })])).toBe('problems');
    expect(conclusionOf([...noClient, ...judge({ ...onlyAgents, integrations })])).toBe('problems');
    expect(
      conclusionOf([{ id: 'signIn.queue', verdict: 'ok', details: [] }, ...judge(onlyAgents)]),
    ).toBe('unclear');
    const [missing] = noClient;
    if (!missing) return expect.fail();
    const deleted = { ...missing, details: ['clientId (not in this organization)'] };
    expect(conclusionOf([deleted, ...judge(onlyAgents)])).toBe('problems');
    const [, queuePage] = integrations;
    if (!queuePage) return expect.fail();
    const [first, second] = ['one', 'two'].map((id) => ({
      ...queuePage,
      id,
      notes: '',
      config: null,
    }));
    const namesakes = [...onlyAgents.integrations, first, second].filter(
      (one) => one !== undefined,
    );
    expect(conclusionOf([...noClient, ...judge({ ...onlyAgents, integrations: namesakes })])).toBe(
      'problems',
    );
    const unread = judge(onlyAgents).map((one) => ({ ...one, details: ['403'] }));
    expect(withoutAbsentQueue(unread)).toEqual(unread);
  });
});

describe('the check of an OAuth client', () => {
  const [wanted] = description.oauthClients;
  const [client] = installed().clients;
  if (!wanted || !client) throw new Error('The description has no client.');

  test('accepts one as it was installed', () => {
    expect(judgeClient(wanted, client, 'pkce')).toMatchObject({ verdict: 'ok', has: wanted.scope });
  });

  test('reports one in config.json that the organization does not have', () => {
    expect(judgeClient(wanted, null, 'pkce').details).toEqual(['clientId']);
  });

  test('reports another grant type and missing redirect URIs and scopes by path, so that no host is named', () => {
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

  test('gives a hint if tokens live longer than a shift', () => {
    const long = { ...client, accessTokenValiditySeconds: 86_400 };
    expect(judgeClient(wanted, long, 'pkce')).toMatchObject({ verdict: 'hint' });
  });

  test('accepts a scope that includes the required one', () => {
    const scope = ['conversations', 'notifications', 'recordings', 'user-basic-info'];
    expect(judgeClient(wanted, { ...client, scope }, 'pkce').verdict).toBe('ok');
  });
});

describe('the check of an answer', () => {
  test('reports the path of each field that the schema dropped, once', () => {
    const came = { id: 1, parts: [{ state: 5 }, { state: 'x' }, { state: 6, more: true }] };
    const understood = {
      id: 1,
      parts: [{ state: undefined }, { state: 'x' }, { state: undefined }],
    };
    expect(misunderstood(came, understood)).toEqual(['parts[].state']);
  });

  test('accepts missing fields', () => {
    expect(misunderstood({ a: null }, { a: undefined, b: undefined })).toEqual([]);
  });

  test('reports unknown values, by name only if they are plain words', () => {
    const known = { state: ['connected'] };
    const came = { parts: [{ state: 'CONNECTED' }, { state: 'waiting' }, { state: '+49 170' }] };
    expect(unknownWords(came, known)).toEqual(['state: waiting', 'state: (other)']);
  });
});

test('one problem decides the result; unknown parts leave it open; hints do not matter', () => {
  const of = (...verdicts: ('ok' | 'hint' | 'problem' | 'unknown')[]) =>
    conclude(verdicts.map((verdict) => ({ id: 'host.pages', verdict, details: [] })));
  expect([of('ok', 'hint'), of('ok', 'unknown'), of('unknown', 'problem')]).toEqual([
    'works',
    'unclear',
    'problems',
  ]);
});
