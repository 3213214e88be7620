import { describe, expect, it } from 'vitest';
import {
  checkConfig,
  clientIdFor,
  loadConfig,
  type PageName,
} from '../../../src/genesys/launch/config.ts';

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

const object = 'must be an object: {…}';
const anId = 'must be the id of an OAuth client';
const ids = `${anId}, or one id for each region`;
const pageIds = `${anId}, or one for each page: {"agent": …, "queue": …, "setup": …}`;
const aHost = 'must be a host name';
const anOrigin = 'must be an origin, such as https://crm.example.com';
const aDomain = 'must be a Genesys Cloud domain, such as mypurecloud.ie';
const port = 'must be the number of a port';
const gateway = (more: object) => ({ clientId, gateway: { host: 'gateway.example', ...more } });

/** An invalid config.json, the key at fault, and why. */
const mistakes: readonly (readonly [content: unknown, key: string, text: string])[] = [
  [null, 'config.json', object],
  ['text', 'config.json', object],
  [{}, 'clientId', 'is missing'],
  [[], 'clientId', 'is missing'],
  [{ clientId: '' }, 'clientId', anId],
  [{ clientId: ' ' }, 'clientId', anId],
  [{ clientId: 5 }, 'clientId', ids],
  [{ clientId: null }, 'clientId', ids],
  [{ clientId: { 'mypurecloud.ie': 5 } }, 'clientId.mypurecloud.ie', pageIds],
  [{ clientId: { 'mypurecloud.ie': { agent: '' } } }, 'clientId.mypurecloud.ie.agent', anId],
  [
    { clientId: { 'mypurecloud.ie': { admin: 'a' } } },
    'clientId.mypurecloud.ie.admin',
    'is not a known key',
  ],
  [{ clientId: { 'mypurecloud.ie': '' } }, 'clientId.mypurecloud.ie', anId],
  [{ clientId: { agent: 5 } }, 'clientId.agent', anId],
  [{ clientId: { agent: 'a', admin: 'b' } }, 'clientId.admin', 'is not a known key'],
  [{ clientId: { 'evil.example': clientId } }, 'clientId.evil.example', aDomain],
  [{ clientId, region: 'evil.example' }, 'region', aDomain],
  [{ clientId, region: 5 }, 'region', aDomain],
  [{ clientId, grant: 'password' }, 'grant', 'must be one of: implicit, pkce'],
  [{ clientId, api: 'both' }, 'api', 'must be one of: conversations, recordings'],
  [{ clientId, api: null }, 'api', 'must be one of: conversations, recordings'],
  [{ clientId, start: true }, 'start', 'must be one of: auto, snippet, adhoc, off'],
  [{ clientId, recordingType: 'half' }, 'recordingType', 'must be one of: full, agent'],
  [{ clientId, clientid: clientId }, 'clientid', 'is not a known key'],
  [{ clientId, gateway: 'gateway.example' }, 'gateway', object],
  [{ clientId, gateway: {} }, 'gateway.host', 'is missing'],
  [gateway({ host: '' }), 'gateway.host', 'must be a host name'],
  [gateway({ host: 'evil.example/x?y=' }), 'gateway.host', aHost],
  [gateway({ host: 'user:word@evil.example' }), 'gateway.host', aHost],
  [gateway({ host: 'gateway.example:8443' }), 'gateway.host', aHost],
  [gateway({ host: 'gateway example' }), 'gateway.host', aHost],
  [
    gateway({ protocol: 'http' }),
    'gateway.protocol',
    'can be "http" only for a host on this machine',
  ],
  [gateway({ path_params_api: '@evil.example/' }), 'gateway.path_params_api', 'must be a path'],
  [gateway({ path_params_login: '/a?b=' }), 'gateway.path_params_login', 'must be a path'],
  [gateway({ path_params_login: '/a#b' }), 'gateway.path_params_login', 'must be a path'],
  [
    { clientId, embedders: 'https://crm.example.com' },
    'embedders',
    'must be a list of origins: ["https://crm.example.com"]',
  ],
  [{ clientId, embedders: ['https://crm.example.com/'] }, 'embedders.0', anOrigin],
  [{ clientId, embedders: ['https://*.example.com'] }, 'embedders.0', anOrigin],
  [{ clientId, embedders: ['http://crm.example.com'] }, 'embedders.0', anOrigin],
  [{ clientId, embedders: ['null'] }, 'embedders.0', anOrigin],
  [{ clientId, embedders: ['*'] }, 'embedders.0', anOrigin],
  [gateway({ protocol: 'ftp' }), 'gateway.protocol', 'must be one of: https, http'],
  [gateway({ port: 'many' }), 'gateway.port', port],
  [gateway({ port: '' }), 'gateway.port', port],
  [gateway({ port: 0 }), 'gateway.port', port],
  [gateway({ port: 65_536 }), 'gateway.port', port],
  [gateway({ port: true }), 'gateway.port', port],
  [gateway({ path_params_login: 5 }), 'gateway.path_params_login', 'must be a path'],
  [gateway({ path_params_api: null }), 'gateway.path_params_api', 'must be a path'],
  [gateway({ password: 'x' }), 'gateway.password', 'is not a known key'],
];

describe('a mistake in config.json', () => {
  it.each(mistakes)('in %j names the key and the reason: %s %s', (content, key, text) => {
    expect(checked(content)).toEqual({ kind: 'badConfig', mistakes: [{ key, text }] });
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
    problem: { kind: 'badConfig', mistakes: [{ key, text: 'is missing' }] },
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
