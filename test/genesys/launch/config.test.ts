import { describe, expect, it } from 'vitest';
import {
  checkConfig,
  clientIdFor,
  loadConfig,
  type PageName,
} from '../../../src/genesys/launch/config.ts';
import type { MistakeReason } from '../../../src/genesys/launch/problem.ts';

const clientId = '11111111-1111-4111-8111-111111111111';

const checked = (content: unknown) => {
  const config = checkConfig(content);
  return config.ok ? config.value : config.problem;
};

describe('config.json', () => {
  it('needs nothing but the id of an OAuth client', () => {
    expect(checked({ clientId })).toEqual({
      clientId,
      region: 'mypurecloud.com',
      grant: 'implicit',
      api: 'conversations',
      start: 'auto',
      recordingType: 'full',
      mask: 'none',
      pause: { remindAfterSeconds: 120, autoResumeAfterSeconds: 0 },
      consent: { mode: 'off', text: {} },
      embedders: [],
    });
  });

  it('can set everything', () => {
    const all = {
      clientId: { 'mypurecloud.ie': clientId, 'usw2.pure.cloud': { agent: 'a', queue: 'q' } },
      region: 'mypurecloud.ie',
      grant: 'pkce',
      api: 'recordings',
      start: 'adhoc',
      recordingType: 'agent',
      mask: 'all',
      gateway: {
        host: 'gateway.example',
        protocol: 'https',
        port: 8080,
        path_params_login: '/login',
        path_params_api: '/api',
      },
      pause: { remindAfterSeconds: 0, autoResumeAfterSeconds: 90 },
      consent: { mode: 'off', text: { en: 'Do you agree?' } },
      embedders: [
        'https://crm.example.com',
        'https://crm.example.com:8443',
        'http://localhost:5170',
      ],
    };
    expect(checked(all)).toEqual(all);
  });

  it('can name a gateway on this machine without encryption', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      expect(checked({ clientId, gateway: { host, protocol: 'http' } })).toMatchObject({
        gateway: { protocol: 'http' },
      });
    }
  });

  it('can have the host of the gateway in any case', () => {
    expect(checked({ clientId, gateway: { host: 'Gateway.Example' } })).toMatchObject({
      gateway: { host: 'gateway.example' },
    });
  });

  it('can have the port of the gateway as text, without a protocol', () => {
    expect(checked({ clientId, gateway: { host: 'gateway.example', port: '443' } })).toMatchObject({
      gateway: { protocol: 'https', port: 443 },
    });
  });
});

const gateway = (more: object) => ({ clientId, gateway: { host: 'gateway.example', ...more } });

/** An invalid config.json, the key at fault, and why. */
const mistakes: readonly (readonly [
  content: unknown,
  key: string,
  reason: MistakeReason,
  allowed?: string,
])[] = [
  [null, 'config.json', 'object'],
  ['text', 'config.json', 'object'],
  [{}, 'clientId', 'missing'],
  [[], 'clientId', 'missing'],
  [{ clientId: '' }, 'clientId', 'clientId'],
  [{ clientId: ' ' }, 'clientId', 'clientId'],
  [{ clientId: 5 }, 'clientId', 'clientIdsOfRegions'],
  [{ clientId: null }, 'clientId', 'clientIdsOfRegions'],
  [{ clientId: { 'mypurecloud.ie': 5 } }, 'clientId.mypurecloud.ie', 'clientIdsOfPages'],
  [{ clientId: { 'mypurecloud.ie': { agent: '' } } }, 'clientId.mypurecloud.ie.agent', 'clientId'],
  [
    { clientId: { 'mypurecloud.ie': { admin: 'a' } } },
    'clientId.mypurecloud.ie.admin',
    'unknownKey',
  ],
  [{ clientId: { 'mypurecloud.ie': '' } }, 'clientId.mypurecloud.ie', 'clientId'],
  [{ clientId: { agent: 5 } }, 'clientId.agent', 'clientId'],
  [{ clientId: { agent: 'a', admin: 'b' } }, 'clientId.admin', 'unknownKey'],
  [{ clientId: { 'evil.example': clientId } }, 'clientId.evil.example', 'domain'],
  [{ clientId, region: 'evil.example' }, 'region', 'domain'],
  [{ clientId, region: 5 }, 'region', 'domain'],
  [{ clientId, grant: 'password' }, 'grant', 'oneOf', 'implicit, pkce'],
  [{ clientId, api: 'both' }, 'api', 'oneOf', 'conversations, recordings'],
  [{ clientId, api: null }, 'api', 'oneOf', 'conversations, recordings'],
  [{ clientId, start: true }, 'start', 'oneOf', 'auto, snippet, adhoc, off'],
  [{ clientId, recordingType: 'half' }, 'recordingType', 'oneOf', 'full, agent'],
  [{ clientId, clientid: clientId }, 'clientid', 'unknownKey'],
  [{ clientId, gateway: 'gateway.example' }, 'gateway', 'object'],
  [{ clientId, gateway: {} }, 'gateway.host', 'missing'],
  [gateway({ host: '' }), 'gateway.host', 'host'],
  [gateway({ host: 'evil.example/x?y=' }), 'gateway.host', 'host'],
  [gateway({ host: 'user:word@evil.example' }), 'gateway.host', 'host'],
  [gateway({ host: 'gateway.example:8443' }), 'gateway.host', 'host'],
  [gateway({ host: 'gateway example' }), 'gateway.host', 'host'],
  [gateway({ protocol: 'http' }), 'gateway.protocol', 'httpOnlyLocally'],
  [gateway({ path_params_api: '@evil.example/' }), 'gateway.path_params_api', 'path'],
  [gateway({ path_params_login: '/a?b=' }), 'gateway.path_params_login', 'path'],
  [gateway({ path_params_login: '/a#b' }), 'gateway.path_params_login', 'path'],
  [{ clientId, embedders: 'https://crm.example.com' }, 'embedders', 'origins'],
  [{ clientId, embedders: ['https://crm.example.com/'] }, 'embedders.0', 'origin'],
  [{ clientId, embedders: ['https://*.example.com'] }, 'embedders.0', 'origin'],
  [{ clientId, embedders: ['http://crm.example.com'] }, 'embedders.0', 'origin'],
  [{ clientId, embedders: ['null'] }, 'embedders.0', 'origin'],
  [{ clientId, embedders: ['*'] }, 'embedders.0', 'origin'],
  [gateway({ protocol: 'ftp' }), 'gateway.protocol', 'oneOf', 'https, http'],
  [gateway({ port: 'many' }), 'gateway.port', 'port'],
  [gateway({ port: '' }), 'gateway.port', 'port'],
  [gateway({ port: 0 }), 'gateway.port', 'port'],
  [gateway({ port: 65_536 }), 'gateway.port', 'port'],
  [gateway({ port: true }), 'gateway.port', 'port'],
  [gateway({ path_params_login: 5 }), 'gateway.path_params_login', 'path'],
  [gateway({ path_params_api: null }), 'gateway.path_params_api', 'path'],
  [gateway({ password: 'x' }), 'gateway.password', 'unknownKey'],
];

