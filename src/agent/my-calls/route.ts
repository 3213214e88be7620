import { withParameter } from '../../ui/query.ts';

const parameter = 'call';

/** The call that the page's query names as chosen. */
export const chosenIn = (search: string): string | null =>
  new URLSearchParams(search).get(parameter);

/** The query with the chosen call; `null`: the list. */
export const withChosen = (search: string, id: string | null): string =>
  withParameter(search, parameter, id);
