import { expect, test } from 'vitest';
import { SALES_QUEUE_ID } from '../../../simulator/world/queues.ts';
import { ADMIN_ID } from '../../../simulator/world/people.ts';
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
  const { prepare, tell } = await openOrganization();
  const permissions = installer.permissions.filter((one) => one !== 'oauth:client:add');
  await tell(`users/${ADMIN_ID}`, { permissions });
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
