import { permissionsOf } from './description.ts';
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
  const all = wholeOf(step);
  if (all) {
    return Object.entries(all)
      .flatMap(([field, value]) => leavesOf(field, value, names))
      .map(added);
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

/** All that is sent to make a thing, but its name, which the step has; `null`: the step makes none of these. */
function wholeOf(step: Step): Readonly<Record<string, unknown>> | null {
  if (step.action === 'createRole') {
    const { description, permissionPolicies } = step.role;
    return { permissions: permissionsOf(permissionPolicies), description };
  }
  if (step.action !== 'createClient') return null;
  const { name: _, ...others } = step.client;
  return others;
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
