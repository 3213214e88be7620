/** The only function of `query-string` that the client-app SDK uses, built on the browser's API. */
export function parse(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}
