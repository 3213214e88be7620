import { readFileSync } from 'node:fs';
import type {
  Actual,
  ActualClient,
  ActualIntegration,
  ActualRole,
} from '../../src/install/actual.ts';
import { describeInstallation } from '../../src/install/description.ts';
import { type Choices, desiredBy, type Group } from '../../src/install/desired.ts';
import { planInstall } from '../../src/install/plan.ts';
import { stepId } from '../../src/install/step.ts';

export const PAGE = 'https://recording.example.com';

export const description = describeInstallation(
  JSON.parse(readFileSync('manifest.json', 'utf8')),
  PAGE,
);

export const agents: Group = { id: 'g-agents', name: 'Agents', takesRoles: true };
export const leads: Group = { id: 'g-leads', name: 'Team leads', takesRoles: true };

export const choices: Choices = {
  groups: { agent: [agents], queue: [leads] },
  names: {},
  queueIds: [],
  languages: {},
};

export const desired = desiredBy(description, choices);

export const nothing: Actual = {
  roles: [],
  clients: [],
  integrations: [],
  homeDivisionId: 'd-home',
  permissions: null,
};

/** An organization in which everything is as `desired` says. */
export function installed(wanted = desired): Actual {
  return {
    ...nothing,
    roles: wanted.roles.map(({ key, groups, ...role }): ActualRole => ({
      ...role,
      id: `role-${key}`,
      permissions: [],
      grants: groups.map(({ id }) => ({ id, divisionIds: ['d-home'] })),
    })),
    clients: wanted.clients.map(({ key, ...client }): ActualClient => ({
      ...client,
      id: `client-${key}`,
      state: 'active',
      roleDivisions: [],
    })),
    integrations: wanted.integrations.map(
      ({ key, name, integrationType, notes, properties, advanced }): ActualIntegration => ({
        id: `integration-${key}`,
        name,
        typeId: integrationType.id,
        notes,
        intendedState: 'ENABLED',
        reportedState: 'ACTIVE',
        config: { version: 2, name, notes, properties, advanced, credentials: {} },
      }),
    ),
  };
}

/** The agents' widget. */
export const widgetOf = (actual = installed()) =>
  actual.integrations.find(({ id }) => id === 'integration-agent');

/** The ids of the planned steps. */
export const idsOf = (...plan: Parameters<typeof planInstall>): string[] =>
  planInstall(...plan).steps.map(stepId);

/** The same list with one thing changed. */
export const change = <T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  by: Partial<T>,
): T[] => all.map((one) => (one.id === id ? { ...one, ...by } : one));
