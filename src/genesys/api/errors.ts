import * as v from 'valibot';
import type { Failure } from '../../recording/failure.ts';
import type { Operation } from '../operations.ts';

/** Codes that say more than their HTTP status (x-inin-error-codes of the public API description). */
const byCode: ReadonlyMap<string, Failure> = new Map([
  ['conversation.error.conversation.disconnected', { kind: 'callEnded' }],
  ['conversation.error.call.disconnected', { kind: 'callEnded' }],
  ['conversation.error.conversation.not.found', { kind: 'callEnded' }],
  ['conversation.error.participant.no.active.conversations', { kind: 'callEnded' }],
  ['conversation.error.no.common.user', { kind: 'notMyCall' }],
  ['conversation.error.forbidden.not.active.participant', { kind: 'notParticipant' }],
  ['conversation.error.not.conversation.participant', { kind: 'notParticipant' }],
  ['conversation.error.user.not.party', { kind: 'notParticipant' }],
]);

/** It comes with 401, but a new sign-in from the same network would not help. */
const wrongNetwork = 'ip.not.authorized';

/** Makes a failure of whatever was thrown. Total: any input gives a failure, and nothing is thrown. */
export function toFailure(thrown: unknown, operation: Operation): Failure {
  try {
    const answer = readErrorAnswer(thrown);
    if (!answer) return withoutAnswer(thrown);
    const failure = byCodeOf(answer, operation) ?? byStatus(answer, operation);
    const { correlationId } = answer;
    return correlationId ? { ...failure, correlationId } : failure;
  } catch {
    return { kind: 'badAnswer' };
  }
}

/** Only a read may say that a call has ended: a command that is refused so may have met a mistake. */
function byCodeOf({ code }: ErrorAnswer, { method }: Operation): Failure | undefined {
  const failure = byCode.get(code);
  return failure?.kind === 'callEnded' && method !== 'GET' ? { kind: 'refusedAsEnded' } : failure;
}

function withoutAnswer(thrown: unknown): Failure {
  const isOver = thrown instanceof Error && /^(Timeout|Abort)Error$/.test(thrown.name);
  if (isOver) return { kind: 'timeout' };
  if (!(thrown instanceof TypeError)) return { kind: 'badAnswer' };
  return v.is(networkError, thrown.cause)
    ? { kind: 'offline', code: thrown.cause.code }
    : { kind: 'offline' };
}

/** Why Node's `fetch` reached nothing. A browser does not say. */
const networkError = v.object({ code: v.string() });

function byStatus(answer: ErrorAnswer, operation: Operation): Failure {
  const { status, code, message } = answer;
  if (status >= 500) return { kind: 'platform', status };
  if (status === 429) return { kind: 'tooManyRequests', retryAfterMs: retryAfterMs(answer) };
  if (isHtml(answer.headers)) return { kind: 'badAnswer' };
  switch (status) {
    case 401:
      return code === wrongNetwork ? refused(status, message) : { kind: 'signedOut' };
    case 403:
      return notPermitted(answer, operation);
    case 404:
      return { kind: 'notFound' };
    case 408:
      return { kind: 'timeout' };
    case 409:
      return { kind: 'conflict' };
    default:
      return refused(status, message);
  }
}

/** The platform's own words are shown, so they must not be a page long (characters). */
const longestMessage = 200;

const refused = (status: number, message: string): Failure => ({
  kind: 'refused',
  status,
  message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
});

/** The parameters' names are not documented, so the permissions are looked for wherever the answer may name them. */
function notPermitted({ code, message, params }: ErrorAnswer, operation: Operation): Failure {
  const named = [message, ...Object.values(params)].join(' ').match(/[\w-]+:[\w-]+:[\w-]+/g);
  const missing = [...new Set(named ?? operation.permissions)];
  if (code !== 'app.not.authorized.for.scope' && missing.length > 0) {
    const needsAll = named ? code.startsWith('missing.perm') : operation.needsAll;
    return { kind: 'notPermitted', lack: 'permission', missing, needsAll };
  }
  // A permission that no one names is no scope: the platform's own words are all there is.
  return code.startsWith('missing.')
    ? refused(403, message)
    : { kind: 'notPermitted', lack: 'scope', missing: [operation.scope] };
}

export type Headers = Readonly<Record<string, string>>;

/** An answer of the platform that is no success. What it does not tell is empty. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, string>>;
  /** The platform's name for the request. */
  readonly correlationId: string | undefined;
}

/** What the SDK rejects with, extended responses on (ApiClient.js, callApi). */
const rejection = v.object({
  status: v.number(),
  headers: v.fallback(v.record(v.string(), v.string()), {}),
  body: v.unknown(),
});

/** Genesys' error envelope (ErrorBody), as far as it is needed. */
const envelope = v.fallback(
  v.object({
    code: v.fallback(v.string(), ''),
    message: v.fallback(v.string(), ''),
    contextId: v.fallback(v.optional(v.string()), undefined),
    messageParams: v.fallback(v.record(v.string(), v.string()), {}),
  }),
  { code: '', message: '', contextId: undefined, messageParams: {} },
);

/** Reads what a request was rejected with; `null` if there was no answer. */
export function readErrorAnswer(thrown: unknown): ErrorAnswer | null {
  const rejected = v.safeParse(rejection, thrown);
  if (!rejected.success) return null;
  const { status, headers, body } = rejected.output;
  const { code, message, contextId, messageParams: params } = v.parse(envelope, body);
  const correlationId = headers['inin-correlation-id'] ?? contextId;
  return { status, headers, code, message, params, correlationId };
}

/** The platform never answers with a page: a proxy or a portal stands between. */
export const isHtml = (headers: Headers): boolean =>
  headers['content-type']?.includes('html') ?? false;

/**
 * How long the platform asks to wait, in ms; `null` if it does not say. Retry-After is a number of seconds or a date
 * (RFC 9110). Where the browser hides the header, the message of `too.many.requests.retry.after` tells it:
 * "Retry the request in [%s] seconds".
 */
export function retryAfterMs({ headers, message }: ErrorAnswer): number | null {
  const given = headers['retry-after'] || /\[(\d+)\] seconds/.exec(message)?.[1];
  if (!given) return null;
  const seconds = Number(given);
  const wait = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
