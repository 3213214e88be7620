import { type Action, post } from './actions.ts';
import type { WaitingFault } from './schema.ts';

/** A fault that replaces the response to a request. */
export interface FaultKind {
  readonly label: string;
  /** Explains the fault in plain words. */
  readonly hint: string;
  readonly respond: Respond;
}

type Respond =
  | { readonly status: number; readonly code: string; readonly headers?: Record<string, string> }
  | 'drop'
  | 'hang'
  | 'lost';

/** Statuses and error codes are those of the real platform. */
export const FAULT_KINDS: readonly FaultKind[] = [
  {
    label: '403',
    hint: 'A permission is missing.',
    respond: { status: 403, code: 'missing.any.permissions' },
  },
  {
    label: '404',
    hint: 'As if the call did not exist.',
    respond: { status: 404, code: 'conversation.error.conversation.not.found' },
  },
  {
    label: '409',
    hint: 'Conflicts with what someone else is doing.',
    respond: { status: 409, code: 'request.conflict' },
  },
  {
    label: '429',
    hint: 'Too many requests: wait 3 s.',
    respond: {
      status: 429,
      code: 'too.many.requests.retry.after',
      headers: { 'Retry-After': '3' },
    },
  },
  {
    label: '500',
    hint: 'An error inside Genesys Cloud.',
    respond: { status: 500, code: 'internal.server.error' },
  },
  { label: 'Network drop', hint: 'The connection breaks.', respond: 'drop' },
  { label: 'Hang', hint: 'No answer, ever.', respond: 'hang' },
  { label: 'Lost', hint: 'Accepted (202), but nothing happens.', respond: 'lost' },
];

/** The methods to choose from; they tell reads (GET) from commands. */
export const FAULT_METHODS = ['Any', 'GET', 'PATCH', 'POST', 'DELETE'] as const;
export type FaultMethod = (typeof FAULT_METHODS)[number];

export const FAULT_LENGTHS = ['Next request only', 'Until cleared'] as const;
export type FaultLength = (typeof FAULT_LENGTHS)[number];

/** All requests about calls, in both recording APIs. Sign-in and notifications keep working. */
const CALL_REQUESTS = '/api/v2/*conversations/*';
/** The control API only takes a count, so this is more than any session will ever request. */
const UNTIL_CLEARED = 1_000_000;

/** The action that arms a fault. */
export function inject(
  { label, respond }: FaultKind,
  method: FaultMethod,
  length: FaultLength,
): Action {
  const times = length === 'Next request only' ? 1 : UNTIL_CLEARED;
  const which = method === 'Any' ? {} : { method };
  return post(`Fault ${label}`, 'faults', { ...which, path: CALL_REQUESTS, times, respond });
}

/** Describes an armed fault in the words of the Faults tab, such as "1 × Any → Hang". */
export function describeFault({ method = 'Any', path, times, respond }: WaitingFault): string {
  const count = times > UNTIL_CLEARED / 2 ? 'Until cleared:' : `${times} ×`;
  const where = path === CALL_REQUESTS ? '' : ` ${path}`;
  return `${count} ${method}${where} → ${nameOf(respond)}`;
}

function nameOf(respond: WaitingFault['respond']): string {
  if (typeof respond === 'string') {
    return FAULT_KINDS.find((kind) => kind.respond === respond)?.label ?? respond;
  }
  if (respond.status === undefined) return `${respond.delayMs / 1_000} s late`;
  return String(respond.status);
}
