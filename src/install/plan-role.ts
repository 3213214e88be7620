import {
  type Actual,
  type ActualPolicy,
  type ActualRole,
  findPart,
  type Grant,
  grantedBy,
  isConditional,
  isMarked,
} from './actual.ts';
import { union } from './changes.ts';
import { type PartKey, permissionsOf, type Policy } from './description.ts';
import type { Desired, Group } from './desired.ts';
import { adopted, ambiguous, type Part, type Remark } from './plan-part.ts';
import { covers } from './rights.ts';
import type { Step } from './step.ts';

type DesiredRole = Desired['roles'][number];

/** The steps that create or complete one role, and grant it to the chosen groups. */
export function planRole(
  { groups, ...desired }: DesiredRole,
  { roles, permissions, homeDivisionId, integrations }: Actual,
): Part {
  const { key, name } = desired;
  const found = findPart(roles, desired);
  if (found === 'ambiguous') return ambiguous('role', name);
  const role = knownPart(desired, permissions);
  const takers = groups.filter(({ takesRoles }) => takesRoles);
  const grantOf = (groupId: string) => found?.grants?.find(({ id }) => id === groupId);
  const grants = takers
    .filter(({ id }) => !grantOf(id))
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
      ...takers
        .filter(({ id }) => isElsewhere(grantOf(id), homeDivisionId))
        .map(({ name: group }): Remark => ({
          kind: 'otherDivision',
          group,
          role: found?.name ?? name,
        })),
      ...groupsOf(integrations, key)
        .filter((id) => grantOf(id) && !groups.some((one) => one.id === id))
        .map((groupId): Remark => ({ kind: 'keepsRole', groupId, role: found?.name ?? name })),
    ],
  };
}

/** `*` stands for all divisions; if the platform names none, they are unknown. */
function isElsewhere(grant: Grant | undefined, homeDivisionId: string): boolean {
  const divisionIds = grant?.divisionIds ?? [];
  return divisionIds.length > 0 && !divisionIds.some((id) => [homeDivisionId, '*'].includes(id));
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
  const granted = grantedBy(found);
  const lacking = permissionsOf(desired.permissionPolicies).filter(
    (one) => !granted.some((right) => covers(right, one)),
  );
  if (lacking.length === 0) return [];
  const { id, name, description, permissions } = found;
  const permissionPolicies = withPolicies(
    found.permissionPolicies,
    onlyWith(desired.permissionPolicies, (one) => lacking.includes(one)),
  );
  const before = granted.toSorted();
  const changes = [{ field: 'permissions', from: before, to: union(before, lacking) }];
  return [
    {
      action: 'changeRole',
      key,
      id,
      name,
      role: {
        name,
        description,
        ...(permissions.length > 0 && { permissions }),
        permissionPolicies,
      },
      changes,
    },
  ];
}

/**
 * What a role allows plus what it lacks. Nothing is removed: others may rely on it. A policy with a condition stays as it
 * is, because the condition would apply to what is added.
 */
function withPolicies(
  actual: readonly ActualPolicy[],
  lacking: readonly Policy[],
): readonly ActualPolicy[] {
  const policies = [...actual];
  for (const policy of lacking) {
    const index = policies.findIndex(
      (one) =>
        one.domain === policy.domain && one.entityName === policy.entityName && !isConditional(one),
    );
    const { actionSet, ...found } = policies[index] ?? { ...policy, actionSet: [] };
    const completed = { ...found, actionSet: union(actionSet, policy.actionSet) };
    policies.splice(index < 0 ? policies.length : index, 1, completed);
  }
  return policies;
}

/** The role without permissions that the organization lacks: the platform would refuse the whole role for one. */
const knownPart = (role: RoleOnly, permissions: Actual['permissions']): RoleOnly =>
  permissions === null
    ? role
    : {
        ...role,
        permissionPolicies: onlyWith(role.permissionPolicies, (one) => permissions.has(one)),
      };

/** The policies with only these permissions; those without any are left out. */
const onlyWith = (
  policies: RoleOnly['permissionPolicies'],
  isMeant: (permission: string) => boolean,
): RoleOnly['permissionPolicies'] =>
  policies
    .map((policy) => ({
      ...policy,
      actionSet: policy.actionSet.filter((action) =>
        isMeant(`${policy.domain}:${policy.entityName}:${action}`),
      ),
    }))
    .filter(({ actionSet }) => actionSet.length > 0);

const unknownTo = (
  { name, permissionPolicies }: RoleOnly,
  permissions: Actual['permissions'],
): Remark[] =>
  permissionsOf(permissionPolicies)
    .filter((permission) => permissions !== null && !permissions.has(permission))
    .map((permission) => ({ kind: 'unknownPermission', permission, role: name }));
