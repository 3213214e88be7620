import type { Actual } from '../actual.ts';
import { findPart, showsPage } from '../actual.ts';
import { changesIn } from '../changes.ts';
import { type Description, type PartKey, permissionsOf } from '../description.ts';
import { covers } from '../rights.ts';
import { finding, type Finding } from './findings.ts';

/** Judges roles and integrations as they are, no matter who created them. */
export function judgeInstallation(description: Description, actual: Actual): Finding[] {
  return [
    ...description.roles.map((role) => judgeRole(role, actual)),
    ...description.integrations.map((integration) => judgeIntegration(integration, actual)),
  ];
}

const roleIds = { agent: 'role.agent', queue: 'role.queue' } as const satisfies Record<
  PartKey,
  string
>;

/** People may have the permissions through other roles, so a role that does not exist is `unknown`, not a problem. */
function judgeRole(role: Description['roles'][number], { roles, permissions }: Actual): Finding {
  const id = roleIds[role.key];
  const found = findPart(roles, role);
  const needed = permissionsOf(role.permissionPolicies);
  const strange = needed.filter((one) => permissions !== null && !permissions.has(one));
  if (strange.length > 0) return { id, verdict: 'problem', details: strange.map(unknown) };
  if (found === null || found === 'ambiguous') return { id, verdict: 'unknown', details: needed };
  const granted = permissionsOf(found.permissionPolicies);
  const isGranted = (one: string): boolean => granted.some((right) => covers(right, one));
  const has = needed.filter(isGranted);
  return {
    ...finding(
      id,
      needed.filter((one) => !isGranted(one)),
    ),
    has,
  };
}

const unknown = (permission: string): string => `${permission} (not in this organization)`;

const integrationIds = {
  agent: 'integration.agent',
  queue: 'integration.queue',
} as const satisfies Record<PartKey, string>;

/** Fields that are up to the organization, such as who sees the page and on which queues. */
const chosen: ReadonlySet<string> = new Set(['groups', 'queueIdFilterList', 'featureCategory']);

function judgeIntegration(
  integration: Description['integrations'][number],
  { integrations }: Actual,
): Finding {
  const id = integrationIds[integration.key];
  const ofType = integrations.filter(({ typeId }) => typeId === integration.integrationType.id);
  const atPage = ofType.find((one) => showsPage(one, integration));
  const byName = findPart(ofType, integration);
  const found = atPage ?? byName;
  if (found === 'ambiguous') return { id, verdict: 'unknown', details: ['name (several)'] };
  if (!found?.config) return { id, verdict: 'unknown', details: [] };
  const { lifecycle } = integration.advanced;
  const changes = [
    ...changesIn(found.config.properties, integration.properties),
    ...changesIn(found.config.advanced, { lifecycle }),
  ];
  const details = changes.map(({ field }) => field).filter((field) => !chosen.has(field));
  const isActive = found.intendedState === 'ENABLED' && found.reportedState !== 'ERROR';
  return finding(id, [...details, ...(isActive ? [] : ['state'])]);
}
