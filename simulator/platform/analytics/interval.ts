import * as v from 'valibot';
import { Refusal } from '../refusal.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Two ISO 8601 times, separated by a slash. */
export const Interval = v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/));

/**
 * Returns a test for whether an epoch time in ms falls on one of the days (UTC) that the interval touches. The details
 * query finds calls that started on one of them, so it misses calls that started earlier. Throws a `Refusal` with 400
 * if the interval is invalid.
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
