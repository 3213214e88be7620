/** What the permissions are for: reading only, installing or uninstalling. */
export type Purpose = 'plan' | 'install' | 'uninstall';

const views = /:view$/;
const needs: Readonly<Record<Purpose, RegExp>> = {
  plan: views,
  install: /:(view|add|edit)$/,
  // A client is deactivated before it is deleted.
  uninstall: /:(view|delete)$|^oauth:client:edit$/,
};

/**
 * The permissions that the installing user or application lacks.
 * @param all the installer's permissions in the description
 * @param granted those that the user or application has; `*` matches anything
 */
export const missingRights = (
  all: readonly string[],
  purpose: Purpose,
  granted: readonly string[],
): string[] =>
  all.filter((one) => needs[purpose].test(one) && !granted.some((right) => covers(right, one)));

/** Whether a permission, which may have `*` as any of its parts, includes another. */
export function covers(right: string, wanted: string): boolean {
  const parts = right.split(':');
  return wanted.split(':').every((part, index) => parts[index] === '*' || parts[index] === part);
}
