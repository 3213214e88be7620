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
  const permissionPolicies = withPolicies(found.permissionPolicies, desired.permissionPolicies);
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

const isSameThing = (one: Policy, other: Policy): boolean =>
  one.domain === other.domain && one.entityName === other.entityName;

/**
 * What a role allows plus what it should allow. Nothing is removed: others may rely on it. A policy with a condition
 * stays as it is, because the condition would apply to what is added.
 */
function withPolicies(
  actual: readonly ActualPolicy[],
  desired: readonly Policy[],
): readonly ActualPolicy[] {
  const wantedFor = (policy: ActualPolicy): Policy | undefined =>
    isConditional(policy) ? undefined : desired.find((one) => isSameThing(one, policy));
  const completed = actual.map((policy) => {
    const wanted = wantedFor(policy);
    if (!wanted || policy.actionSet.includes('*')) return policy;
    return { ...policy, actionSet: union(policy.actionSet, wanted.actionSet) };
  });
  const added = desired.filter((one) => !actual.some((policy) => wantedFor(policy) === one));
  return [...completed, ...added];
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
