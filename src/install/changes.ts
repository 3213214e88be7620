/** One field whose value would change. */
export interface Change {
  readonly field: string;
  /** `undefined`: not set yet. */
  readonly from: unknown;
  readonly to: unknown;
}

export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether both mean the same to the platform: lists are compared as sets, fields only in `actual` are ignored, and a
 * list that is not set is an empty one.
 */
export function agrees(actual: unknown, desired: unknown): boolean {
  if (Array.isArray(desired)) {
    if (actual === undefined || actual === null) return desired.length === 0;
    return (
      Array.isArray(actual) &&
      actual.length === desired.length &&
      desired.every((one) => actual.some((other) => agrees(other, one)))
    );
  }
  if (!isValues(desired)) return Object.is(actual, desired);
  return (
    isValues(actual) && Object.entries(desired).every(([key, one]) => agrees(actual[key], one))
  );
}

/** The fields of `desired` whose value in `actual` differs. Fields that only `actual` has do not count. */
export const changesIn = (actual: Values, desired: Values): Change[] =>
  Object.entries(desired)
    .filter(([field, to]) => !agrees(actual[field], to))
    .map(([field, to]) => ({ field, from: actual[field], to }));

/** `actual` with the fields of `desired` merged into it, recursively in objects. A list is replaced as a whole. */
export const merged = (actual: Values, desired: Values): Values => ({
  ...actual,
  ...Object.fromEntries(
    Object.entries(desired).map(([field, to]) => {
      const from = actual[field];
      return [field, isValues(from) && isValues(to) ? merged(from, to) : to];
    }),
  ),
});

/** The entries of a list that Admin keeps as one text, such as `call, callback`. */
export const entriesOf = (list: unknown): string[] =>
  (typeof list === 'string' ? list : '').split(',').flatMap((one) => one.trim() || []);

/** Both lists in one, without duplicates. */
export const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];
