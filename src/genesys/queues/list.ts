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
  /** How many there are in all, as the platform says. */
  readonly total: number;
  /** Why not all of them are here. */
  readonly failure: Failure | null;
}

/** The most that the platform gives at once. */
const pageSize = 500;
/** No organization has more queues; it ends the reading of a server that always has another page. */
const maxPages = 100;

const queuePage = v.object({
  entities: v.array(v.object({ id: v.string(), name: v.string() })),
  pageCount: v.number(),
  total: v.number(),
});

/**
 * Every queue that the person may see, page by page. A page that fails in the middle ends the list with what is there;
 * only without any queue it is a failure.
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
