export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number;
}

export const SUPPORT_QUEUE_ID = 'b0000000-0000-4000-8000-000000000001';
export const SALES_QUEUE_ID = 'b0000000-0000-4000-8000-000000000002';

/** More than one page of queues, as in a real organization. Searching only page 1 is a known mistake. */
const OTHERS = Array.from({ length: 120 }, (_, index) => index + 1);

export const QUEUES: readonly Queue[] = [
  { id: SUPPORT_QUEUE_ID, name: 'Support', memberCount: 3 },
  { id: SALES_QUEUE_ID, name: 'Sales', memberCount: 2 },
  ...OTHERS.map((number) => ({
    id: `b0000000-0000-4000-8000-${String(number + 100).padStart(12, '0')}`,
    name: `Branch office ${String(number).padStart(3, '0')}`,
    memberCount: 1,
  })),
];

export const queueById = (id: string | null): Queue | undefined =>
  QUEUES.find((queue) => queue.id === id);
