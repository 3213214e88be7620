import type { Command } from './command.ts';
import type { UnavailableReason } from './snapshot.ts';

/** The platform's name for the request, for its support. */
export interface Reference {
  readonly correlationId?: string | undefined;
}

/** Everything that can go wrong, as a closed family. Each says when it happens. */
export const failureNames = [
  /** The access token is missing, expired or refused. */
  'signedOut',
  /** Pressed by somebody who is not signed in any more: one person never acts for another. */
  'otherUser',
  /** The person or the application lacks a permission or a scope. */
  'notPermitted',
  /** A press that waited, and that the call, the customer or config.json does not allow any more. */
  'unavailable',
  /** Only a connected participant of the call can do this. */
  'notParticipant',
  /** The call is over, or the platform does not know it (any more). Only a read shows this. */
  'callEnded',
  /** A command was refused as if the call were over. Only a read can show whether it is. */
  'refusedAsEnded',
  /** The call exists, but the person is no party to it. */
  'notMyCall',
  /** Something else that the request named does not exist. */
  'notFound',
  /** Somebody or something else changed the call at the same time. */
  'conflict',
  /** Rate limit. */
  'tooManyRequests',
  /** No answer reached us: the request may or may not have been carried out. */
  'offline',
  /** The answer took too long: the request may or may not have been carried out. */
  'timeout',
  /** The platform itself failed (5xx). */
  'platform',
  /** The answer is not what the platform promises: HTML, empty, cut off or of another shape. */
  'badAnswer',
  /** The platform refused the request for another reason (other 4xx). */
  'refused',
  /** The platform accepted a command, but nothing shows that it happened. */
  'unconfirmed',
] as const;
export type FailureName = (typeof failureNames)[number];

/** What some failures say beside their name. */
interface FailureDetails {
  /** Any one of `missing` would do, unless `needsAll`. */
  readonly notPermitted: {
    readonly lack: 'permission' | 'scope';
    readonly missing: readonly string[];
    readonly needsAll?: boolean | undefined;
  };
  readonly unavailable: { readonly why: UnavailableReason };
  /** What the platform asks to wait, if it says so. */
  readonly tooManyRequests: { readonly retryAfterMs: number | null };
  /** What the network says of it, such as ECONNREFUSED, where it can be known: not in a browser. */
  readonly offline: { readonly code?: string };
  readonly platform: { readonly status: number };
  readonly refused: { readonly status: number; readonly message: string };
  readonly unconfirmed: { readonly command: Command };
}

/** What went wrong. */
export type Failure = Variants<FailureName, FailureDetails> & Reference;

/** One variant for each kind, with the details that it has. */
export type Variants<Kind extends string, Details> = {
  [K in Kind]: { readonly kind: K } & (K extends keyof Details ? Details[K] : unknown);
}[Kind];

/** After these a command was surely not carried out, and a read has to show whether the call still exists. */
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
