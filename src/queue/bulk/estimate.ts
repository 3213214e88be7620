/** Genesys Cloud's limit per user; a test compares it with the rate limiter's. */
export const requestsPerMinute = 300;

/**
 * The approximate duration of a bulk action at the maximum rate, in ms: a read and a write for each call, and another
 * read for confirmation if there are no live events.
 */
export function estimateMs(calls: number, live: boolean): number {
  return ((calls * (live ? 2 : 3)) / requestsPerMinute) * 60_000;
}
