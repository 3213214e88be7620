import { describe, expect, test } from 'vitest';
import { permissionsOf } from '../../src/install/description.ts';
import { planInstall } from '../../src/install/plan.ts';
import {
  agents,
  change,
  description,
  desired,
  idsOf,
  installed,
  nothing,
  PAGE,
  widgetOf,
} from './organization.ts';

describe('what others have set stays', () => {
  test('redirect URIs and scopes of a client, to which missing ones are added', () => {
    const clients = change(installed().clients, 'client-agent', {
      registeredRedirectUri: ['https://other.example.com/back', `${PAGE}/index.html`],
      scope: ['routing'],
    });
    const [step] = planInstall(desired, { ...installed(), clients }).steps;
    expect(step).toMatchObject({
      action: 'changeClient',
      client: {
        registeredRedirectUri: [
          'https://other.example.com/back',
          `${PAGE}/index.html`,
          `${PAGE}/signed-in.html`,
        ],
        scope: expect.arrayContaining(['routing', 'conversations']),
      },
      changes: [{ field: 'registeredRedirectUri' }, { field: 'scope' }],
    });
  });

  test('a shorter token lifetime, but not a longer one', () => {
    const lives = (seconds: number) => {
      const accessTokenValiditySeconds = seconds;
      const clients = change(installed().clients, 'client-agent', { accessTokenValiditySeconds });
      return planInstall(desired, { ...installed(), clients }).steps;
    };
    expect(lives(3_600)).toEqual([]);
    expect(lives(86_400)).toMatchObject([
      { changes: [{ field: 'accessTokenValiditySeconds', from: 86_400, to: 28_800 }] },
    ]);
    // Not set: the platform's default of 24 hours.
    expect(lives(0)).toMatchObject([{ client: { accessTokenValiditySeconds: 28_800 } }]);
  });

  test('permissions of a role, to which missing ones are added', () => {
    const roles = change(installed().roles, 'role-agent', {
      permissionPolicies: [
        {
          domain: 'conversation',
          entityName: 'recording',
          actionSet: ['pause', 'view'],
          allowConditions: true,
        },
        { domain: 'conversation', entityName: 'call', actionSet: ['*'], allowConditions: false },
      ],
    });
    const [step] = planInstall(desired, { ...installed(), roles }).steps;
    expect(step).toMatchObject({
      action: 'changeRole',
      role: {
        permissionPolicies: [
          {
            entityName: 'recording',
            actionSet: ['pause', 'view', 'snippetRecord'],
            allowConditions: true,
          },
          { entityName: 'call', actionSet: ['*'] },
          { entityName: 'communication', actionSet: ['disconnect'] },
        ],
      },
    });
  });

  test('a policy with a condition, which must not apply to what is added', () => {
    const policy = { domain: 'conversation', entityName: 'recording', allowConditions: false };
    const condition = { variableName: 'Conversation.queues', operator: 'EQ' };
    const conditional = {
      ...policy,
      actionSet: ['pause', 'snippetRecord'],
      resourceConditionNode: condition,
    };
    const [own] = installed().roles;
    const others = own?.permissionPolicies.filter((one) => one.entityName !== 'recording') ?? [];
    const roles = change(installed().roles, 'role-agent', {
      permissions: ['olderPermission'],
      permissionPolicies: [conditional, ...others],
    });
    const [step, ...more] = planInstall(desired, { ...installed(), roles }).steps;
    expect(step).toMatchObject({
      action: 'changeRole',
      role: {
        permissions: ['olderPermission'],
        permissionPolicies: [
          conditional,
          ...others,
          { ...policy, actionSet: expect.arrayContaining(['pause', 'snippetRecord']) },
        ],
      },
    });
    expect(more).toEqual([]);
  });

  test.each([{}, { terms: [] }, null])('a policy whose condition is empty: %j', (node) => {
    const roles = installed().roles.map((role) => ({
      ...role,
      permissionPolicies: role.permissionPolicies.map((one) => ({
        ...one,
        resourceConditionNode: node,
      })),
    }));
    expect(idsOf(desired, { ...installed(), roles })).toEqual([]);
  });

  test('a role that allows much, to which only what it lacks is added, as the plan shows', () => {
    const all = {
      domain: 'conversation',
      entityName: '*',
      actionSet: ['*'],
      allowConditions: false,
    };
    const roles = change(installed().roles, 'role-queue', { permissionPolicies: [all] });
    const [step] = planInstall(desired, { ...installed(), roles }).steps;
    if (step?.action !== 'changeRole') return expect.fail();
    const added = permissionsOf(step.role.permissionPolicies);
    expect(step.changes).toEqual([
      { field: 'permissions', from: ['conversation:*:*'], to: expect.arrayContaining(added) },
    ]);
    expect(added.filter((one) => one.startsWith('conversation:'))).toEqual(['conversation:*:*']);
  });

  test('a role that allows more than is needed', () => {
    const all = [
      { domain: 'conversation', entityName: '*', actionSet: ['*'], allowConditions: false },
    ];
    const roles = change(installed().roles, 'role-agent', { permissionPolicies: all });
    expect(idsOf(desired, { ...installed(), roles })).toEqual([]);
  });

  test('a role that a group has in other divisions, and the plan says so', () => {
    const remarksFor = (...divisionIds: string[]) => {
      const roles = change(installed().roles, 'role-agent', {
        grants: [{ id: agents.id, divisionIds }],
      });
      const plan = planInstall(desired, { ...installed(), roles });
      expect(plan.steps).toEqual([]);
      return plan.remarks;
    };
    expect(remarksFor('d-emea')).toEqual([
      { kind: 'otherDivision', group: 'Agents', role: 'Recording control: agent' },
    ]);
    for (const divisions of [['d-emea', 'd-home'], ['*'], []]) {
      expect(remarksFor(...divisions)).toEqual([]);
    }
  });

  test('permissions of the frame in another order, and lists that the platform leaves out', () => {
    const config = widgetOf()?.config ?? expect.fail();
    const { queueIdFilterList: _, ...properties } = config.properties;
    const sandbox = String(properties['sandbox']).split(',').toReversed().join(', ');
    const integrations = change(installed().integrations, 'integration-agent', {
      config: { ...config, properties: { ...properties, sandbox } },
    });
    expect(idsOf(desired, { ...installed(), integrations })).toEqual([]);
  });

  test('a widget that shows the page under another name is used, keeps its name, and gets no second one beside it', () => {
    const actual = installed();
    const config = widgetOf()?.config ?? expect.fail();
    const integrations = change(actual.integrations, 'integration-agent', {
      name: 'REC',
      notes: '',
      config: {
        ...config,
        name: 'REC',
        notes: '',
        properties: { ...config.properties, groups: [] },
        advanced: { ...config.advanced, i10n: {} },
      },
    });
    const plan = planInstall(desired, { ...actual, integrations });
    expect(plan.steps).toMatchObject([
      {
        action: 'configureIntegration',
        id: 'integration-agent',
        config: { name: 'REC', notes: '', advanced: { i10n: {} } },
        changes: [{ field: 'groups' }],
      },
    ]);
    expect(plan.remarks).toEqual([{ kind: 'adopted', what: 'integration', name: 'REC' }]);
  });

  test('of several that show the page, an active one is used, otherwise the one with the usual name', () => {
    const [widget] = installed().integrations;
    const own = widget?.config ?? expect.fail();
    const showing = (id: string, name: string, intendedState: string) => ({
      ...(widget ?? expect.fail()),
      id,
      name,
      notes: '',
      intendedState,
      config: { ...own, name, notes: '' },
    });
    const chosen = (...integrations: readonly ReturnType<typeof showing>[]) =>
      planInstall(desired, { ...installed(), integrations }).remarks;
    const off = showing('off', 'Off', 'DISABLED');
    const on = showing('on', 'On', 'ENABLED');
    const usual = showing('usual', 'Call recording', 'DISABLED');
    expect(chosen(off, on, usual)).toMatchObject([{ name: 'On' }]);
    expect(chosen(off, usual)).toMatchObject([{ name: 'Call recording' }]);
    expect(chosen(off)).toMatchObject([{ name: 'Off' }]);
  });

  test('what was created by hand is used and completed, without the mark, and the plan says so', () => {
    const actual = installed();
    const config = widgetOf()?.config ?? expect.fail();
    const integrations = change(actual.integrations, 'integration-agent', {
      notes: 'Mine',
      config: { ...config, notes: 'Mine', properties: { ...config.properties, sandbox: '' } },
    });
    const plan = planInstall(desired, { ...actual, integrations });
    expect(plan.steps).toMatchObject([
      {
        action: 'configureIntegration',
        config: { notes: 'Mine' },
        changes: [{ field: 'sandbox' }],
      },
    ]);
    expect(plan.remarks).toEqual([
      { kind: 'adopted', what: 'integration', name: 'Call recording' },
    ]);
  });

  test('what the installer created is recognized by its mark, even under another name', () => {
    const roles = change(installed().roles, 'role-agent', { name: 'Agents of the North' });
    expect(idsOf(desired, { ...installed(), roles })).toEqual([]);
  });
});

test('a permission that the organization does not have is left out of the role, and named', () => {
  const permissions = new Set(
    description.roles
      .flatMap(({ permissionPolicies }) => permissionPolicies)
      .flatMap(({ domain, entityName, actionSet }) =>
        actionSet.map((action) => `${domain}:${entityName}:${action}`),
      ),
  );
  permissions.delete('conversation:recording:snippetRecord');
  const { steps, remarks } = planInstall(desired, { ...nothing, permissions });
  expect(steps[0]).toMatchObject({
    role: {
      permissionPolicies: expect.arrayContaining([
        expect.objectContaining({ entityName: 'recording', actionSet: ['pause'] }),
      ]),
    },
  });
  expect(remarks).toEqual([
    {
      kind: 'unknownPermission',
      permission: 'conversation:recording:snippetRecord',
      role: 'Recording control: agent',
    },
  ]);
});
