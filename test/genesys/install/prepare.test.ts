import { expect, test } from 'vitest';
import { SALES_QUEUE_ID } from '../../../simulator/world/queues.ts';
import { description } from '../../install/organization.ts';
import { asked, openOrganization } from './open-organization.ts';

const { installer } = description;

test('an organization without the product has no earlier choices', async () => {
  const { read } = await openOrganization();
  const { groups, before } = await read();
  expect(before).toBeNull();
  expect(groups.map(({ name }) => name)).toContain('Agents');
});

test('a group counts unless it is inactive, and takes roles only if it says so', async () => {
  const { read, tell } = await openOrganization();
  const entities = [
    { id: 'g1', name: 'Told nothing' },
    { id: 'g2', name: 'Active', state: 'active', rolesEnabled: true },
    { id: 'g3', name: 'Inactive', state: 'inactive', rolesEnabled: true },
  ];
  const body = { entities, pageNumber: 1, pageCount: 1, total: 3 };
  await tell('faults', { method: 'GET', path: '/api/v2/groups', respond: { status: 200, body } });
  expect((await read()).groups).toEqual([
    { id: 'g1', name: 'Told nothing', takesRoles: false },
    { id: 'g2', name: 'Active', takesRoles: true },
  ]);
});

test('installing with the choices read back from an organization changes nothing', async () => {
  const { read, prepare, install } = await openOrganization();
  expect(await install(asked)).toMatchObject({ problem: null });
  const { before, groups } = await read();
  expect(before).toEqual({
    groups: [groups.find(({ name }) => name === 'Agents')?.id],
    supervisorGroups: [groups.find(({ name }) => name === 'Supervisors')?.id],
    queues: ['Sales'],
    names: { agent: 'REC' },
    languages: { queue: Object.keys(description.integrations[0]?.advanced.i10n ?? {}) },
  });
  expect((await prepare(before ?? expect.fail())).plan.steps).toEqual([]);
});

test('an installation is refused, with its name, if a single right is missing', async () => {
  const { prepare, allow } = await openOrganization();
  await allow(installer.permissions.filter((one) => one !== 'oauth:client:add'));
  await expect(prepare(asked)).rejects.toThrow(
    JSON.stringify({ kind: 'rightsMissing', permissions: ['oauth:client:add'] }),
  );
});

test('queues that an administrator may not see are read back as ids, and the refusal names the missing permission', async () => {
  const { read, prepare, install, seeQueues } = await openOrganization();
  await install(asked);
  await seeQueues(false);
  const { before } = await read();
  expect(before).toMatchObject({ queues: [SALES_QUEUE_ID] });
  await expect(prepare(before ?? expect.fail())).rejects.toThrow('routing:queue:view');
  await seeQueues(true);
  expect((await prepare(before ?? expect.fail())).plan.steps).toEqual([]);
});

test('a queue that shares its name with another is read back as its id', async () => {
  const { read, install, answer } = await openOrganization();
  await install(asked);
  const entities = ['another', SALES_QUEUE_ID].map((id) => ({ id, name: 'Sales' }));
  await answer('GET /api/v2/routing/queues', { status: 200, body: { entities, pageCount: 1 } });
  expect((await read()).before).toMatchObject({ queues: [SALES_QUEUE_ID] });
});

test('without a choice of queues, none are read', async () => {
  const { read, install, sent } = await openOrganization();
  await install({ ...asked, queues: [] });
  expect((await read()).before).toMatchObject({ queues: [] });
  expect(await sent()).not.toContain('GET /api/v2/routing/queues');
});

test('a group that somebody deleted is not among the earlier choices', async () => {
  const { read, install, answer } = await openOrganization();
  await install(asked);
  const entities = (await read()).groups.filter(({ name }) => name !== 'Supervisors');
  await answer('GET /api/v2/groups', { status: 200, body: { entities, pageCount: 1 } });
  const { before, groups } = await read();
  expect(before).toMatchObject({
    groups: [groups.find(({ name }) => name === 'Agents')?.id],
    supervisorGroups: [],
  });
});
