import { isUuid } from '../recording/uuid.ts';
import { withParameter } from '../ui/query.ts';

const parameter = 'queue';

/** The queue in a query string; `null` if there is none, or no queue's id. */
export function chosenQueue(search: string): string | null {
  const id = new URLSearchParams(search).get(parameter);
  return id !== null && isUuid(id) ? id.toLowerCase() : null;
}

/** The query with the chosen queue; `null`: none. */
export const withQueue = (search: string, queueId: string | null): string =>
  withParameter(search, parameter, queueId);
