import { describe, expect, test } from 'vitest';
import { desiredBy, inAllParts } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import {
  agents,
  change,
  choices,
  description,
  desired,
  idsOf,
  installed,
  leads,
  nothing,
  PAGE,
  widgetOf,
} from './organization.ts';

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
    expect(i10nOf({ languages: inAllParts(['de']) })).toEqual({
      de: { name: 'Anrufaufzeichnung' },
    });
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
    const roles = change(installed().roles, 'role-queue', { grants: [] });
    expect(planInstall(desired, { ...installed(), roles }).steps).toMatchObject([
      { action: 'grantRole', id: 'role-queue', group: leads, divisionId: 'd-home' },
    ]);
  });
});

test('of several copies with the mark, the one with the usual name is the one that is completed', () => {
  const copies = (id: string, name: string) =>
    installed()
      .clients.slice(0, 1)
      .map((client) => ({ ...client, id, name, scope: [] }));
  const clients = [...copies('copy', 'A copy'), ...copies('own', 'Recording control: agents')];
  expect(planInstall(desired, { ...installed(), clients }).steps[0]).toMatchObject({
    action: 'changeClient',
    id: 'own',
  });
});
