import * as v from 'valibot';
import type { Failure } from '../../recording/failure.ts';
import type { Operation } from '../operations.ts';

/** Error codes that are more specific than their HTTP status (x-inin-error-codes in the public API description). */
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

/** Sent with a 401, but signing in again from the same network would not help. */
const wrongNetwork = 'ip.not.authorized';

/** Sent with a 403 if the OAuth client lacks a scope. */
const missingScope = 'app.not.authorized.for.scope';

/** Sent with a 403 if an access policy of the organization forbids the request, whatever the user's permissions are. */
const deniedByPolicy = 'authz.policy.denied';

/** A network's login page wants the user to sign in to the network (RFC 6585). */
const networkSignIn = 511;

/** Converts anything thrown into a failure. Total: accepts any input and never throws. */
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

/**
 * Only a read may report that a call has ended; a command refused with such a code may have failed for another reason.
 */
function byCodeOf({ code }: ErrorAnswer, { method }: Operation): Failure | undefined {
  const failure = byCode.get(code);
  return failure?.kind === 'callEnded' && method !== 'GET' ? { kind: 'refusedAsEnded' } : failure;
}

function withoutAnswer(thrown: unknown): Failure {
  const isOver = thrown instanceof Error && /^(Timeout|Abort)Error$/.test(thrown.name);
  if (isOver) return { kind: 'timeout' };
  if (!(thrown instanceof TypeError)) return { kind: 'badAnswer' };
  const cause = v.safeParse(networkError, thrown.cause);
  return cause.success ? { kind: 'offline', code: cause.output.code } : { kind: 'offline' };
}

/** The network error of Node's `fetch`. A browser does not expose one. */
const networkError = v.object({ code: v.string() });

function byStatus(answer: ErrorAnswer, operation: Operation): Failure {
  const { status, code, message } = answer;
  if (status === networkSignIn) return { kind: 'badAnswer' };
  if (status >= 500) return { kind: 'platform', status };
  if (status === 429) return { kind: 'tooManyRequests', retryAfterMs: retryAfterMs(answer) };
  if (isHtml(answer.headers)) return { kind: 'badAnswer' };
  switch (status) {
    case 401:
      return code === wrongNetwork ? refused(status, message) : { kind: 'signedOut' };
    case 403:
      return forbidden(answer, operation);
    case 404:
      // A proxy's 404 has no code, and says nothing about the call.
      return code || operation.gatewayOnly ? { kind: 'notFound' } : { kind: 'badAnswer' };
    case 408:
      return { kind: 'timeout' };
    case 409:
      return { kind: 'conflict' };
    default:
      return refused(status, message);
  }
}

/** Maximum length, in characters, of a platform message shown to the user. */
const longestMessage = 200;

const shortened = (message: string): string =>
  message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;

const refused = (status: number, message: string): Failure => ({
  kind: 'refused',
  status,
  message: shortened(message),
});

/** `domain:entity:action`. It starts with a letter, unlike a time. */
const permissionName = /\b[a-z][\w-]*:[a-z][\w-]*:[a-z][\w-]*/gi;

/**
 * Only the platform knows what the user lacks: an access policy, a proxy or a gateway may forbid a request as well.
 * Parameter names are undocumented, so permissions are searched for in the message and all parameters.
 */
function forbidden({ code, message, params }: ErrorAnswer, operation: Operation): Failure {
  const lacksScope: Failure = {
    kind: 'notPermitted',
    lack: 'scope',
    missing: [operation.scope],
  };
  if (code === missingScope) return lacksScope;
  if (!code && operation.gatewayOnly) return lacksScope;
  // A proxy's answer that says nothing.
  if (!code && !message) return { kind: 'badAnswer' };
  const unnamed: Failure = {
    kind: 'notPermitted',
    lack: 'unnamed',
    message: shortened(message || code),
  };
  if (!code || code === deniedByPolicy) return unnamed;
  const named = [message, ...Object.values(params)].join(' ').match(permissionName);
  if (named) {
    const needsAll = code.startsWith('missing.perm');
    return { kind: 'notPermitted', lack: 'permission', missing: [...new Set(named)], needsAll };
  }
  if (code !== 'not.authorized' && !code.includes('permission')) return unnamed;
  const { permissions: missing, needsAll } = operation;
  if (missing.length > 0) return { kind: 'notPermitted', lack: 'permission', missing, needsAll };
  // An unnamed missing permission is not a scope problem: show the platform's own message.
  return code.startsWith('missing.') ? unnamed : lacksScope;
}

export type Headers = Readonly<Record<string, string>>;

/** An error response of the platform. Fields it omits are empty. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, string>>;
  /** The platform's id for the request. */
  readonly correlationId: string | undefined;
}

/** What the SDK rejects with if extended responses are on (ApiClient.js, callApi). */
const rejection = v.object({
  status: v.number(),
  headers: v.fallback(v.record(v.string(), v.string()), {}),
  body: v.unknown(),
});

/** The parts used of Genesys Cloud's error envelope (ErrorBody). */
const envelope = v.fallback(
  v.object({
    code: v.fallback(v.string(), ''),
    message: v.fallback(v.string(), ''),
    contextId: v.fallback(v.optional(v.string()), undefined),
    messageParams: v.fallback(v.record(v.string(), v.string()), {}),
  }),
  { code: '', message: '', contextId: undefined, messageParams: {} },
);

/** Parses a rejection; `null` if there was no response. */
export function readErrorAnswer(thrown: unknown): ErrorAnswer | null {
  const rejected = v.safeParse(rejection, thrown);
  if (!rejected.success) return null;
  const { status, headers, body } = rejected.output;
  const { code, message, contextId, messageParams: params } = v.parse(envelope, body);
  const correlationId = headers['inin-correlation-id'] ?? contextId;
  return { status, headers, code, message, params, correlationId };
}

/** Whether the response is HTML. The platform never sends HTML, so a proxy or captive portal did. */
export const isHtml = (headers: Headers): boolean => /html/i.test(headers['content-type'] ?? '');

/** A number of seconds, perhaps repeated by a proxy that joins headers: "3, 3". */
const leadingSeconds = /^\s*(-?\d+(?:\.\d+)?)\s*(?:,|$)/;

/** The message of `too.many.requests.retry.after`. Other messages name the limit and its window, which is no wait. */
const waitInMessage = /Retry the request in \[(\d+)\] seconds/i;

/**
 * The wait the platform asks for, in ms; `null` if it names none. Retry-After is in seconds or a date (RFC 9110). If
 * the browser hides the header, the message may contain the wait.
 */
export function retryAfterMs({ headers, message }: ErrorAnswer): number | null {
  const given = headers['retry-after'] || waitInMessage.exec(message)?.[1];
  if (!given) return null;
  const seconds = leadingSeconds.exec(given)?.[1];
  const wait = seconds === undefined ? Date.parse(given) - Date.now() : Number(seconds) * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
