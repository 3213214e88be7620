import { describe, expect, test } from 'vitest';
import { judgeClient } from '../../../src/install/check/client.ts';
import { description, installed } from '../organization.ts';

describe('the check of an OAuth client', () => {
  const [wanted] = description.oauthClients;
  const [client] = installed().clients;
  if (!wanted || !client) throw new Error('The description has no client.');

  test('accepts those of both pages as they were installed', () => {
    const { clients } = installed();
    expect(
      description.oauthClients.map((one, index) =>
        judgeClient(one, clients[index] ?? null, 'pkce'),
      ),
    ).toEqual([
      { id: 'signIn.agent', verdict: 'ok', details: [], has: wanted.scope },
      { id: 'signIn.queue', verdict: 'ok', details: [], has: description.oauthClients[1]?.scope },
    ]);
  });

  test('accepts the implicit grant if config.json names it', () => {
    const implicit = { ...client, authorizedGrantType: 'TOKEN' };
    expect(judgeClient(wanted, implicit, 'implicit').verdict).toBe('ok');
  });

  test('reports one that is switched off', () => {
    const { verdict, details } = judgeClient(wanted, { ...client, state: 'inactive' }, 'pkce');
    expect([verdict, details]).toEqual(['problem', ['Status']]);
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

  test('names another grant type only if it is a word', () => {
    const bad = { ...client, authorizedGrantType: 'Jane Doe +49 170' };
    expect(judgeClient(wanted, bad, 'pkce').details).toEqual(['grant (other)']);
  });

  test('gives a hint if tokens live longer than a shift, or if no lifetime is set', () => {
    for (const accessTokenValiditySeconds of [86_400, 0]) {
      const long = { ...client, accessTokenValiditySeconds };
      expect(judgeClient(wanted, long, 'pkce')).toMatchObject({
        verdict: 'hint',
        details: ['token duration'],
      });
    }
  });

  test('accepts a scope that includes the required one', () => {
    const scope = ['conversations', 'notifications', 'recordings', 'user-basic-info'];
    expect(judgeClient(wanted, { ...client, scope }, 'pkce').verdict).toBe('ok');
  });
});
