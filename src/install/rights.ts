/** What is to be done: to read only, to install, or to uninstall. */
export type Purpose = 'plan' | 'install' | 'uninstall';

const views = /:view$/;
const needs: Readonly<Record<Purpose, RegExp>> = {
  plan: views,
  install: /:(view|add|edit)$/,
  // A client is switched off before it is deleted.
  uninstall: /:(view|delete)$|^oauth:client:edit$/,
};

/**
 * The permissions that whoever installs lacks.
 * @param all of the description's installer
 * @param granted what the person or the application has; `*` stands for anything
 */
export const missingRights = (
  all: readonly string[],
  purpose: Purpose,
  granted: readonly string[],
): string[] =>
  all.filter((one) => needs[purpose].test(one) && !granted.some((right) => covers(right, one)));

/** Whether a permission, which may have `*` in its parts, includes another. */
export function covers(right: string, wanted: string): boolean {
  const parts = right.split(':');
  return wanted.split(':').every((part, index) => parts[index] === '*' || parts[index] === part);
}
