import * as v from 'valibot';

/** The values a filter matches against, by dimension; `undefined`: the dimension does not exist. */
export type Facts = Readonly<Record<string, string | undefined>>;

const Combination = v.picklist(['and', 'or']);

const Predicate = (dimensions: readonly string[]) =>
  v.strictObject({
    type: v.optional(v.literal('dimension')),
    dimension: v.picklist(dimensions),
    operator: v.optional(v.picklist(['matches', 'exists', 'notExists']), 'matches'),
    value: v.nullish(v.string()),
  });

/** The schema of a filter over these dimensions: predicates, and clauses of predicates, combined by `and` or `or`. */
export function Filter(dimensions: readonly string[]) {
  const predicates = v.array(Predicate(dimensions));
  return v.strictObject({
    type: Combination,
    predicates: v.optional(predicates, []),
    clauses: v.optional(v.array(v.strictObject({ type: Combination, predicates })), []),
  });
}

export type Filter = v.InferOutput<ReturnType<typeof Filter>>;
type Predicate = v.InferOutput<ReturnType<typeof Predicate>>;

/** Whether the facts match the filter. A filter without predicates matches everything. */
export function meets(facts: Facts, filter: Filter): boolean {
  const results = [
    ...filter.predicates.map((predicate) => meetsPredicate(facts, predicate)),
    ...filter.clauses.map((clause) => meets(facts, { ...clause, clauses: [] })),
  ];
  return results.length === 0 || combine(filter.type, results);
}

const combine = (type: 'and' | 'or', results: readonly boolean[]): boolean =>
  type === 'and' ? results.every(Boolean) : results.some(Boolean);

function meetsPredicate(facts: Facts, { dimension, operator, value }: Predicate): boolean {
  const fact = facts[dimension];
  switch (operator) {
    case 'exists':
      return fact !== undefined;
    case 'notExists':
      return fact === undefined;
    case 'matches':
      return fact !== undefined && fact === value;
  }
}
