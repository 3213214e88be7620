/** What Genesys Cloud allows one person; a test holds it equal to the pace of the requests. */
export const requestsPerMinute = 300;

/**
 * About how long a run over so many calls takes at the allowed rate: a look and a write for each, and without live news
 * a look that confirms.
 */
export function estimateMs(calls: number, live: boolean): number {
  return ((calls * (live ? 2 : 3)) / requestsPerMinute) * 60_000;
}
