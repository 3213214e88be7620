/** What was found of things that an administrator named. */
export interface Named<T> {
  readonly found: readonly T[];
  readonly missing: readonly string[];
  /** More than one thing has such a name. */
  readonly ambiguous: readonly string[];
}

const plain = (name: string): string => name.trim().toLowerCase();

/** Finds things by their whole names or their ids. In names, case does not matter, since people type them. */
export function findNamed<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  names: readonly string[],
): Named<T> {
  const wanted = [...new Set(names)].map((name) => {
    const exact = all.filter((one) => one.id === name || one.name === name);
    const similar = all.filter((one) => plain(one.name) === plain(name));
    return { name, matches: exact.length > 0 ? exact : similar };
  });
  return {
    // A thing may be named twice, by its id and by its name.
    found: [...new Set(wanted.flatMap(({ matches }) => (matches.length === 1 ? matches : [])))],
    missing: wanted.filter(({ matches }) => matches.length === 0).map(({ name }) => name),
    ambiguous: wanted.filter(({ matches }) => matches.length > 1).map(({ name }) => name),
  };
}
