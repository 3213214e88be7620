import { queueById } from '../../world/queues.ts';
import type { Conversation, Participant } from './control/schema.ts';

export type CallState = 'ringing' | 'connected' | 'held' | 'ended';

/** A call as an agent thinks of it. */
export interface Call {
  readonly id: string;
  readonly customer: string;
  /** Without its `tel:` or `sip:`. */
  readonly address: string;
  /** How it came: "ACD · Support" or "Direct call". */
  readonly route: string;
  readonly state: CallState;
  /** Epoch ms; `null` = not connected yet. */
  readonly connectedTime: number | null;
}

const isCustomer = ({ purpose }: Participant) => purpose === 'customer' || purpose === 'external';
const isAgent = ({ purpose }: Participant) => purpose === 'agent' || purpose === 'user';

export function describeCall(conversation: Conversation): Call {
  const customer = conversation.participants.find(isCustomer);
  const agent = conversation.participants.findLast(isAgent);
  return {
    id: conversation.id,
    customer: customer?.name ?? 'Unknown caller',
    address: (customer?.address ?? '').replace(/^\w+:/, ''),
    route: routeOf(conversation.queueId),
    state: stateOf(conversation, agent),
    connectedTime: agent?.connectedTime ?? null,
  };
}

function routeOf(queueId: string | null): string {
  if (queueId === null) return 'Direct call';
  return `ACD · ${queueById(queueId)?.name ?? 'Unknown queue'}`;
}

function stateOf({ ended, held }: Conversation, agent: Participant | undefined): CallState {
  if (ended) return 'ended';
  if (agent?.state === 'alerting') return 'ringing';
  return held ? 'held' : 'connected';
}

/** Whose desk this is: the person on the first call's first leg inside the organization. */
export function agentName(conversations: readonly Conversation[]): string {
  const legs = conversations.flatMap(({ participants }) => participants);
  return legs.find(isAgent)?.name ?? 'Agent';
}

/** `4:05`, or `1:04:05` from an hour on. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
