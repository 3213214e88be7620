/** Those that a search finds: with every word of `name` somewhere in their names, in alphabetical order. Case does not matter. */
export function searchNames<T extends { readonly name: string }>(
  all: readonly T[],
  name: string,
): readonly T[] {
  const words = name.toLowerCase().split(/\s+/);
  return all
    .filter((one) => words.every((word) => one.name.toLowerCase().includes(word)))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
