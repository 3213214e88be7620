/*
 * Finds where an answer of the platform differs from what the product expects. The product's schemas accept what they
 * understand and drop the rest, so that one unexpected field does not hide a whole call. Here the rest is listed, by
 * path only.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The paths of fields that were in the answer but that the schema did not understand.
 * @param answer as received
 * @param understood what the schema made of it
 */
export function misunderstood(answer: unknown, understood: unknown, path = ''): string[] {
  if (Array.isArray(answer) && Array.isArray(understood)) {
    return unique(
      answer.flatMap((one, index) => misunderstood(one, understood[index], `${path}[]`)),
    );
  }
  if (!isObject(answer) || !isObject(understood)) {
    return answer !== null && answer !== undefined && understood === undefined ? [path] : [];
  }
  return unique(
    Object.keys(understood).flatMap((key) =>
      misunderstood(answer[key], understood[key], path === '' ? key : `${path}.${key}`),
    ),
  );
}

/** Fields whose content belongs to the organization or its customers, whatever its keys are. */
const ofCustomers: ReadonlySet<string> = new Set(['attributes']);

/**
 * Unknown values of the fields that the product bases decisions on, wherever they are in the answer.
 * @param known by field, the known values in lower case
 * @returns `field: value`, each once
 */
export function unknownWords(
  answer: unknown,
  known: Readonly<Record<string, readonly string[]>>,
): string[] {
  if (Array.isArray(answer)) return unique(answer.flatMap((one) => unknownWords(one, known)));
  if (!isObject(answer)) return [];
  return unique(
    Object.entries(answer).flatMap(([key, value]) => {
      if (ofCustomers.has(key)) return [];
      const words = Object.hasOwn(known, key) ? known[key] : undefined;
      if (words === undefined || typeof value !== 'string') return unknownWords(value, known);
      return words.includes(value.toLowerCase()) ? [] : [`${key}: ${plainWord(value)}`];
    }),
  );
}

/** An enumeration value as it is: it is short and plain. Anything else could be private, and is `(other)`. */
export const plainWord = (value: string): string =>
  /^[A-Za-z_.-]{1,30}$/.test(value) ? value : '(other)';

const unique = (values: readonly string[]): string[] => [...new Set(values)];
