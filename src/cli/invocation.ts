import type { Config } from '../genesys/launch/config.ts';
import type { Choices } from '../install/desired.ts';
import type { BulkCommand } from '../recording/bulk/run.ts';
import type { Asked } from './report.ts';

export interface Options {
  readonly api: Config['api'];
  /** What the recordings API records; `null` if not given, which means everything. */
  readonly recordingType: Config['recordingType'] | null;
  /** The file to read environment variables from, instead of `.env`. */
  readonly envFile: string | null;
  readonly json: boolean;
  /** Reads only, and changes nothing. */
  readonly dryRun: boolean;
}

export const queueActions = ['list', 'stop', 'pause', 'resume'] as const satisfies readonly (
  | 'list'
  | BulkCommand
)[];
export type QueueAction = (typeof queueActions)[number];

/** The requested action. */
export type Invocation =
  | { readonly kind: 'call'; readonly asked: Asked; readonly conversationId: string }
  /** Records for `seconds` seconds. */
  | { readonly kind: 'demo'; readonly seconds: number }
  | { readonly kind: 'queue'; readonly action: QueueAction; readonly queueId: string }
  | AdminInvocation;

/** An action on the whole organization instead of calls. */
export type AdminInvocation =
  | ({ readonly kind: 'install' } & InstallRequest)
  | { readonly kind: 'uninstall'; readonly planOnly: boolean }
  /** Lists the queues whose names contain every word of `name`. */
  | { readonly kind: 'queue find'; readonly name: string }
  | {
      readonly kind: 'check';
      /** The folder that serves the pages. */
      readonly page: string;
      /** A live call whose responses are compared with what the product expects. */
      readonly conversationId: string | null;
    };

export const isAdministrative = (invocation: Invocation): invocation is AdminInvocation =>
  ['install', 'uninstall', 'queue find', 'check'].includes(invocation.kind);

/** What an administrator wants installed, by name. */
export interface InstallRequest {
  readonly page: string;
  readonly groups: readonly string[];
  /** If empty, the queue page is not changed. */
  readonly supervisorGroups: readonly string[];
  readonly queues: readonly string[];
  /** Languages in which names are set. */
  readonly languages: Choices['languages'];
  /** The widget's name in Genesys Cloud; `null` for the default. */
  readonly name: string | null;
  readonly planOnly: boolean;
}

/** The result of parsing user input; `problem` says what is wrong and how to fix it. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

export const parsedAs = <T>(value: T): ParseResult<T> => ({ ok: true, value });
export const usageError = (problem: string): ParseResult<never> => ({ ok: false, problem });
