import { CommanderError } from '@commander-js/extra-typings';
import { takesRecordingType } from '../genesys/apis.ts';
import {
  type Invocation,
  isAdministrative,
  type Options,
  parsedAs,
  type ParseResult,
  usageError,
} from './invocation.ts';
import { createProgram } from './program.ts';

export type Arguments =
  /** Help, or the version. */
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly options: Options };

/** @param args without the program name */
export function readArguments(args: readonly string[]): ParseResult<Arguments> {
  const runs: { readonly invocation: Invocation; readonly options: Options }[] = [];
  const printed: string[] = [];
  const program = createProgram(
    (invocation, options) => runs.push({ invocation, options }),
    (text) => printed.push(text),
  );
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return usageError(problemOf(error));
  }
  const [run] = runs;
  if (!run) return parsedAs({ kind: 'print', text: printed.join('').trimEnd() });
  const problem = contradiction(run.invocation, run.options);
  return problem === null ? parsedAs({ kind: 'run', ...run }) : usageError(problem);
}

/** Turns a problem into a sentence: commander's messages start in lower case after "error: ". */
function problemOf({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Missing command.';
  const [, found] = /^error: (.*)$/s.exec(message) ?? [];
  if (found === undefined) return message;
  return `${found.charAt(0).toUpperCase()}${found.slice(1).replace('\n', ' ')}`;
}

/** Finds combinations that cannot work, before any request. */
function contradiction(invocation: Invocation, { api, recordingType }: Options): string | null {
  if (!takesRecordingType[api]) {
    return recordingType === null ? null : '--recording-type is for --api recordings.';
  }
  if (isAdministrative(invocation)) return `--api ${api} is for calls, not for ${invocation.kind}.`;
  const asked = invocation.kind === 'call' ? invocation.asked : actionOf(invocation);
  return asked === 'pause' || asked === 'resume'
    ? `The recordings API cannot ${asked}. Leave out --api recordings.`
    : null;
}

const actionOf = (invocation: Invocation) =>
  invocation.kind === 'queue' ? invocation.action : null;
