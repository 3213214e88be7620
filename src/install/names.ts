/** The result of looking up what an administrator named. */
export interface Named<T> {
  readonly found: readonly T[];
  readonly missing: readonly string[];
  /** Names that more than one item has. */
  readonly ambiguous: readonly string[];
}

/** Without differences that cannot be seen, such as an umlaut in one or two characters. */
const plain = (name: string): string => name.trim().normalize().toLowerCase();

/** Finds items by id or full name. If none matches exactly, case does not matter, since people type the names. */
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
    // The same item may be named twice, by id and by name.
    found: [...new Set(wanted.flatMap(({ matches }) => (matches.length === 1 ? matches : [])))],
    missing: wanted.filter(({ matches }) => matches.length === 0).map(({ name }) => name),
    ambiguous: wanted.filter(({ matches }) => matches.length > 1).map(({ name }) => name),
  };
}
