import { withParameter } from '../../ui/query.ts';

const parameter = 'call';

/** The chosen call in the page's query. */
export const chosenIn = (search: string): string | null =>
  new URLSearchParams(search).get(parameter);

/** Sets the chosen call in the query; `null` for the list. */
export const withChosen = (search: string, id: string | null): string =>
  withParameter(search, parameter, id);
