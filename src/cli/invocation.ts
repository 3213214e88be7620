import type { Config } from '../genesys/launch/config.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { Asked } from './report.ts';

export interface Options {
  readonly api: Config['api'];
  /** What the recordings API records; `null`: not given, everything. */
  readonly recordingType: Config['recordingType'] | null;
  /** Environment variables from this file instead of `.env`. */
  readonly envFile: string | null;
  readonly json: boolean;
  /** Reads, and changes nothing. */
  readonly dryRun: boolean;
}

export const queueActions = ['list', 'stop', 'pause', 'resume'] as const satisfies readonly (
  'list' | BulkCommand
)[];
export type QueueAction = (typeof queueActions)[number];

/** What the script was called for. */
export type Invocation =
  | { readonly kind: 'call'; readonly asked: Asked; readonly conversationId: string }
  /** Records for this many seconds. */
  | { readonly kind: 'demo'; readonly seconds: number }
  | { readonly kind: 'queue'; readonly action: QueueAction; readonly queueId: string };

/** Either side of something that a person may get wrong; `problem` says what, and how to do it. */
export type ParseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export const parsedAs = <T>(value: T): ParseResult<T> => ({ ok: true, value });
export const usageError = (problem: string): ParseResult<never> => ({ ok: false, problem });
