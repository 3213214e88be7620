import { type Description, permissionsOf } from './description.ts';
import type { ClientBody, Step } from './step.ts';

type Thing = 'role' | 'client' | 'integration';
type Integration = Description['integrations'][number];

/** The fields that a plan can change. A new field in the description does not compile until it has a display name. */
interface Fields {
  readonly role: 'permissions' | 'description';
  readonly client: Exclude<keyof ClientBody, 'name' | 'roleDivisions'>;
  readonly integration:
    | 'name'
    | 'notes'
    | 'state'
    | keyof Integration['properties']
    | keyof Integration['advanced'];
}

/** The display name of each field. */
export type FieldNames = {
  readonly [Of in Thing]: Readonly<Record<Fields[Of], string>>;
};

type Single = string | number | boolean;

/** One value that a step adds or removes. */
export interface Difference {
  readonly isAdded: boolean;
  readonly of: Thing;
  /** A key of `FieldNames[of]`. */
  readonly field: string;
  /** The path within the field's value, such as `['de', 'name']`; empty for a single value or a list item. */
  readonly path: readonly string[];
  readonly value: Single;
}

/**
 * The single values that a step adds or removes; unchanged parts of lists and nested values are left out.
 * @param names of groups and queues, by id
 */
export function differenceOf(step: Step, names: ReadonlyMap<string, string>): Difference[] {
  const all = wholeOf(step);
  const of = thingOf(step);
  const leaves = (field: string, value: unknown): Difference[] =>
    leavesOf(value, []).map((leaf) => ({
      isAdded: true,
      of,
      field,
      path: leaf.path,
      value: typeof leaf.value === 'string' ? (names.get(leaf.value) ?? leaf.value) : leaf.value,
    }));
  if (all) return Object.entries(all).flatMap(([field, value]) => leaves(field, value));
  if (!('changes' in step)) return [];
  return step.changes.flatMap(({ field, from, to }) => {
    const before = leaves(field, from);
    const after = leaves(field, to);
    return [
      ...without(before, after).map((one) => ({ ...one, isAdded: false })),
      ...without(after, before),
    ];
  });
}

function thingOf({ action }: Step): Thing {
  if (action.endsWith('Role')) return 'role';
  return action.endsWith('Client') ? 'client' : 'integration';
}

/** Everything sent to create a role or a client, except the name, which the step has; `null` for other steps. */
function wholeOf(step: Step): Readonly<Record<string, unknown>> | null {
  if (step.action === 'createRole') {
    const { description, permissionPolicies } = step.role;
    return { permissions: permissionsOf(permissionPolicies), description };
  }
  if (step.action !== 'createClient') return null;
  const { name: _, ...others } = step.client;
  return others;
}

const without = (
  some: readonly Difference[],
  others: readonly Difference[],
): readonly Difference[] =>
  some.filter(
    (one) =>
      !others.some(({ path, value }) => value === one.value && path.join() === one.path.join()),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSingle = (value: unknown): value is Single =>
  (typeof value === 'string' && value !== '') ||
  typeof value === 'number' ||
  typeof value === 'boolean';

/** Every single value with its path; empty values are left out. */
function leavesOf(
  value: unknown,
  path: readonly string[],
): readonly Pick<Difference, 'path' | 'value'>[] {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, path));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
  }
  return isSingle(value) ? [{ path, value }] : [];
}
