import type { ErrorAnswer } from './error-answer.ts';

/**
 * How long the platform asks to wait, in ms; `null` if it does not say. Retry-After is a number of seconds or a date
 * (RFC 9110). Where the browser hides the header, the message of `too.many.requests.retry.after` tells it:
 * "Retry the request in [%s] seconds".
 */
export function retryAfterMs({ headers, message }: ErrorAnswer): number | null {
  const told = headers['retry-after'] || /\[(\d+)\] seconds/.exec(message)?.[1];
  if (!told) return null;
  const seconds = Number(told);
  const wait = Number.isNaN(seconds) ? Date.parse(told) - Date.now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
