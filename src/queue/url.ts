import { isUuid } from '../recording/uuid.ts';
import { withParameter } from '../ui/query.ts';

const parameter = 'queue';

/** The queue id in a query string; `null` if there is none or it is invalid. */
export function chosenQueue(search: string): string | null {
  const id = new URLSearchParams(search).get(parameter);
  return id !== null && isUuid(id) ? id.toLowerCase() : null;
}

/** Sets the queue in the query; `null` removes it. */
export const withQueue = (search: string, queueId: string | null): string =>
  withParameter(search, parameter, queueId);
