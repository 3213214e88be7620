import { queueById } from '../../world/queues.ts';
import type { Conversation, Participant } from './control/schema.ts';

/**
 * The state of a call for the signed-in user. `left`: they left and the call continues. `others`: they were never on
 * it.
 */
export type CallState =
  | 'callback'
  | 'ringing'
  | 'dialing'
  | 'connected'
  | 'held'
  | 'left'
  | 'others'
  | 'ended';

/** A call as the desktop shows it to an agent. */
export interface Call {
  readonly id: string;
  readonly customer: string;
  /** Without the `tel:` or `sip:` prefix. */
  readonly address: string;
  /** Where the call came from ("ACD · Support" or "Direct call"), or who has it now. */
  readonly route: string;
  readonly state: CallState;
  /** Epoch ms; `null`: not connected yet. */
  readonly connectedTime: number | null;
}

const isCustomer = ({ purpose }: Participant) => purpose === 'customer' || purpose === 'external';
const isAgent = ({ purpose }: Participant) => purpose === 'agent' || purpose === 'user';

/** Describes a call from the point of view of `userId`. */
export function describeCall(conversation: Conversation, userId: string): Call {
  const customer = conversation.participants.find(isCustomer);
  const own = conversation.participants.findLast((leg) => isAgent(leg) && leg.userId === userId);
  const agent = conversation.participants.findLast(isAgent);
  const state = stateOf(conversation, own);
  return {
    id: conversation.id,
    customer: customer?.name ?? 'Unknown caller',
    address: (customer?.address ?? '').replace(/^\w+:/, ''),
    route:
      state === 'left' || state === 'others'
        ? `Now with ${agent?.name ?? 'no one'}`
        : routeOf(conversation.queueId),
    state,
    connectedTime: (own ?? agent)?.connectedTime ?? null,
  };
}

function routeOf(queueId: string | null): string {
  if (queueId === null) return 'Direct call';
  return `ACD · ${queueById(queueId)?.name ?? 'Unknown queue'}`;
}

function stateOf({ ended, held, callback }: Conversation, own: Participant | undefined): CallState {
  if (ended) return 'ended';
  if (!own) return 'others';
  if (own.state === 'disconnected') return 'left';
  if (callback === 'waiting') return 'callback';
  if (own.state === 'alerting') return 'ringing';
  if (own.state === 'dialing' || own.state === 'contacting') return 'dialing';
  return held ? 'held' : 'connected';
}

/** Formats `ms` as `4:05`, or as `1:04:05` from one hour on. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
