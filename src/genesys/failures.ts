import * as v from 'valibot';
import type { Failure } from '../recording/failure.ts';
import type { Operation } from './catalogue.ts';

/** What the SDK rejects with (extended responses on), or what an HTTP client threw. */
const refusal = v.object({
  status: v.number(),
  headers: v.fallback(v.record(v.string(), v.string()), {}),
  body: v.unknown(),
});

/** Genesys' error envelope (ErrorBody), as far as it is needed. */
const envelope = v.object({
  code: v.fallback(v.string(), ''),
  message: v.fallback(v.string(), ''),
  contextId: v.fallback(v.optional(v.string()), undefined),
  messageParams: v.fallback(v.record(v.string(), v.string()), {}),
});
type Envelope = v.InferOutput<typeof envelope>;
const emptyEnvelope: Envelope = { code: '', message: '', messageParams: {} };

/** Codes that say more than their HTTP status (x-inin-error-codes of the public API description). */
const byCode: Readonly<Record<string, Failure>> = {
  'conversation.error.conversation.disconnected': { kind: 'callEnded' },
  'conversation.error.call.disconnected': { kind: 'callEnded' },
  'conversation.error.conversation.not.found': { kind: 'callEnded' },
  'conversation.error.no.common.user': { kind: 'notMyCall' },
  'conversation.error.forbidden.not.active.participant': { kind: 'notParticipant' },
  'conversation.error.not.conversation.participant': { kind: 'notParticipant' },
  'conversation.error.user.not.party': { kind: 'notParticipant' },
  'conversation.error.participant.no.active.conversations': { kind: 'callEnded' },
  'credentials.expired': { kind: 'signedOut' },
};

/** Makes a failure of whatever was thrown. Total: any input gives a failure, and nothing is thrown. */
export function toFailure(thrown: unknown, operation: Operation): Failure {
  const parsed = v.safeParse(refusal, thrown);
  if (!parsed.success) return withoutAnswer(thrown);
  const { status, headers, body } = parsed.output;
  const error = v.is(envelope, body) ? v.parse(envelope, body) : emptyEnvelope;
  const correlationId = headers['inin-correlation-id'] ?? error.contextId;
  const failure = byCode[error.code] ?? byStatus(status, error, headers, operation);
  return correlationId ? { ...failure, correlationId } : failure;
}

function withoutAnswer(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { kind: 'badAnswer' };
  if (thrown.name === 'TimeoutError' || thrown.name === 'AbortError') return { kind: 'timeout' };
  return thrown instanceof TypeError ? { kind: 'offline' } : { kind: 'badAnswer' };
}

function byStatus(
  status: number,
  error: Envelope,
  headers: Readonly<Record<string, string>>,
  operation: Operation,
): Failure {
  if (status >= 500) return { kind: 'platform', status };
  switch (status) {
    case 401:
      return { kind: 'signedOut' };
    case 403:
      return notPermitted(error, operation);
    case 404:
      return { kind: 'notFound' };
    case 408:
      return { kind: 'timeout' };
    case 409:
      return { kind: 'conflict' };
    case 429:
      return { kind: 'tooManyRequests', retryAfterMs: retryAfterMs(headers['retry-after']) };
    default:
      return { kind: 'refused', status, message: error.message };
  }
}

function notPermitted(error: Envelope, operation: Operation): Failure {
  if (error.code === 'app.not.authorized.for.scope') {
    return { kind: 'notPermitted', lack: 'scope', missing: [operation.scope] };
  }
  const named = (error.messageParams['permissions'] ?? '').match(/[\w-]+:[\w-]+:[\w-]+/g);
  const missing = named ?? operation.permissions.slice(0, 1);
  return missing.length > 0
    ? { kind: 'notPermitted', lack: 'permission', missing: [...missing] }
    : { kind: 'notPermitted', lack: 'scope', missing: [operation.scope] };
}

/** Retry-After is a number of seconds or a date (RFC 9110). */
function retryAfterMs(header: string | undefined): number | null {
  if (header === undefined) return null;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
