import * as v from 'valibot';
import type { PlatformContext } from './app.ts';
import { badRequest, Refusal } from './refusal.ts';
import { page } from './shapes/page.ts';

const Whole = (most: number) =>
  v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(most));

/**
 * The page of a list that the query asks for; by default the first 25 entities. `uri` is the path without paging
 * parameters. Throws a `Refusal` with 400 if a parameter is invalid.
 */
export const askedPage = <Entity>(
  context: PlatformContext,
  all: readonly Entity[],
  uri: string,
  maxPageSize: number,
) =>
  page(all, {
    pageNumber: numberOf(context, 'pageNumber', 1, Number.MAX_SAFE_INTEGER),
    pageSize: numberOf(context, 'pageSize', 25, maxPageSize),
    uri,
  });

function numberOf(context: PlatformContext, key: string, fallback: number, most: number): number {
  const text = context.req.query(key);
  if (text === undefined) return fallback;
  const parsed = v.safeParse(Whole(most), text);
  if (parsed.success) return parsed.output;
  if (key === 'pageNumber') {
    throw new Refusal({
      status: 400,
      code: 'invalid.page.number',
      message: 'The page number is invalid.',
    });
  }
  throw badRequest(`The ${key} must be a whole number from 1 to ${most}.`);
}
