import * as v from 'valibot';
import { type Failure, type Result, success } from '../../recording/failure.ts';
import type { Api } from '../api/api.ts';
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

const queuePage = v.object({
  entities: v.array(v.object({ id: v.string(), name: v.string() })),
  pageCount: v.number(),
  total: v.number(),
});

/**
 * Reads all queues visible to the user, page by page. If a page fails, returns the queues read so far with the failure;
 * it fails only if there are none.
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
    for (const queue of page.value.entities) queues.set(queue.id, queue);
    total = Math.max(page.value.total, queues.size);
    if (pageNumber >= page.value.pageCount) break;
  }
  return success({ queues: [...queues.values()], total, failure: null });
}
