import type { Command } from './command.ts';

/** Everything that can go wrong, as a closed family. Each kind says when it happens. */
export type Failure = FailureKind & Reference;

/** The platform's name for the request, for its support. */
export interface Reference {
  readonly correlationId?: string | undefined;
}

type FailureKind =
  /** The access token is missing, expired or refused. */
  | { readonly kind: 'signedOut' }
  /** Pressed by somebody who is not signed in any more: nobody acts for another person. */
  | { readonly kind: 'otherUser' }
  /** The person or the application lacks a permission or a scope; any one of `missing` would do. */
  | {
      readonly kind: 'notPermitted';
      readonly lack: 'permission' | 'scope';
      readonly missing: readonly string[];
    }
  /** Only a connected participant of the call can do this. */
  | { readonly kind: 'notParticipant' }
  /** The call is over, or the platform does not know it (any more). Only a read tells this. */
  | { readonly kind: 'callEnded' }
  /** A command was refused as if the call were over. Whether it is, only a read can tell. */
  | { readonly kind: 'refusedAsEnded' }
  /** The call exists, but the person is no party to it. */
  | { readonly kind: 'notMyCall' }
  /** Something else that the request named does not exist. */
  | { readonly kind: 'notFound' }
  /** Somebody or something else changed the call at the same time. */
  | { readonly kind: 'conflict' }
  /** Rate limit. `retryAfterMs` is what the platform asks to wait, if it says so. */
  | { readonly kind: 'tooManyRequests'; readonly retryAfterMs: number | null }
  /**
   * No answer reached us: the request may or may not have been carried out. `code` is what the network says of it,
   * such as ECONNREFUSED, where it can be known: not in a browser.
   */
  | { readonly kind: 'offline'; readonly code?: string }
  /** The answer took too long: the request may or may not have been carried out. */
  | { readonly kind: 'timeout' }
  /** The platform itself failed (5xx). */
  | { readonly kind: 'platform'; readonly status: number }
  /** The answer is not what the platform promises: HTML, empty, cut off or of another shape. */
  | { readonly kind: 'badAnswer' }
  /** The platform refused the request for a reason of its own (other 4xx). */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** The platform accepted a command, but nothing shows that it happened. */
  | { readonly kind: 'unconfirmed'; readonly command: Command };

export type FailureName = Failure['kind'];

/** After these a command was surely not carried out, and a read has to tell whether the call still exists. */
const deniesCall: ReadonlySet<FailureName> = new Set(['callEnded', 'refusedAsEnded', 'notFound']);

/** What a refused command says if the call turns out to be alive; `null`: the refusal says nothing about the call. */
export function denialOf(refusal: Failure): Failure | null {
  if (!deniesCall.has(refusal.kind)) return null;
  return refusal.kind === 'callEnded' ? { ...refusal, kind: 'refusedAsEnded' } : refusal;
}

/** The answer of anything that can fail. */
export type Result<T> = Success<T> | { readonly ok: false; readonly failure: Failure };
type Success<T> = { readonly ok: true; readonly value: T } & Reference;

export const success = <T>(value: T, reference: Reference = {}): Result<T> => ({
  ok: true,
  value,
  ...reference,
});
export const failed = <T>(failure: Failure): Result<T> => ({ ok: false, failure });
