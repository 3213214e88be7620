import { describe, expect, test } from 'vitest';
import {
  clientIdIn,
  type Environment,
  loginHost,
  readRequiredEnvironment,
  readSettings,
  readTarget,
  secretIn,
} from '../../src/cli/env.ts';

const credentials = { GENESYS_CLIENT_ID: 'id', GENESYS_CLIENT_SECRET: 'secret' };

describe('the settings', () => {
  test('default to the first region and no gateway', () => {
    expect(readSettings(credentials)).toEqual({
      ok: true,
      value: {
        domain: 'mypurecloud.com',
        gateway: null,
        clientId: 'id',
        clientSecret: 'secret',
      },
    });
  });

  test.each(['mypurecloud.de', 'USW2.pure.cloud '])('accept the region %j', (region) => {
    expect(readSettings({ ...credentials, GENESYS_REGION: region })).toMatchObject({
      ok: true,
      value: { domain: region.trim().toLowerCase() },
    });
  });

  test('refuse a host that is no Genesys Cloud region', () => {
    const settings = readSettings({ ...credentials, GENESYS_REGION: 'mypurecloud.com.evil.test' });
    expect(settings).toEqual({
      ok: false,
      problem: expect.stringContaining('GENESYS_REGION must be one of mypurecloud.com'),
    });
  });

  test('report everything that is missing or wrong at once', () => {
    const environment = { GENESYS_CLIENT_ID: ' ', GENESYS_REGION: 'x', GENESYS_GATEWAY: 'y' };
    const read = readSettings(environment);
    const problem = read.ok ? '' : read.problem;
    expect(problem.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'GENESYS_CLIENT_ID',
      'GENESYS_CLIENT_SECRET',
      'GENESYS_REGION',
      'GENESYS_GATEWAY',
    ]);
  });

  test.each([
    ['https://proxy.example.com:8443/genesys', true],
    ['http://localhost:5180', true],
    ['http://127.0.0.1:5180', true],
    ['http://proxy.example.com', false],
    ['ftp://localhost', false],
    ['https://user:word@proxy.example.com', false],
    ['https://user@proxy.example.com', false],
    ['https://:word@proxy.example.com', false],
    ['https://proxy.example.com/?a=b', false],
    ['proxy', false],
  ])('accept the gateway %s: %s', (gateway, ok) => {
    expect(readSettings({ ...credentials, GENESYS_GATEWAY: gateway }).ok).toBe(ok);
  });

  test.each([
    ['https://proxy.example.com:8443/genesys', 'proxy.example.com:8443'],
    ['', 'login.mypurecloud.de'],
  ])('name the host that the secret goes to: with the gateway %j, %s', (gateway, host) => {
    const region = { GENESYS_REGION: 'mypurecloud.de', GENESYS_GATEWAY: gateway };
    const settings = readSettings({ ...credentials, ...region });
    expect(settings.ok && loginHost(settings.value)).toBe(host);
  });

  test('of the demo require the valid id of a call', () => {
    const id = 'c0000000-0000-4000-8000-000000000001';
    expect(readTarget({ TARGET_CONVERSATION_ID: id })).toEqual({ ok: true, value: id });
    expect(readTarget({ TARGET_CONVERSATION_ID: 'x' })).toMatchObject({ ok: false });
    expect(readTarget({})).toEqual({
      ok: false,
      problem: 'TARGET_CONVERSATION_ID is missing. Set it in the environment or in .env.',
    });
  });
});

describe('the tutorial’s API', () => {
  const required = (api: 'conversations' | 'recordings', environment: Environment) =>
    readRequiredEnvironment(
      environment,
      { kind: 'call', asked: 'status', conversationId: 'call' },
      { api },
    );

  test('requires a gateway, and the error says why', () => {
    const problem = expect.stringMatching(/needs GENESYS_GATEWAY.*Genesys Cloud itself doesn't/);
    expect(required('recordings', credentials)).toEqual({ ok: false, problem });
    expect(required('conversations', credentials).ok).toBe(true);
    const gateway = { ...credentials, GENESYS_GATEWAY: 'https://gateway.example' };
    expect(required('recordings', gateway).ok).toBe(true);
  });

  test('reports a missing gateway on a line below the other problems', () => {
    const { GENESYS_CLIENT_ID } = credentials;
    expect(required('recordings', { GENESYS_CLIENT_ID })).toEqual({
      ok: false,
      problem: expect.stringMatching(
        /^GENESYS_CLIENT_SECRET is missing\.[^\n]*\n--api recordings needs GENESYS_GATEWAY/,
      ),
    });
  });
});

test('credentials are taken without the spaces around them, and are empty if they are not set', () => {
  const padded = { GENESYS_CLIENT_ID: ' id ', GENESYS_CLIENT_SECRET: ' secret\n' };
  expect([clientIdIn(padded), secretIn(padded)]).toEqual(['id', 'secret']);
  expect([clientIdIn({}), secretIn({})]).toEqual(['', '']);
});
