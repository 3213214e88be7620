import { isUuid } from '../recording/uuid.ts';

/** The page's address keeps the queue, so that a reload and a sign-in come back to it. */
const parameter = 'queue';

/** The queue in a query string; `null` if there is none, or no queue's id. */
export function chosenQueue(search: string): string | null {
  const id = new URLSearchParams(search).get(parameter);
  return id !== null && isUuid(id) ? id.toLowerCase() : null;
}

export function withQueue(search: string, queueId: string | null): string {
  const query = new URLSearchParams(search);
  if (queueId === null) query.delete(parameter);
  else query.set(parameter, queueId);
  return query.size > 0 ? `?${query}` : '';
}
