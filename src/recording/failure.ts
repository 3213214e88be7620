import type { Command } from './command.ts';
import type { UnavailableReason } from './snapshot.ts';

/** The platform's id for the request, needed by its support. */
export interface Reference {
  readonly correlationId?: string | undefined;
}

/** Everything that can go wrong: a closed set of failures. */
export const failureNames = [
  /** The access token is missing, expired or refused. */
  'signedOut',
  /** Pressed by a user who has since signed out: a command is never sent under someone else's account. */
  'otherUser',
  /** The user or the OAuth client lacks a permission or a scope. */
  'notPermitted',
  /** A press had to wait, and the call, the customer or config.json no longer allows it. */
  'unavailable',
  /** Only a connected participant of the call can do this. */
  'notParticipant',
  /** The call has ended, or the platform does not (or no longer) know it. Reported by reads only. */
  'callEnded',
  /** A command was refused as if the call had ended. Only a read can show whether it has. */
  'refusedAsEnded',
  /** The call exists, but the user is not a participant. */
  'notMyCall',
  /** Something else that the request referred to does not exist. */
  'notFound',
  /** The call was changed by someone or something else at the same time. */
  'conflict',
  /** Rate limit. */
  'tooManyRequests',
  /** No answer arrived: the request may or may not have been carried out. */
  'offline',
  /** The answer took too long: the request may or may not have been carried out. */
  'timeout',
  /** The platform itself failed (5xx). */
  'platform',
  /** The answer breaks the API contract: HTML, empty, truncated or an unexpected shape. */
  'badAnswer',
  /** The platform refused the request for another reason (other 4xx). */
  'refused',
  /** The platform accepted a command, but neither a read nor an event confirmed it. */
  'unconfirmed',
] as const;
export type FailureName = (typeof failureNames)[number];

/** Extra fields of some failures. */
interface FailureDetails {
  readonly notPermitted:
    | {
        readonly lack: 'permission' | 'scope';
        /** Any one of these is enough, unless `needsAll`. */
        readonly missing: readonly string[];
        readonly needsAll?: boolean | undefined;
      }
    /** An access policy, a gateway or an unknown rule forbids it, in the platform's own words. */
    | { readonly lack: 'unnamed'; readonly message: string };
  readonly unavailable: { readonly why: UnavailableReason };
  /** The wait the platform asks for; `null` if it names none. */
  readonly tooManyRequests: { readonly retryAfterMs: number | null };
  /** The network error code, such as ECONNREFUSED. Unknown in a browser. */
  readonly offline: { readonly code?: string };
  readonly platform: { readonly status: number };
  readonly refused: { readonly status: number; readonly message: string };
  readonly unconfirmed: { readonly command: Command };
}

/** What went wrong. */
export type Failure = Variants<FailureName, FailureDetails> & Reference;

/** A union with one variant per kind, plus that kind's details. */
export type Variants<Kind extends string, Details> = {
  [K in Kind]: { readonly kind: K } & (K extends keyof Details ? Details[K] : unknown);
}[Kind];

/**
 * After these failures a command was certainly not carried out, and a read has to show whether the call still exists.
 */
const deniesCall: ReadonlySet<FailureName> = new Set(['callEnded', 'refusedAsEnded', 'notFound']);

/**
 * The failure to report if the call turns out to exist after all; `null` if the refusal says nothing about the call.
 */
export function denialOf(refusal: Failure): Failure | null {
  if (!deniesCall.has(refusal.kind)) return null;
  return refusal.kind === 'callEnded' ? { ...refusal, kind: 'refusedAsEnded' } : refusal;
}

/** The result of an operation that can fail. */
export type Result<T> = Success<T> | { readonly ok: false; readonly failure: Failure };
type Success<T> = { readonly ok: true; readonly value: T } & Reference;

export const success = <T>(value: T, reference: Reference = {}): Result<T> => ({
  ok: true,
  value,
  ...reference,
});
export const failed = <T>(failure: Failure): Result<T> => ({ ok: false, failure });
