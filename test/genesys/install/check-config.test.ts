import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { checkConfigFile } from '../../../src/genesys/install/check/check-config.ts';
import { regions } from '../../../src/genesys/regions.ts';
import { type Failure, failed, type Result, success } from '../../../src/recording/failure.ts';
import { description, installed, PAGE } from '../../install/organization.ts';

afterEach(() => vi.unstubAllGlobals());

const noClients: Api = { call: () => Promise.resolve(failed({ kind: 'notFound' })) };

const about = { domain: 'mypurecloud.ie', unique: 'now' };
const check = (api = noClients) => checkConfigFile(api, description, PAGE, about);

/** A host that answers with these contents: everyone, and those who go past the caches. */
function serve(cached: unknown, fresh: unknown = cached): void {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(Response.json(url.includes('fresh') ? fresh : cached)),
  );
}

/** What the report names of a config.json with this content. */
async function keysOf(content: unknown): Promise<readonly string[]> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(content))));
  const { findings } = await check();
  return findings.find(({ id }) => id === 'config.valid')?.details ?? [];
}

test('whether a cache keeps an old config.json is unknown if only the second request fails', async () => {
  vi.stubGlobal('fetch', (url: string) =>
    url.includes('fresh')
      ? Promise.reject(new TypeError(''))
      : Promise.resolve(new Response('{"clientId":"x"}')),
  );
  const { findings } = await check();
  expect(findings.find(({ id }) => id === 'config.cached')?.verdict).toBe('unknown');
});

test.each([
  ['is not there', new Response(null, { status: 404 })],
  ['is a page', new Response('<!doctype html>')],
])('a config.json that %s is a problem as a whole', async (_, answer) => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer.clone()));
  expect(await check()).toEqual({
    findings: [{ id: 'config.valid', verdict: 'problem', details: ['config.json'] }],
    hasQueueClient: false,
  });
});

test.each([
  [{ clientId: 'x', mask: 'number' }, { clientId: 'x' }],
  [{ clientId: 'x' }, { clientId: 'x', mask: 'number' }],
])('a cache that serves %j in the place of %j is a problem', async (cached, fresh) => {
  serve(cached, fresh);
  expect((await check()).findings).toContainEqual({
    id: 'config.cached',
    verdict: 'problem',
    details: ['config.json'],
  });
});

test.each([
  [
    { clientId: 'x', grant: 'implicit' },
    { verdict: 'hint', details: ['implicit'] },
  ],
  [
    { clientId: 'x', grant: 'pkce' },
    { verdict: 'ok', details: [] },
  ],
  [{ clientId: 'x' }, { verdict: 'hint', details: ['implicit'] }],
])('the grant of %j is judged', async (config, expected) => {
  serve(config);
  expect((await check()).findings).toContainEqual({ id: 'config.grant', ...expected });
});

test.each([
  ['x', false],
  [{ agent: 'x' }, false],
  [{ agent: 'x', queue: 'y' }, true],
  [{ 'mypurecloud.ie': 'x' }, false],
  [{ 'mypurecloud.ie': { agent: 'x' }, 'mypurecloud.de': { queue: 'y' } }, false],
  [{ 'mypurecloud.ie': { queue: 'y' } }, true],
  [{ 'mypurecloud.de': { queue: 'y' } }, false],
])('whether %j names a client for the queue page alone: %j', async (clientId, hasQueueClient) => {
  serve({ clientId });
  expect(await check()).toMatchObject({ hasQueueClient });
});

describe('the check of a client in config.json', () => {
  const { clients } = installed();
  const signIns = async (answer: Result<unknown>) => {
    const api: Api = {
      call: async (_, { answer: shape }) =>
        answer.ok ? success(v.parse(shape, answer.value)) : answer,
    };
    const { findings } = await check(api);
    return findings
      .filter(({ id }) => id.startsWith('signIn.'))
      .map(({ id, verdict, details }) => [id, verdict, ...details].join(' '));
  };

  test('judges the one that the organization has', async () => {
    serve({ clientId: { agent: 'client-agent' }, grant: 'pkce' });
    expect(await signIns(success(clients[0]))).toEqual([
      'signIn.agent ok',
      'signIn.queue problem clientId',
    ]);
  });

  test.each<[Failure, string]>([
    [{ kind: 'notFound' }, 'problem clientId (not in this organization)'],
    [{ kind: 'offline' }, 'unknown offline'],
  ])('says whether it does not exist or could not be read: %j', async (failure, line) => {
    serve({ clientId: 'client' });
    expect(await signIns(failed(failure))).toEqual([
      `signIn.agent ${line}`,
      `signIn.queue ${line}`,
    ]);
  });
});

describe('the report of a config.json', () => {
  test.each([
    ['another host', { clientId: { 'login.acme-corp.example': 'x' } }, 'clientId.(other)'],
    ['a person', { clientId: 'x', 'jane.doe@acme.example +4917012345': 1 }, '(other)'],
    [
      'a gateway',
      { clientId: 'x', gateway: { 'https://gate.acme.example': 1 } },
      'gateway.(other)',
    ],
    [
      'a person as a language',
      { clientId: 'x', consent: { text: { 'jane.doe@acme.example': 'Yes' } } },
      'consent.text.(other)',
    ],
    [
      'a person who looks like a language',
      { clientId: 'x', consent: { text: { 'doe-jane': '' } } },
      'consent.text.(other)',
    ],
    [
      'a person as short as a language',
      { clientId: 'x', consent: { text: { Tom: '' } } },
      'consent.text.(other)',
    ],
    ['a number', { clientId: { '4917012345': 'x' } }, 'clientId.(other)'],
  ])('does not name %s', async (_, content, key) => {
    expect(await keysOf(content)).toContain(key);
    expect(JSON.stringify(await keysOf(content))).not.toMatch(/acme|jane|doe|tom|\d/i);
  });

  test.each([
    [{ clientId: { 'mypurecloud.com.au': { agent: 1 } } }, 'clientId.mypurecloud.com.au.agent'],
    [{ clientId: { queue: '' } }, 'clientId.queue'],
    [{ clientId: 'x', consent: { text: { 'pt-BR': '' } } }, 'consent.text.pt-BR'],
    [{ clientId: 'x', embedders: ['https://crm.example.com', 'crm'] }, 'embedders.1'],
    [{ clientId: 'x', pause: { remindAfterSeconds: -1 } }, 'pause.remindAfterSeconds'],
  ])('names the key of a mistake in %j', async (content, key) => {
    expect(await keysOf(content)).toEqual([key]);
  });

  test('can name every key of docs/configuration.md, with every region', async () => {
    const documented = [
      ...readFileSync('docs/configuration.md', 'utf8').matchAll(/^\| `([\w.]+)` +\|/gm),
    ].map(([, key = '']) => key);
    for (const key of documented) {
      const [outer = '', inner] = key.split('.');
      const wrong = inner === undefined ? { [outer]: [0] } : { [outer]: { [inner]: [0] } };
      expect((await keysOf(wrong)).some((named) => named.startsWith(key))).toBe(true);
    }
    const clientId = Object.fromEntries(regions.map(({ domain }) => [domain, { setup: 0 }]));
    expect(await keysOf({ clientId })).toEqual(
      regions.map(({ domain }) => `clientId.${domain}.setup`),
    );
  });
});
