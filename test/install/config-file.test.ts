import { describe, expect, test } from 'vitest';
import { configFor, doesAs } from '../../src/install/config-file.ts';
import { desiredBy } from '../../src/install/desired.ts';
import { agents, choices, description, desired, installed } from './organization.ts';

const domain = 'mypurecloud.de';
const { clients } = installed();
const agentsOnly = desiredBy(description, { ...choices, groups: { agent: [agents] } });
const own = { clientId: { agent: 'client-agent', queue: 'client-queue' }, grant: 'pkce' };

const forAgents = (served: Readonly<Record<string, unknown>> | null) =>
  configFor(served, { desired: agentsOnly, clients, domain });

test('the shipped config.json gets the clients and the region, and keeps what is not about the sign-in', () => {
  const served = { clientId: '', grant: 'pkce', mask: 'number' };
  expect(configFor(served, { desired, clients, domain })).toEqual({
    config: { ...own, region: domain, mask: 'number' },
    leftOut: [],
  });
});

describe('a config.json of another organization', () => {
  test('loses the client of a page that is not installed here, and it is named', () => {
    const served = {
      clientId: { agent: 'theirs', queue: 'their-queue' },
      region: 'mypurecloud.ie',
    };
    expect(forAgents(served)).toEqual({
      config: { clientId: { agent: 'client-agent' }, grant: 'pkce', region: domain },
      leftOut: [
        { page: 'agent', id: 'theirs', why: 'absent' },
        { page: 'queue', id: 'their-queue', why: 'absent' },
      ],
    });
  });

  test('in the same region loses them, too', () => {
    const served = { clientId: { queue: 'their-queue' }, region: domain };
    expect(forAgents(served).config['clientId']).toEqual({ agent: 'client-agent' });
  });

  test('loses the one client of all its pages, and it is named', () => {
    const { config, leftOut } = forAgents({ clientId: 'theirs' });
    expect(config['clientId']).toEqual({ agent: 'client-agent' });
    expect(leftOut).toEqual([{ page: null, id: 'theirs', why: 'absent' }]);
  });

  test('that names clients for each region keeps those of the other regions', () => {
    const clientId = { 'mypurecloud.ie': 'irish', [domain]: { queue: 'their-queue' } };
    expect(forAgents({ clientId })).toEqual({
      config: {
        clientId: { 'mypurecloud.ie': 'irish', [domain]: { agent: 'client-agent' } },
        grant: 'pkce',
      },
      leftOut: [{ page: 'queue', id: 'their-queue', why: 'absent' }],
    });
  });
});

describe('a config.json of this organization', () => {
  test('keeps the client of a page that is left as it is', () => {
    const served = { ...own, clientId: { queue: 'client-queue', setup: 'client-agent' } };
    expect(forAgents(served)).toMatchObject({
      config: { clientId: { ...own.clientId, setup: 'client-agent' } },
      leftOut: [],
    });
  });

  test('with one client for all pages keeps it for a page that is left as it is', () => {
    expect(forAgents({ clientId: 'client-queue' }).config['clientId']).toEqual(own.clientId);
  });
});

describe('one client for all pages', () => {
  test('is not given to a page that it cannot sign in to', () => {
    const { config, leftOut } = forAgents({ clientId: 'client-agent' });
    expect(config['clientId']).toEqual({ agent: 'client-agent' });
    expect(leftOut).toEqual([]);
  });

  test('is kept for the page that it can sign in to', () => {
    const clientIds = (clientId: string) =>
      configFor({ clientId }, { desired: { clients: [] }, clients, domain }).config['clientId'];
    expect(clientIds('client-agent')).toEqual({ agent: 'client-agent' });
    expect(clientIds('client-queue')).toEqual({ queue: 'client-queue' });
  });

  test('is found with spaces around it, as the pages read it', () => {
    expect(forAgents({ clientId: ' client-queue ' }).config['clientId']).toEqual(own.clientId);
  });
});

test('a client without PKCE is left out, and named with that reason', () => {
  const implicit = clients.map((one) => ({ ...one, authorizedGrantType: 'TOKEN' }));
  const desired = { clients: [] };
  const served = { clientId: { queue: 'client-queue' } };
  expect(configFor(served, { desired, clients: implicit, domain })).toEqual({
    config: { clientId: {}, grant: 'pkce', region: domain },
    leftOut: [{ page: 'queue', id: 'client-queue', why: 'noPkce' }],
  });
});

test.each([
  ['by page', { agnet: 'x', queue: 'client-queue' }, own.clientId],
  ['by region', { agent: 'x', [domain]: 'client-queue' }, { [domain]: own.clientId }],
])('keys that the pages refuse are dropped where the ids are %s', (_, clientId, expected) => {
  expect(forAgents({ clientId }).config['clientId']).toEqual(expected);
});

test('a served config.json that still names a client of another organization is not the right one', () => {
  const { config } = forAgents(null);
  expect(doesAs({ ...config, mask: 'number' }, config)).toBe(true);
  expect(doesAs({ ...config, clientId: { agent: 'client-agent', queue: 'x' } }, config)).toBe(
    false,
  );
  expect(doesAs(null, config)).toBe(false);
});

test('a client that does not exist, or of which there are several, is left out until it is known', () => {
  const namesakes = ['one', 'two'].flatMap((id) =>
    clients.slice(0, 1).map((client) => ({ ...client, id, description: '' })),
  );
  for (const known of [[], namesakes]) {
    expect(configFor(null, { desired, clients: known, domain }).config['clientId']).toEqual({});
  }
});
