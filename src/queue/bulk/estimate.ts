/** What Genesys Cloud allows one person; a test holds it equal to the pace of the requests. */
export const requestsPerMinute = 300;

/**
 * About how long a bulk action takes at the allowed rate: a read and a write for each call, and without live events
 * another read to confirm.
 */
export function estimateMs(calls: number, live: boolean): number {
  return ((calls * (live ? 2 : 3)) / requestsPerMinute) * 60_000;
}
