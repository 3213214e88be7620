import * as v from 'valibot';
import { type Failure, type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
import { maybe } from '../calls/call.ts';
import * as operations from '../operations.ts';

export interface Queue {
  readonly id: string;
  readonly name: string;
}

export interface QueueList {
  readonly queues: readonly Queue[];
  /** The platform's total. */
  readonly total: number;
  /** Why the list is incomplete; `null` if it is complete. */
  readonly failure: Failure | null;
}

/** The platform's maximum page size. */
const pageSize = 500;
/** More than any organization has; stops a server that always returns another page. */
const maxPages = 100;

const queueSchema = v.object({ id: v.string(), name: v.string() });

/** Entities are parsed one by one, so that an invalid one does not hide the others. */
const queuePage = v.object({
  entities: v.array(v.unknown()),
  pageCount: maybe(v.number()),
  total: maybe(v.number()),
});

/**
 * Reads all queues visible to the user, page by page. If a page fails, returns the queues read so far with the failure;
 * it fails only if there are none. Without a page count, a page that is not full is the last.
 */
export async function listQueues(api: Api): Promise<Result<QueueList>> {
  const queues = new Map<string, Queue>();
  let total = 0;
  for (let pageNumber = 1; pageNumber <= maxPages; pageNumber += 1) {
    const query = { pageNumber, pageSize };
    const page = await api.call(operations.listQueues, { query, answer: queuePage });
    if (!page.ok) {
      if (queues.size === 0) return page;
      return success({ queues: [...queues.values()], total, failure: page.failure });
    }
    const { entities, pageCount } = page.value;
    for (const entity of entities) {
      const queue = v.safeParse(queueSchema, entity);
      if (queue.success) queues.set(queue.output.id, queue.output);
    }
    total = Math.max(page.value.total ?? 0, queues.size);
    if (pageCount ? pageNumber >= pageCount : entities.length < pageSize) break;
  }
  return success({ queues: [...queues.values()], total, failure: null });
}
