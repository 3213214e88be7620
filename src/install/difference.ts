import type { Step } from './step.ts';

/** One value that a step adds or takes away. */
export interface Difference {
  readonly isAdded: boolean;
  readonly text: string;
}

/**
 * The values that a step changes, one each; of lists and nested values only what comes and goes.
 * @param names of groups and queues, by their ids
 */
export function differenceOf(step: Step, names: ReadonlyMap<string, string>): Difference[] {
  if (step.action === 'createRole') {
    return step.role.permissionPolicies.flatMap(({ domain, entityName, actionSet }) =>
      actionSet.map((action) => added(`${domain}:${entityName}:${action}`)),
    );
  }
  if (step.action === 'createClient') {
    const { registeredRedirectUri, scope } = step.client;
    return [...registeredRedirectUri, ...scope].map(added);
  }
  if (!('changes' in step)) return [];
  return step.changes.flatMap(({ field, from, to }) => {
    const before = leavesOf(field, from, names);
    const after = leavesOf(field, to, names);
    return [
      ...before.filter((one) => !after.includes(one)).map(removed),
      ...after.filter((one) => !before.includes(one)).map(added),
    ];
  });
}

const added = (text: string): Difference => ({ isAdded: true, text });
const removed = (text: string): Difference => ({ isAdded: false, text });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `path: value` for each single value; nothing for what is empty. */
function leavesOf(path: string, value: unknown, names: ReadonlyMap<string, string>): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(path, one, names));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, one]) => leavesOf(`${path}.${key}`, one, names));
  }
  const text = typeof value === 'string' ? (names.get(value) ?? value) : JSON.stringify(value);
  return [`${path}: ${text}`];
}
