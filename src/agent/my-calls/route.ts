const parameter = 'call';

/** The call that the page's query names as chosen. */
export const chosenIn = (search: string): string | null =>
  new URLSearchParams(search).get(parameter);

/** The query with the chosen call, so that a sign-in or a reload comes back to it; `null`: to the list. */
export function withChosen(search: string, id: string | null): string {
  const query = new URLSearchParams(search);
  if (id === null) query.delete(parameter);
  else query.set(parameter, id);
  return query.size > 0 ? `?${query}` : '';
}
