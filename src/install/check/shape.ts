/*
 * Where an answer of the platform is not as the product expects. The product's schemas take what they understand and
 * leave the rest, so that one strange field does not take a whole call away; here that rest is named, by its path alone.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The paths of fields that came, and that the schema did not understand.
 * @param answer as it came
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

/** Words of fields that the product decides by, in a call of any shape; those that it does not know are named. */
export function unknownWords(
  answer: unknown,
  known: Readonly<Record<string, readonly string[]>>,
): string[] {
  if (Array.isArray(answer)) return unique(answer.flatMap((one) => unknownWords(one, known)));
  if (!isObject(answer)) return [];
  return unique(
    Object.entries(answer).flatMap(([key, value]) => {
      const words = Object.hasOwn(known, key) ? known[key] : undefined;
      if (words === undefined || typeof value !== 'string') return unknownWords(value, known);
      return words.includes(value.toLowerCase()) ? [] : [`${key}: ${plainWord(value)}`];
    }),
  );
}

/** A word of an enumeration is short and plain; anything else could be private. */
const plainWord = (value: string): string =>
  /^[A-Za-z_.-]{1,30}$/.test(value) ? value : '(other)';

const unique = (values: readonly string[]): string[] => [...new Set(values)];
