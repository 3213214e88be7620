import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import type { Operation } from '../operations.ts';

/** The largest page size that every list here accepts. */
const pageSize = 100;
/** More than any organization has; stops a server that always returns another page. */
const maxPages = 200;

/** It is undocumented whether a list has a page count or a link to the next page; either is enough. */
const listing = <Entity extends v.GenericSchema>(entity: Entity) =>
  v.object({
    entities: v.array(entity),
    pageCount: v.optional(v.number(), 0),
    nextUri: v.nullish(v.string()),
  });

/**
 * Reads all pages of a list. If a page fails, the whole read fails: an object missing from the list would be created
 * again.
 */
export async function listAll<Entity extends v.GenericSchema>(
  api: Api,
  operation: Operation,
  entity: Entity,
  {
    query = {},
    path = {},
  }: {
    readonly query?: Readonly<Record<string, string | number>>;
    readonly path?: Readonly<Record<string, string>>;
  } = {},
): Promise<Result<readonly v.InferOutput<Entity>[]>> {
  const all: v.InferOutput<Entity>[] = [];
  for (let pageNumber = 1; pageNumber <= maxPages; pageNumber += 1) {
    const answer = await api.call(operation, {
      path,
      query: { ...query, pageNumber, pageSize },
      answer: listing(entity),
    });
    if (!answer.ok) return answer;
    const { entities, pageCount, nextUri } = answer.value;
    all.push(...entities);
    if (pageNumber >= pageCount && !nextUri) break;
  }
  return success(all);
}
