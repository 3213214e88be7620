import { type Action, post } from './actions.ts';

/** What a request meets instead of its answer. */
export interface FaultKind {
  readonly label: string;
  readonly respond: Respond;
}

type Respond =
  | { readonly status: number; readonly code: string; readonly headers?: Record<string, string> }
  | 'drop'
  | 'hang'
  | 'lost';

/** Statuses and codes as the platform gives them. `lost` answers 202, and nothing happens. */
export const FAULT_KINDS: readonly FaultKind[] = [
  { label: '403', respond: { status: 403, code: 'missing.any.permissions' } },
  { label: '404', respond: { status: 404, code: 'conversation.error.conversation.not.found' } },
  { label: '409', respond: { status: 409, code: 'request.conflict' } },
  {
    label: '429',
    respond: {
      status: 429,
      code: 'too.many.requests.retry.after',
      headers: { 'Retry-After': '3' },
    },
  },
  { label: '500', respond: { status: 500, code: 'internal.server.error' } },
  { label: 'Network drop', respond: 'drop' },
  { label: 'Hang', respond: 'hang' },
  { label: 'Lost', respond: 'lost' },
];

/** By method, which tells reads (GET) from commands. */
export const FAULT_METHODS = ['Any', 'GET', 'PATCH', 'POST', 'DELETE'] as const;
export type FaultMethod = (typeof FAULT_METHODS)[number];

export const FAULT_LENGTHS = ['Next request only', 'Until cleared'] as const;
export type FaultLength = (typeof FAULT_LENGTHS)[number];

/** Everything about calls, in both recording APIs; sign-in and notifications continue. */
const CALL_REQUESTS = '/api/v2/*conversations/*';
/** The control API counts down from a number: more than any session will ask. */
const UNTIL_CLEARED = 1_000_000;

/** The action that injects a fault. */
export function inject(
  { label, respond }: FaultKind,
  method: FaultMethod,
  length: FaultLength,
): Action {
  const times = length === 'Next request only' ? 1 : UNTIL_CLEARED;
  const which = method === 'Any' ? {} : { method };
  return post(`Fault ${label}`, 'faults', { ...which, path: CALL_REQUESTS, times, respond });
}
