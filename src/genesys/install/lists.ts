import * as v from 'valibot';
import { type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import type { Operation } from '../operations.ts';

/** The most that every list here gives at once. */
const pageSize = 100;
/** No organization has more of anything here; it ends the reading of a server that always has another page. */
const maxPages = 200;

/** Nothing tells whether a list says how many pages it has, or where the next one is: either is enough. */
const listing = <Entity extends v.GenericSchema>(entity: Entity) =>
  v.object({
    entities: v.array(entity),
    pageCount: v.optional(v.number(), 0),
    nextUri: v.nullish(v.string()),
  });

/** Every page of a list. A page that fails makes the whole a failure: what is missing would be made a second time. */
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
