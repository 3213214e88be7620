import { type Actual, type ActualClient, type ActualRole, findPart, isMarked } from './actual.ts';
import { changesIn, union, withPolicies } from './changes.ts';
import { type PartKey, permissionsOf } from './description.ts';
import type { Desired, Group } from './desired.ts';
import { planIntegration } from './plan-integration.ts';
import { adopted, ambiguous, type Part, type Plan, type Remark } from './plan-part.ts';
import type { Step } from './step.ts';

/** The steps from the actual to the desired state. Pure: the page and the command line rerun it after each step. */
export function planInstall(desired: Desired, actual: Actual): Plan {
  const parts = [
    ...desired.roles.map((role) => planRole(role, actual)),
    ...desired.clients.map((client) => planClient(client, actual)),
    ...desired.integrations.map((integration) => planIntegration(integration, actual)),
  ];
  return {
    steps: parts.flatMap(({ steps = [] }) => steps),
    obstacles: parts.flatMap(({ obstacles = [] }) => obstacles),
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
  };
}

type DesiredRole = Desired['roles'][number];

function planRole(
  { groups, ...desired }: DesiredRole,
  { roles, permissions, homeDivisionId, integrations }: Actual,
): Part {
  const { key, name } = desired;
  const found = findPart(roles, desired);
  if (found === 'ambiguous') return ambiguous('role', name);
  const role = knownPart(desired, permissions);
  const takers = groups.filter(({ takesRoles }) => takesRoles);
  const grants = takers
    .filter(({ id }) => !found?.grantedTo?.includes(id))
    .map((group): Step => ({
      action: 'grantRole',
      key,
      id: found?.id ?? null,
      name: found?.name ?? name,
      group,
      divisionId: homeDivisionId,
    }));
  return {
    steps: [...roleSteps(role, found), ...grants],
    remarks: [
      ...(found ? adopted('role', found, key) : []),
      ...unknownTo(desired, permissions),
      ...groups.filter((one) => !takers.includes(one)).map((one) => noRolesFor(one, name)),
      ...groupsOf(integrations, key)
        .filter((id) => found?.grantedTo?.includes(id) && !groups.some((one) => one.id === id))
        .map((groupId): Remark => ({ kind: 'keepsRole', groupId, role: found?.name ?? name })),
    ],
  };
}

/** The ids of the groups that see the integration that the installer created for a part. */
function groupsOf(integrations: Actual['integrations'], key: PartKey): readonly string[] {
  const groups = integrations.find((one) => isMarked(one, key))?.config?.properties['groups'];
  return Array.isArray(groups) ? groups.map(String) : [];
}

const noRolesFor = ({ name }: Group, role: string): Remark => ({
  kind: 'groupTakesNoRoles',
  group: name,
  role,
});

type RoleOnly = Omit<DesiredRole, 'groups'>;

function roleSteps({ key, ...desired }: RoleOnly, found: ActualRole | null): Step[] {
  if (!found) return [{ action: 'createRole', key, name: desired.name, role: desired }];
  const permissionPolicies = withPolicies(found.permissionPolicies, desired.permissionPolicies);
  const lacking = permissionsOf(permissionPolicies).filter(
    (one) => !permissionsOf(found.permissionPolicies).includes(one),
  );
  if (lacking.length === 0) return [];
  const { id, name, description } = found;
  const before = permissionsOf(found.permissionPolicies).toSorted();
  const changes = [{ field: 'permissions', from: before, to: union(before, lacking) }];
  return [
    {
      action: 'changeRole',
      key,
      id,
      name,
      role: { name, description, permissionPolicies },
      changes,
    },
  ];
}

/** The role without permissions that the organization lacks: the platform would refuse the whole role for one. */
function knownPart(role: RoleOnly, permissions: Actual['permissions']): RoleOnly {
  if (permissions === null) return role;
  const permissionPolicies = role.permissionPolicies
    .map((policy) => ({
      ...policy,
      actionSet: policy.actionSet.filter((action) =>
        permissions.has(`${policy.domain}:${policy.entityName}:${action}`),
      ),
    }))
    .filter(({ actionSet }) => actionSet.length > 0);
  return { ...role, permissionPolicies };
}

const unknownTo = (
  { name, permissionPolicies }: RoleOnly,
  permissions: Actual['permissions'],
): Remark[] =>
  permissionsOf(permissionPolicies)
    .filter((permission) => permissions !== null && !permissions.has(permission))
    .map((permission) => ({ kind: 'unknownPermission', permission, role: name }));

function planClient({ key, ...desired }: Desired['clients'][number], actual: Actual): Part {
  const { name, authorizedGrantType } = desired;
  const found = findPart(actual.clients, { key, name });
  if (found === 'ambiguous') return ambiguous('client', name);
  if (!found) return { steps: [{ action: 'createClient', key, name, client: desired }] };
  const { authorizedGrantType: grant } = found;
  if (grant === 'TOKEN') return { obstacles: [{ kind: 'implicitClient', name: found.name }] };
  if (grant !== authorizedGrantType) {
    return { obstacles: [{ kind: 'otherGrant', name: found.name, grant }] };
  }
  const remarks = adopted('client', found, key);
  const client = completed(found, desired);
  const changes = changesIn({ ...found }, client);
  if (changes.length === 0) return { remarks };
  const { id, name: current, description, roleDivisions } = found;
  const others = roleDivisions.length > 0 ? { roleDivisions } : {};
  const body = { name: current, description, authorizedGrantType, ...others, ...client };
  return {
    remarks,
    steps: [{ action: 'changeClient', key, id, name: current, client: body, changes }],
  };
}

/**
 * Redirect URIs and scopes that others added stay. A shorter token lifetime is the organization's choice; 0 means that
 * none is set, and then the platform's default applies, which is longer.
 */
const completed = (found: ActualClient, desired: Omit<Desired['clients'][number], 'key'>) => ({
  registeredRedirectUri: union(found.registeredRedirectUri, desired.registeredRedirectUri),
  scope: union(found.scope, desired.scope),
  accessTokenValiditySeconds: Math.min(
    found.accessTokenValiditySeconds || Number.POSITIVE_INFINITY,
    desired.accessTokenValiditySeconds,
  ),
  state: 'active',
});
