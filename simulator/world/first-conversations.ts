import type { SimulatedUser } from '../interfaces.ts';
import type { Conversation } from './conversation.ts';
import { newConversation, type NewConversation } from './new-conversation.ts';
import { SALES_QUEUE_ID, SUPPORT_QUEUE_ID } from './queues.ts';

/** Fixed ids, so that links to these calls keep working. */
export const ACD_CALL_ID = 'c0000000-0000-4000-8000-000000000001';
export const RECORDED_CALL_ID = 'c0000000-0000-4000-8000-000000000002';
export const DIRECT_CALL_ID = 'c0000000-0000-4000-8000-000000000003';
export const RINGING_CALL_ID = 'c0000000-0000-4000-8000-000000000004';

const CALLS: readonly Omit<NewConversation, 'user'>[] = [
  {
    id: ACD_CALL_ID,
    queueId: SUPPORT_QUEUE_ID,
    direction: 'inbound',
    state: 'connected',
    customer: { name: 'Noor Haddad', address: 'tel:+13175550101' },
    policy: false,
    suppressRecordingDuringHold: true,
  },
  {
    id: RECORDED_CALL_ID,
    queueId: SUPPORT_QUEUE_ID,
    direction: 'inbound',
    state: 'connected',
    customer: { name: 'Lena Fischer', address: 'tel:+13175550102' },
    policy: true,
    suppressRecordingDuringHold: true,
  },
  {
    id: DIRECT_CALL_ID,
    queueId: null,
    direction: 'outbound',
    state: 'connected',
    customer: { name: 'Tomás Rivera', address: 'tel:+13175550103' },
    policy: false,
    suppressRecordingDuringHold: true,
  },
  {
    id: RINGING_CALL_ID,
    queueId: SALES_QUEUE_ID,
    direction: 'inbound',
    state: 'alerting',
    customer: { name: 'Priya Nair', address: 'tel:+13175550104' },
    policy: false,
    suppressRecordingDuringHold: true,
  },
];

/** The calls of the initial state, all with `user`. */
export const firstConversations = (user: SimulatedUser, at: number): Conversation[] =>
  CALLS.map((call) => newConversation({ ...call, user }, at));
