/** The items whose name contains every word of `name`, in any order and regardless of case; sorted alphabetically. */
export function searchNames<T extends { readonly name: string }>(
  all: readonly T[],
  name: string,
): readonly T[] {
  const words = name.toLowerCase().split(/\s+/);
  return all
    .filter((one) => words.every((word) => one.name.toLowerCase().includes(word)))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
