/** The one function that the client-app SDK takes from `query-string`, on what every browser has. */
export function parse(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}