describe('a mistake in config.json', () => {
  it.each(mistakes)('in %j names the key and the reason: %s %s', (content, key, ...why) => {
    const [reason, allowed] = why;
    expect(checked(content)).toEqual({ kind: 'badConfig', mistakes: [{ key, reason, allowed }] });
  });

  it('does not hide other mistakes', () => {
    const problem = checked({ grant: 'x', api: 'y', gateway: { port: 'z' } });
    const keys = ['clientId', 'grant', 'api', 'gateway.host', 'gateway.port'];
    expect(problem).toMatchObject({ mistakes: keys.map((key) => ({ key })) });
  });
});

describe('loading config.json', () => {
  const load = async (fetchConfig: () => Promise<Response>) => {
    const config = await loadConfig(fetchConfig);
    return config.ok ? config.value : config.problem;
  };

  it('reads and checks the file', async () => {
    expect(await load(async () => Response.json({ clientId }))).toMatchObject({ clientId });
    expect(await load(async () => Response.json({}))).toMatchObject({ kind: 'badConfig' });
  });

  it('reports a missing file, with the HTTP status', async () => {
    const notFound = new Response('', { status: 404 });
    expect(await load(async () => notFound)).toEqual({ kind: 'configMissing', status: 404 });
    const offline = Promise.reject(new TypeError('Failed to fetch'));
    expect(await load(() => offline)).toEqual({ kind: 'configMissing', status: null });
  });

  it.each(['<html>', '', '{"clientId":'])('reports that %j is not JSON', async (text) => {
    expect(await load(async () => new Response(text))).toEqual({ kind: 'configNotJson' });
  });
});

describe('the OAuth client', () => {
  const clientFor = (content: unknown, region: string, page: PageName = 'agent') => {
    const config = checkConfig(content);
    return config.ok ? clientIdFor(config.value, region, page) : config;
  };
  const missing = (key: string) => ({
    ok: false,
    problem: { kind: 'badConfig', mistakes: [{ key, reason: 'missing' }] },
  });

  it('can be the same everywhere, or one for each region', () => {
    const each = { clientId: { 'mypurecloud.ie': 'ireland', 'mypurecloud.de': 'germany' } };
    expect(clientFor({ clientId }, 'mypurecloud.ie')).toEqual({ ok: true, value: clientId });
    expect(clientFor(each, 'mypurecloud.de')).toEqual({ ok: true, value: 'germany' });
  });

  it("can differ between pages, so that agents do not get supervisors' permissions", () => {
    const pages = { agent: 'agents', queue: 'supervisors' };
    expect(clientFor({ clientId: pages }, 'mypurecloud.de', 'queue')).toEqual({
      ok: true,
      value: 'supervisors',
    });
    expect(clientFor({ clientId: pages }, 'mypurecloud.de', 'setup')).toEqual(
      missing('clientId.setup'),
    );
    const each = { clientId: { 'mypurecloud.ie': pages } };
    expect(clientFor(each, 'mypurecloud.ie', 'agent')).toEqual({ ok: true, value: 'agents' });
    expect(clientFor(each, 'mypurecloud.ie', 'queue')).toEqual({ ok: true, value: 'supervisors' });
    expect(clientFor(each, 'mypurecloud.ie', 'setup')).toEqual(
      missing('clientId.mypurecloud.ie.setup'),
    );
  });

  it('that a region lacks is a mistake with a key', () => {
    expect(clientFor({ clientId: {} }, 'mypurecloud.de')).toEqual(
      missing('clientId.mypurecloud.de'),
    );
  });
});
