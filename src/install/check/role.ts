import type { Actual } from '../actual.ts';
import { findPart } from '../actual.ts';
import { type Description, type PartKey, permissionsOf } from '../description.ts';
import { covers } from '../rights.ts';
import { finding, type Finding } from './findings.ts';

const ids = { agent: 'role.agent', queue: 'role.queue' } as const satisfies Record<PartKey, string>;

/**
 * Judges whether a role has the permissions that its part needs, no matter who created it.
 * @returns `unknown` if it does not exist, because people may have the permissions through other roles
 */
export function judgeRole(
  role: Description['roles'][number],
  { roles, permissions }: Pick<Actual, 'roles' | 'permissions'>,
): Finding {
  const id = ids[role.key];
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
