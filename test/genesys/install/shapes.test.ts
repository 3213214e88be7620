import { expect, test } from 'vitest';
import * as v from 'valibot';
import {
  grantShape,
  integrationShape,
  permissionsShape,
  roleShape,
} from '../../../src/genesys/install/shapes.ts';

test('everything in the policies of a role is kept, because a change replaces all of them', () => {
  const policy = {
    domain: 'routing',
    entityName: 'queue',
    policyName: 'Queues',
    policyDescription: 'Of the North',
    actionSet: ['view'],
    namedResources: ['q-1'],
    allowConditions: true,
    resourceConditionNode: { variableName: 'Queue.id' },
  };
  const role = { id: 'r', name: 'North', permissions: ['older'], permissionPolicies: [policy] };
  expect(v.parse(roleShape, role)).toMatchObject(role);
});

test.each([
  [null],
  [{ domain: 'routing', entityName: 'queue', actionSet: null }],
  [{ domain: 'routing', entityName: 'queue', actionSet: ['view', 7] }],
  [{ entityName: 'queue', actionSet: ['view'] }],
])('a role with a policy that cannot be read is not read without it: %j', (policy) => {
  const role = { id: 'r', name: 'North', permissionPolicies: [policy] };
  expect(v.safeParse(roleShape, role).success).toBe(false);
});

test('a role without policies has none', () => {
  const empty = { permissions: [], permissionPolicies: [] };
  expect(v.parse(roleShape, { id: 'r', name: 'North' })).toMatchObject(empty);
  const none = { id: 'r', name: 'North', permissions: null, permissionPolicies: null };
  expect(v.parse(roleShape, none)).toMatchObject(empty);
});

test('a grant says in which divisions a group has a role, if the platform does', () => {
  const divisions = [{ id: 'd-home', name: 'Home' }];
  expect(v.parse(grantShape, { id: 'g', divisions })).toEqual({ id: 'g', divisionIds: ['d-home'] });
  expect(v.parse(grantShape, { id: 'g' })).toEqual({ id: 'g', divisionIds: [] });
});

test.each([
  [{ reportedState: { code: 'ACTIVE' } }, 'ACTIVE'],
  [{ reportedState: { code: null } }, null],
  [{ reportedState: {} }, null],
  [{ reportedState: null }, null],
  [{}, null],
])('an integration has the state that the platform reports, if it does: %j', (more, state) => {
  const integration = { id: 'i', name: 'REC', integrationType: { id: 't' }, ...more };
  expect(v.parse(integrationShape, integration).reportedState).toBe(state);
});

test('a permission is named by its entity, which may differ from the key it is listed under', () => {
  const permissionMap = {
    recordings: [{ action: 'view' }, { action: 'pause', entityType: 'recording' }],
  };
  expect(v.parse(permissionsShape, { domain: 'conversation', permissionMap })).toEqual([
    'conversation:recordings:view',
    'conversation:recording:pause',
  ]);
});
