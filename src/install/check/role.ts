import { type Actual, findPart, grantedBy } from '../actual.ts';
import { type Description, type PartKey, permissionsOf } from '../description.ts';
import { covers } from '../rights.ts';
import { detailWords, finding, type Finding } from './findings.ts';

export const roleIds = { agent: 'role.agent', queue: 'role.queue' } as const satisfies Record<
  PartKey,
  string
>;

/**
 * Judges whether a role has the permissions that its part needs and whether anybody has it, no matter who created it.
 * @returns `unknown` if it does not exist or nobody has it, because people may have the permissions through other roles
 */
export function judgeRole(
  role: Description['roles'][number],
  { roles, permissions }: Pick<Actual, 'roles' | 'permissions'>,
): Finding {
  const id = roleIds[role.key];
  const found = findPart(roles, role);
  const needed = permissionsOf(role.permissionPolicies);
  if (found === 'ambiguous') {
    return { id, verdict: 'unknown', details: [detailWords.several], has: [] };
  }
  const isStrange = (one: string): boolean => permissions !== null && !permissions.has(one);
  const strange = needed.filter(isStrange).map((one) => `${one} (not in this organization)`);
  if (found === null) {
    return strange.length > 0 ? finding(id, strange) : { id, verdict: 'unknown', details: needed };
  }
  const granted = grantedBy(found);
  const has = needed.filter((one) => granted.some((right) => covers(right, one)));
  const lacks = needed.filter((one) => !has.includes(one) && !isStrange(one));
  const wrong = [...strange, ...lacks];
  const nobody = found.grants?.length === 0 ? [detailWords.nobody] : [];
  return { ...finding(id, [...wrong, ...nobody], wrong.length > 0 ? 'problem' : 'unknown'), has };
}
