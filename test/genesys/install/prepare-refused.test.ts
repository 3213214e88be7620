import { describe, expect, test } from 'vitest';
import { description } from '../../install/organization.ts';
import { asked, openOrganization } from './open-organization.ts';

const refusal = { status: 403, code: 'missing.any.permissions' };

const problem = {
  kind: 'failed',
  failure: expect.objectContaining({ kind: 'notPermitted' }),
  code: refusal.code,
};

const parts = [
  '/api/v2/authorization/divisions/home',
  '/api/v2/authorization/roles*',
  '/api/v2/authorization/roles/{id}',
  '/api/v2/authorization/roles/{id}/subjectgrants',
  '/api/v2/oauth/clients',
  '/api/v2/integrations',
  '/api/v2/integrations/{id}/config/current',
];

describe('a part of an organization that cannot be read', () => {
  test.each(['/api/v2/groups', '/api/v2/routing/queues', ...parts])(
    'prevents a plan, because it might be there already (%s)',
    async (path) => {
      const { install, tryToPrepare, answer } = await openOrganization();
      await install(asked);
      await answer(`GET ${path}`, refusal);
      expect(await tryToPrepare(asked)).toEqual({ ok: false, problem });
    },
  );

  test.each(parts)('prevents an uninstall, which would leave it (%s)', async (path) => {
    const { install, tryToPrepareUndo, answer } = await openOrganization();
    await install(asked);
    await answer(`GET ${path}`, refusal);
    expect(await tryToPrepareUndo()).toEqual({ ok: false, problem });
  });

  test.each(['/api/v2/groups', '/api/v2/integrations'])('prevents a choice (%s)', async (path) => {
    const { tryToRead, answer } = await openOrganization();
    await answer(`GET ${path}`, refusal);
    expect(await tryToRead()).toEqual({ ok: false, problem });
  });
});

test('nothing can be chosen without a right that an installation needs, and it is named', async () => {
  const { tryToRead, allow } = await openOrganization();
  await allow(description.installer.permissions.filter((one) => one !== 'oauth:client:add'));
  expect(await tryToRead()).toEqual({
    ok: false,
    problem: { kind: 'rightsMissing', permissions: ['oauth:client:add'] },
  });
});

test.each([
  ['is refused', refusal],
  ['is empty', { status: 200, body: { grants: [] } }],
])(
  'if the list of rights %s, a plan is made anyway, because each step says what it lacks',
  async (_, respond) => {
    const { prepare, answer } = await openOrganization();
    await answer('GET /api/v2/authorization/subjects/me', respond);
    expect((await prepare(asked)).plan.steps).not.toEqual([]);
  },
);

test.each([
  ['is refused', refusal],
  ['is empty', { status: 200, body: { entities: [] } }],
])('if the list of permissions that exist %s, none is left out of a role', async (_, respond) => {
  const { prepare, answer } = await openOrganization();
  await answer('GET /api/v2/authorization/permissions', respond);
  const { actual, plan } = await prepare(asked);
  expect([actual.permissions, plan.remarks]).toEqual([null, []]);
});

test('a queue on a page that was not read is not said to be missing', async () => {
  const { tryToPrepare, answer } = await openOrganization();
  const queues = '/api/v2/routing/queues';
  const entities = [{ id: 'q', name: 'Claims' }];
  await answer(`GET ${queues}`, { status: 200, body: { entities, pageCount: 2, total: 2 } });
  await answer(`GET ${queues}`, { status: 503 });
  expect(await tryToPrepare(asked)).toMatchObject({
    ok: false,
    problem: { kind: 'failed', failure: { kind: 'platform' } },
  });
});

describe('a plan that is asked for by names', () => {
  const listOf = (...names: readonly string[]) => ({
    status: 200,
    body: { entities: names.map((name, index) => ({ id: `id-${index}`, name })), pageCount: 1 },
  });

  test('is refused if several groups or queues have one of them, which is named', async () => {
    const { tryToPrepare, answer } = await openOrganization();
    await answer('GET /api/v2/groups', listOf('Agents', 'Agents', 'Supervisors'));
    expect(await tryToPrepare(asked)).toEqual({
      ok: false,
      problem: { kind: 'groupsAmbiguous', names: ['Agents'] },
    });
    await answer('GET /api/v2/routing/queues', listOf('Sales', 'Sales'));
    expect(await tryToPrepare(asked)).toEqual({
      ok: false,
      problem: { kind: 'queuesAmbiguous', names: ['Sales'] },
    });
  });

  test('names those that are missing before those that several have', async () => {
    const { tryToPrepare, answer } = await openOrganization();
    await answer('GET /api/v2/groups', listOf('Agents', 'Agents', 'Supervisors'));
    expect(await tryToPrepare({ ...asked, groups: ['Agents', 'Crew'] })).toEqual({
      ok: false,
      problem: { kind: 'groupsMissing', names: ['Crew'] },
    });
  });
});
