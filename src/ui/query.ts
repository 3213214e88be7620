/**
 * Sets one parameter of a query string. What is chosen on a page is kept in its address, so that it survives a sign-in
 * or a reload.
 * @param value `null` removes the parameter
 */
export function withParameter(search: string, name: string, value: string | null): string {
  const query = new URLSearchParams(search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  return query.size > 0 ? `?${query}` : '';
}
