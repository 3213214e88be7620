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
  | 'list'
  | BulkCommand
)[];
export type QueueAction = (typeof queueActions)[number];

/** What the script was called for. */
export type Invocation =
  | { readonly kind: 'call'; readonly asked: Asked; readonly conversationId: string }
  /** Records for this many seconds. */
  | { readonly kind: 'demo'; readonly seconds: number }
  | { readonly kind: 'queue'; readonly action: QueueAction; readonly queueId: string }
  | AdminInvocation;

/** What concerns the whole organization, not its calls. */
export type AdminInvocation =
  | ({ readonly kind: 'install' } & InstallRequest)
  | { readonly kind: 'uninstall'; readonly planOnly: boolean }
  /** Lists the queues with every word of `name` in their names. */
  | { readonly kind: 'queue find'; readonly name: string }
  | {
      readonly kind: 'check';
      /** The folder that serves the pages. */
      readonly page: string;
      /** A live call, whose answers are compared with what the product expects. */
      readonly conversationId: string | null;
    };

export const isAdministrative = (invocation: Invocation): invocation is AdminInvocation =>
  ['install', 'uninstall', 'queue find', 'check'].includes(invocation.kind);

/** What an administrator asks to be installed, by names. */
export interface InstallRequest {
  readonly page: string;
  readonly groups: readonly string[];
  /** None: the queue page is left as it is. */
  readonly supervisorGroups: readonly string[];
  readonly queues: readonly string[];
  /** In which languages the names are given; `null`: in all. */
  readonly languages: readonly string[] | null;
  /** The widget's name in Genesys Cloud; `null`: the usual one. */
  readonly name: string | null;
  readonly planOnly: boolean;
}

/** Either side of something that a person may get wrong; `problem` says what, and how to do it. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

export const parsedAs = <T>(value: T): ParseResult<T> => ({ ok: true, value });
export const usageError = (problem: string): ParseResult<never> => ({ ok: false, problem });
