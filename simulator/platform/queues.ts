import * as v from 'valibot';
import { HOME_DIVISION } from '../world/organization.ts';
import { type Queue, queueById, QUEUES } from '../world/queues.ts';
import type { Operation } from './mount-operations.ts';
import { askedPage } from './paging.ts';
import { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

const SCOPES = ['routing', 'routing:readonly'] as const;
const MAX_PAGE_SIZE = 500;

/** Lists queues, by page and by name, and reads one by id. */
export const queueOperations = (): Operation[] => [
  {
    method: 'GET',
    path: '/routing/queues',
    scopes: SCOPES,
    anyOf: ['routing:queue:view'],
    handle(context) {
      const name = context.req.query('name');
      const ids = context.req.queries('id')?.flatMap((id) => id.split(','));
      const found = QUEUES.filter(
        (queue) => (!name || matches(queue.name, name)) && (!ids || ids.includes(queue.id)),
      ).toSorted((a, b) => a.name.localeCompare(b.name));
      if (context.req.query('sortOrder') === 'desc') found.reverse();
      const filter = name ? `?name=${encodeURIComponent(name)}` : '';
      const uri = `/api/v2/routing/queues${filter}`;
      return context.json(askedPage(context, found.map(show), uri, MAX_PAGE_SIZE));
    },
  },
  {
    method: 'GET',
    path: '/routing/queues/:queueId',
    scopes: SCOPES,
    allOf: ['routing:queue:view'],
    handle(context) {
      const id = context.req.param('queueId') ?? '';
      if (!v.is(v.pipe(v.string(), v.uuid()), id)) {
        throw new Refusal({ status: 400, code: 'invalid.id', message: 'The queue id is invalid.' });
      }
      const queue = queueById(id);
      if (queue === undefined) throw refuse('queueNotFound');
      return context.json(show(queue));
    },
  },
];

/** Case-insensitive match; `*` stands for any text. Without it, the whole name must match. */
function matches(name: string, wanted: string): boolean {
  const [first, ...rest] = wanted.toLowerCase().split('*');
  const last = rest.pop();
  const lower = name.toLowerCase();
  if (last === undefined) return lower === first;
  return (
    lower.startsWith(first ?? '') &&
    lower.endsWith(last) &&
    rest.every((middle) => lower.includes(middle))
  );
}

const show = (queue: Queue) => ({
  id: queue.id,
  name: queue.name,
  division: HOME_DIVISION,
  memberCount: queue.memberCount,
  userMemberCount: queue.memberCount,
  joinedMemberCount: queue.memberCount,
  mediaSettings: {},
  skillEvaluationMethod: 'ALL',
  enableTranscription: false,
  enableManualAssignment: false,
  suppressInQueueCallRecording: true,
  selfUri: `/api/v2/routing/queues/${queue.id}`,
});
