/**
 * A query string with another value of one parameter: what is chosen on a page is kept in its address, so that a
 * sign-in or a reload comes back to it.
 * @param value `null`: the parameter goes
 */
export function withParameter(search: string, name: string, value: string | null): string {
  const query = new URLSearchParams(search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  return query.size > 0 ? `?${query}` : '';
}
