import * as v from 'valibot';
import { Refusal } from '../refusal.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Two ISO 8601 times with a slash between. */
export const Interval = v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/));

/**
 * The days (UTC) that an interval touches, as a test for an epoch time in ms: the details query finds calls that
 * started on one of them, and misses longer ones. Throws a `Refusal` with 400.
 */
export function daysOf(interval: string): (at: number) => boolean {
  const [from = Number.NaN, to = Number.NaN] = interval.split('/').map((text) => Date.parse(text));
  if (!(from < to)) {
    throw new Refusal({
      status: 400,
      code: 'invalid.date',
      message: 'The interval [{interval}] is not valid.',
      params: { interval },
    });
  }
  const first = Math.floor(from / DAY_MS);
  const last = Math.floor((to - 1) / DAY_MS);
  return (at) => Math.floor(at / DAY_MS) >= first && Math.floor(at / DAY_MS) <= last;
}
