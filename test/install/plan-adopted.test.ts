import { describe, expect, test } from 'vitest';
import { desiredBy } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import {
  change,
  choices,
  description,
  desired,
  idsOf,
  installed,
  widgetOf,
} from './organization.ts';

/** The plan if these differ from what the installer made. */
const planWith = (more: Partial<ReturnType<typeof installed>>, wanted = desired) =>
  planInstall(wanted, { ...installed(), ...more });

/** The agents' widget with another configuration. */
const withConfig = (more: object, notes = widgetOf()?.notes ?? '') => {
  const own = widgetOf()?.config ?? expect.fail();
  const config = { ...own, notes, ...more };
  return { integrations: change(installed().integrations, 'integration-agent', { notes, config }) };
};

test('a role and a client that were created by hand are used without the mark, and the plan says so', () => {
  const description = 'Ours since 2019';
  const roles = change(installed().roles, 'role-agent', { description });
  const clients = change(installed().clients, 'client-agent', { description });
  expect(planWith({ roles, clients })).toEqual({
    steps: [],
    obstacles: [],
    remarks: [
      { kind: 'adopted', what: 'role', name: 'Recording control: agent' },
      { kind: 'adopted', what: 'client', name: 'Recording control: agents' },
    ],
  });
});

test('roles of a client are sent back with a change, because it replaces the whole client', () => {
  const bodyWith = (roleDivisions: readonly unknown[]) => {
    const clients = change(installed().clients, 'client-agent', { scope: [], roleDivisions });
    const [step] = planWith({ clients }).steps;
    return step?.action === 'changeClient' ? step.client : expect.fail();
  };
  const roleDivisions = [{ roleId: 'r', divisionId: 'd' }];
  expect(bodyWith(roleDivisions)).toMatchObject({ roleDivisions });
  expect(bodyWith([])).not.toHaveProperty('roleDivisions');
});

describe('the body of a changed role', () => {
  /** For a role that allows everything it needs under a condition. */
  const bodyFor = (resourceConditionNode: unknown) => {
    const [own = expect.fail()] = installed().roles;
    const roles = change(installed().roles, own.id, {
      permissionPolicies: own.permissionPolicies.map((one) => ({ ...one, resourceConditionNode })),
    });
    const [step] = planWith({ roles }).steps;
    return step?.action === 'changeRole' ? step.role : expect.fail();
  };

  test('has no permissions in the older form if the role has none', () => {
    expect(bodyFor({ variableName: 'Conversation.queues' })).not.toHaveProperty('permissions');
  });

  test('has further policies without a condition, also where the condition is a list of terms', () => {
    const condition = { terms: [{ variableName: 'Conversation.queues' }] };
    const { permissionPolicies } = bodyFor(condition);
    const { length } = permissionPolicies;
    expect(permissionPolicies.slice(length / 2)).toEqual(description.roles[0]?.permissionPolicies);
  });
});

test('a role gets no policy for an entity of which the organization has no permission at all', () => {
  const policies = description.roles.flatMap(({ permissionPolicies }) => permissionPolicies);
  const permissions = new Set(
    policies
      .filter(({ entityName }) => entityName !== 'call')
      .flatMap(({ domain, entityName, actionSet }) =>
        actionSet.map((action) => `${domain}:${entityName}:${action}`),
      ),
  );
  const [step] = planWith({ roles: [], permissions }).steps;
  if (step?.action !== 'createRole') return expect.fail();
  expect(step.role.permissionPolicies.map(({ entityName }) => entityName)).toEqual([
    'communication',
    'recording',
  ]);
});

describe('the name of a widget', () => {
  const named = desiredBy(description, { ...choices, names: { agent: 'REC' } });
  const configNames = (...plan: Parameters<typeof planWith>) =>
    planWith(...plan).steps.map((step) =>
      step.action === 'configureIntegration' ? step.config?.name : step.action,
    );

  test('is the one that was asked for, even if others made the widget', () => {
    expect(configNames(withConfig({ name: 'Recorder' }, ''), named)).toEqual(['REC']);
  });

  test('is the usual one again if the installer made the widget and no other is asked for', () => {
    expect(configNames(withConfig({ name: 'Recorder' }))).toEqual(['Call recording']);
  });

  test('is the usual one if it has none', () => {
    expect(configNames(withConfig({ name: '' }, 'Mine'))).toEqual(['Call recording']);
  });
});

test.each([
  ['permissions', ' clipboard-write ,'],
  ['communicationTypeFilter', 'call, '],
])('a list in the text of %s is not changed for its spaces', (field, text) => {
  const { properties } = widgetOf()?.config ?? expect.fail();
  const more = withConfig({ properties: { ...properties, [field]: text } });
  expect(idsOf(desired, { ...installed(), ...more })).toEqual([]);
});
