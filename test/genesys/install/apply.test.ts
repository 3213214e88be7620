import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Api } from '../../../src/genesys/api/api.ts';
import { type Applied, applyInstall } from '../../../src/genesys/install/apply.ts';
import type { InstallDeps } from '../../../src/genesys/install/install-api.ts';
import {
  changeClient,
  changeRole,
  createClient,
  createIntegration,
  createRole,
  listClients,
  listIntegrations,
  listRoles,
  writeIntegrationConfig,
} from '../../../src/genesys/install/operations.ts';
import { type Failure, failed } from '../../../src/recording/failure.ts';
import { change, description, desired, installed } from '../../install/organization.ts';
import { asked, openOrganization } from './open-organization.ts';

test('an installation that needs a decision sends nothing, and says that nothing was done', async () => {
  const sent: unknown[] = [];
  const api: Api = {
    async call(operation) {
      sent.push(operation);
      return failed({ kind: 'offline' });
    },
  };
  const deps = {
    api,
    clock: { after: () => () => {} },
    lastCode: () => null,
    interrupted: new AbortController().signal,
  };
  const actual = installed();
  const implicit = change(actual.clients, 'client-agent', { authorizedGrantType: 'TOKEN' });
  const told: unknown[] = [];
  const applied = await applyInstall(
    { deps, description, desired },
    { ...actual, clients: implicit },
    (...progress) => void told.push(progress),
  );
  expect(applied).toMatchObject({ done: [], problem: { kind: 'obstacles' }, isUnsure: false });
  expect([sent, told]).toEqual([[], []]);
});

const conflict = { status: 409, code: 'version.conflict' };
const CONFIG = '/api/v2/integrations/{id}/config/current';

/** Everything is installed, and the agents' widget is to get another name. */
async function openInstalled() {
  const organization = await openOrganization();
  await organization.install(asked);
  const before = (await organization.sent()).length;
  return {
    ...organization,
    rename: () => organization.install({ ...asked, names: { agent: 'Record' } }),
    writes: async () =>
      (await organization.sent()).slice(before).filter((line) => !line.startsWith('GET')),
  };
}

/** Where an installation ended, and why. */
const endOf = ({ left: [step], problem, isUnsure }: Applied) => ({
  step: step?.action,
  problem,
  isUnsure,
});

test('an installation names each step before it is sent, and at the end that none is left', async () => {
  const { prepare, apply } = await openOrganization();
  const prepared = await prepare({ ...asked, supervisorGroups: [] });
  const told: string[] = [];
  const applied = await apply(prepared, {}, (done, next) => {
    told.push(`${done.length} ${next?.action ?? 'none'}`);
  });
  expect(told).toEqual([
    '0 createRole',
    '1 grantRole',
    '2 createClient',
    '3 createIntegration',
    '4 configureIntegration',
    '5 enableIntegration',
    '6 none',
  ]);
  expect(applied).toMatchObject({ left: [], problem: null, isUnsure: false });
  expect(applied.done.map(({ action }) => action)).toEqual(
    prepared.plan.steps.map(({ action }) => action),
  );
});

test('an installation that is interrupted before a step does not send it, and is sure of that', async () => {
  const { prepare, apply, sent } = await openOrganization();
  const interruption = new AbortController();
  const more = { interrupted: interruption.signal };
  const applied = await apply(await prepare(asked), more, (_, next) => {
    if (next?.action === 'createClient') interruption.abort();
  });
  expect(endOf(applied)).toEqual({
    step: 'createClient',
    problem: { kind: 'interrupted' },
    isUnsure: false,
  });
  expect(await sent()).not.toContain('POST /api/v2/oauth/clients');
});

test('a role that cannot be given to a group stays created, and the refusal is reported', async () => {
  const { install, answer, waits } = await openOrganization();
  const refusal = { status: 403, code: 'missing.any.permissions' };
  await answer('POST /api/v2/authorization/roles/{id}', refusal);
  const applied = await install(asked);
  expect(applied.done.map(({ action }) => action)).toEqual(['createRole']);
  expect(endOf(applied)).toMatchObject({
    step: 'grantRole',
    problem: { kind: 'failed', failure: { kind: 'notPermitted' }, code: refusal.code },
    isUnsure: false,
  });
  expect(waits).toEqual([]);
});

describe('a write that is refused because someone else changed the object', () => {
  test('is repeated once, and a second refusal is reported', async () => {
    const { rename, answer, writes } = await openInstalled();
    await answer(`PUT ${CONFIG}`, conflict, 2);
    expect(await rename()).toMatchObject({
      done: [],
      left: [{ action: 'configureIntegration', key: 'agent' }],
      problem: { kind: 'failed', failure: { kind: 'conflict' }, code: 'version.conflict' },
      isUnsure: false,
    });
    expect(await writes()).toHaveLength(2);
  });

  test('is reported if the object cannot be read again', async () => {
    const { rename, answer, writes } = await openInstalled();
    await answer(`PUT ${CONFIG}`, conflict);
    await answer('GET /api/v2/integrations/{id}', { status: 500 });
    expect(await rename()).toMatchObject({
      done: [],
      problem: { kind: 'failed', failure: { kind: 'conflict' }, code: 'version.conflict' },
      isUnsure: false,
    });
    expect(await writes()).toHaveLength(1);
  });

  test('is done if the other one changed the same', async () => {
    const { rename, hideAnswer, writes } = await openInstalled();
    hideAnswer(writeIntegrationConfig, { kind: 'conflict' });
    expect(await rename()).toMatchObject({
      done: [{ action: 'configureIntegration', key: 'agent' }],
      left: [],
      problem: null,
    });
    expect(await writes()).toHaveLength(1);
  });
});

