import type { Access } from '../interfaces.ts';
import { Refusal } from './refusal.ts';

/** What an operation requires of its caller, as declared in the public API description. */
export interface Requirement {
  /** At least one of these scopes, if the organization enforces scopes. */
  readonly scopes: readonly string[];
  /** At least one of these permissions. */
  readonly anyOf?: readonly string[];
  /** All of these permissions. */
  readonly allOf?: readonly string[];
}

export function checkScopes(access: Access, scopes: readonly string[]): void {
  const { scopes: granted } = access;
  if (granted === null || scopes.some((scope) => granted.has(scope))) return;
  throw new Refusal({
    status: 403,
    code: 'app.not.authorized.for.scope',
    message: 'App not authorized to use scope {scope}',
    params: { scope: `[${scopes.join(', ')}]` },
  });
}

export function checkPermissions(
  { permissions }: Access,
  { anyOf = [], allOf = [] }: Pick<Requirement, 'anyOf' | 'allOf'>,
): void {
  if (anyOf.length > 0 && !anyOf.some((one) => permissions.has(one))) {
    throw new Refusal({
      status: 403,
      code: 'missing.any.permissions',
      message:
        'Unable to perform the requested action. You must have at least one of the following permissions assigned: {permissions}',
      params: { permissions: `[${anyOf.join(', ')}]` },
    });
  }
  const missing = allOf.filter((one) => !permissions.has(one));
  if (missing.length > 0) {
    throw new Refusal({
      status: 403,
      code: 'missing.permissions',
      message:
        'Unable to perform the requested action. You are missing the following permission(s): {permissions}',
      params: { permissions: `[${missing.join(', ')}]` },
    });
  }
}
