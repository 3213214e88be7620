import { describe, expect, test } from 'vitest';
import { desiredBy } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import { stepId } from '../../src/install/step.ts';
import {
  agents,
  change,
  choices,
  description,
  desired,
  installed,
  leads,
  nothing,
  PAGE,
} from './organization.ts';

const idsOf = (...plan: Parameters<typeof planInstall>): string[] =>
  planInstall(...plan).steps.map(stepId);

const widgetOf = (actual = installed()) =>
  actual.integrations.find(({ id }) => id === 'integration-agent');

describe('an organization without the product', () => {
  test('gets roles first, then clients, then integrations', () => {
    expect(idsOf(desired, nothing)).toEqual([
      'createRole:agent:',
      'grantRole:agent:g-agents',
      'createRole:queue:',
      'grantRole:queue:g-leads',
      'createClient:agent:',
      'createClient:queue:',
      'createIntegration:agent:',
      'configureIntegration:agent:',
      'enableIntegration:agent:',
      'createIntegration:queue:',
      'configureIntegration:queue:',
      'enableIntegration:queue:',
    ]);
  });

  test('gets only what agents use if no supervisor groups were chosen', () => {
    const plan = planInstall(
      desiredBy(description, { ...choices, groups: { agent: [agents] } }),
      nothing,
    );
    expect(new Set(plan.steps.map(({ key }) => key))).toEqual(new Set(['agent']));
  });

  test('sees the page address, groups and queues in the plan', () => {
    const plan = planInstall(desiredBy(description, { ...choices, queueIds: ['q1'] }), nothing);
    const step = plan.steps.find(({ action }) => action === 'configureIntegration');
    expect(step).toMatchObject({
      changes: expect.arrayContaining([
        { field: 'url', from: undefined, to: expect.stringContaining(`${PAGE}/index.html?`) },
        { field: 'groups', from: undefined, to: ['g-agents'] },
        { field: 'queueIdFilterList', from: undefined, to: ['q1'] },
      ]),
    });
  });

  test('gets names in the chosen languages; a custom name applies in all of them', () => {
    const i10nOf = (more: Partial<typeof choices>) =>
      desiredBy(description, { ...choices, ...more }).integrations[0]?.advanced.i10n;
    expect(i10nOf({ languages: ['de'] })).toEqual({ de: { name: 'Anrufaufzeichnung' } });
    expect(i10nOf({ names: { agent: 'Record' } })).toEqual({});
  });
});

test('a second run has nothing to change, whatever the order of lists and whatever the platform added', () => {
  const actual = installed();
  const [client] = actual.clients;
  const integrations = change(actual.integrations, 'integration-agent', {
    config: {
      ...(widgetOf()?.config ?? expect.fail()),
      properties: { ...widgetOf()?.config?.properties, addedByThePlatform: true },
    },
  });
  const clients = change(actual.clients, 'client-agent', {
    scope: client?.scope.toReversed() ?? [],
  });
  expect(planInstall(desired, { ...actual, integrations, clients })).toEqual({
    steps: [],
    obstacles: [],
    remarks: [],
  });
});

describe('an earlier installation that was interrupted', () => {
  test('continues with the step that failed', () => {
    const { roles } = installed();
    expect(idsOf(desired, { ...nothing, roles })[0]).toBe('createClient:agent:');
  });

  test('is recognized by an integration without a configuration, which gets the mark', () => {
    const bare = change(installed().integrations, 'integration-agent', {
      notes: '',
      intendedState: 'DISABLED',
      config: {
        version: 1,
        name: 'Call recording',
        notes: '',
        properties: {},
        advanced: {},
        credentials: {},
      },
    });
    const plan = planInstall(desired, { ...installed(), integrations: bare });
    expect(plan.remarks).toEqual([]);
    expect(plan.steps).toMatchObject([
      {
        action: 'configureIntegration',
        id: 'integration-agent',
        config: { version: 1, notes: expect.stringContaining('[recording-control:agent]') },
      },
      { action: 'enableIntegration', id: 'integration-agent' },
    ]);
  });

  test('still assigns the role to a group that lacks it', () => {
    const roles = change(installed().roles, 'role-queue', { grantedTo: [] });
    expect(planInstall(desired, { ...installed(), roles }).steps).toMatchObject([
      { action: 'grantRole', id: 'role-queue', group: leads, divisionId: 'd-home' },
    ]);
  });
});

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