describe('what a step created', () => {
  const refusal = { status: 403, code: 'missing.any.permissions' };

  test.each([
    ['createRole', '/api/v2/authorization/roles/{id}'],
    ['createRole', '/api/v2/authorization/roles/{id}/subjectgrants'],
    ['createClient', '/api/v2/oauth/clients/{id}'],
    ['createIntegration', '/api/v2/integrations/{id}'],
    ['createIntegration', CONFIG],
  ])('may be there although it cannot be read (%s, %s)', async (action, path) => {
    const { install, answer, waits } = await openOrganization();
    await answer(`GET ${path}`, refusal);
    expect(endOf(await install(asked))).toMatchObject({
      step: action,
      problem: { kind: 'failed', failure: { kind: 'notPermitted' }, code: refusal.code },
      isUnsure: true,
    });
    expect(waits).toEqual([]);
  });

  test.each([
    ['/api/v2/authorization/roles/{id}'],
    ['/api/v2/oauth/clients/{id}'],
    ['/api/v2/integrations/{id}'],
  ])('is read again while it is not there yet (%s)', async (path) => {
    const { install, answer } = await openOrganization();
    await answer(`GET ${path}`, { status: 404, code: 'not.found' });
    expect(await install(asked)).toMatchObject({ left: [], problem: null });
  });

  test.each([
    ['POST /api/v2/authorization/roles', createRole],
    ['POST /api/v2/oauth/clients', createClient],
  ])(
    'is found in the list if %s was not answered, and not created twice',
    async (line, operation) => {
      const { install, hideAnswer, sent, prepare } = await openOrganization();
      hideAnswer(operation, { kind: 'offline' });
      expect(await install(asked)).toMatchObject({ left: [], problem: null });
      expect((await sent()).filter((one) => one === line)).toHaveLength(2);
      expect((await prepare(asked)).plan.steps).toEqual([]);
    },
  );

  test.each<Failure>([
    { kind: 'timeout' },
    { kind: 'platform', status: 503 },
    { kind: 'badAnswer' },
  ])('is looked for after a failure that says nothing about it: %j', async (failure) => {
    const { install, hideAnswer } = await openOrganization();
    hideAnswer(createClient, failure);
    expect(await install(asked)).toMatchObject({ left: [], problem: null });
  });

  test.each([
    ['createRole', createRole, listRoles],
    ['createClient', createClient, listClients],
    ['createIntegration', createIntegration, listIntegrations],
  ])(
    'may be there if the creation was not answered and the list cannot be read (%s)',
    async (action, creation, list) => {
      const { prepare, apply, hideAnswer } = await openOrganization();
      const prepared = await prepare(asked);
      hideAnswer(creation, { kind: 'offline' });
      hideAnswer(list, { kind: 'platform', status: 503 });
      expect(endOf(await apply(prepared))).toMatchObject({
        step: action,
        problem: { kind: 'failed', failure: { kind: 'offline' } },
        isUnsure: true,
      });
    },
  );

  test('is looked for three times, 1.5 s apart, if its creation was not answered', async () => {
    const { install, answer, waits } = await openOrganization();
    await answer('POST /api/v2/oauth/clients', 'drop');
    expect(endOf(await install(asked))).toMatchObject({
      step: 'createClient',
      problem: { kind: 'failed', failure: { kind: 'offline' } },
      isUnsure: true,
    });
    expect(waits).toEqual([1_500, 1_500, 1_500]);
  });
});

test('an installation that is interrupted while a widget becomes active stops waiting, and says that it is not sure', async () => {
  const { prepare, apply, tell, deps } = await openOrganization();
  await tell('settings', { applyAfterMs: 10_000_000 });
  const interruption = new AbortController();
  const waits: number[] = [];
  const after: InstallDeps['clock']['after'] = (ms, run) => {
    waits.push(ms);
    interruption.abort();
    return deps.clock.after(ms, run);
  };
  const more = { clock: { after }, interrupted: interruption.signal };
  expect(endOf(await apply(await prepare(asked), more))).toEqual({
    step: 'enableIntegration',
    problem: { kind: 'interrupted' },
    isUnsure: true,
  });
  expect(waits).toHaveLength(1);
});

test('a role and a client that somebody took something from are completed', async () => {
  const { install, prepare, deps } = await openOrganization();
  await install(asked);
  const { roles, clients } = (await prepare(asked)).actual;
  const role = roles.find(({ name }) => name === 'Recording control: agent') ?? expect.fail();
  const client = clients.find(({ name }) => name === 'Recording control: agents') ?? expect.fail();
  await deps.api.call(changeRole, {
    path: { roleId: role.id },
    body: { ...role, permissionPolicies: role.permissionPolicies.slice(1) },
    answer: v.unknown(),
  });
  const { id: clientId, ...body } = client;
  await deps.api.call(changeClient, {
    path: { clientId },
    body: { ...body, scope: client.scope.slice(1) },
    answer: v.unknown(),
  });
  const { done, problem } = await install(asked);
  expect([done.map(({ action }) => action), problem]).toEqual([
    ['changeRole', 'changeClient'],
    null,
  ]);
  expect((await prepare(asked)).plan.steps).toEqual([]);
});
