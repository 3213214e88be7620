import { parseArgs } from 'node:util';
import {
  type ApiName,
  type Invocation,
  type Options,
  parsedAs,
  type ParseResult,
  type QueueAction,
  type RecordingType,
  usageError,
} from './invocation.ts';
import type { Asked } from './report.ts';

export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly options: Options };

const apis: readonly ApiName[] = ['conversations', 'recordings'];
const recordingTypes: readonly RecordingType[] = ['full', 'agent'];

/** @param words without the program's own name */
export function readArguments(args: readonly string[]): ParseResult<Arguments> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return parsedAs({ kind: 'help' });
  if (values.version) return parsedAs({ kind: 'version' });
  const invocation = readInvocation(positionals, values.seconds);
  if (!invocation.ok) return invocation;
  const options = readOptions(values);
  if (!options.ok) return options;
  const problem = contradiction(invocation.value, options.value, values);
  if (problem !== null) return usageError(problem);
  return parsedAs({ kind: 'run', invocation: invocation.value, options: options.value });
}

function parse(args: readonly string[]) {
  try {
    return parsedAs(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          api: { type: 'string' },
          'recording-type': { type: 'string' },
          seconds: { type: 'string' },
          json: { type: 'boolean', default: false },
          'dry-run': { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
          version: { type: 'boolean', default: false },
        },
      }),
    );
  } catch (error) {
    return usageError(error instanceof Error ? error.message : 'The arguments make no sense.');
  }
}

interface Values {
  readonly api?: string | undefined;
  readonly 'recording-type'?: string | undefined;
  readonly json: boolean;
  readonly 'dry-run': boolean;
}

function readOptions(values: Values): ParseResult<Options> {
  const { api: apiWord = 'conversations', 'recording-type': typeWord = 'full' } = values;
  const api = apis.find((name) => name === apiWord);
  if (!api) return usageError(`--api takes ${apis.join(' or ')}, not "${apiWord}".`);
  const recordingType = recordingTypes.find((name) => name === typeWord);
  if (!recordingType) {
    return usageError(`--recording-type takes ${recordingTypes.join(' or ')}, not "${typeWord}".`);
  }
  return parsedAs({ api, recordingType, json: values.json, dryRun: values['dry-run'] });
}

/** What can be known to be in vain before any request. */
function contradiction(invocation: Invocation, { api }: Options, values: Values): string | null {
  if (api === 'conversations') {
    return values['recording-type'] === undefined
      ? null
      : '--recording-type is for --api recordings.';
  }
  const command = invocation.kind === 'call' ? invocation.asked : actionOf(invocation);
  return command === 'pause' || command === 'resume'
    ? `The recordings API cannot ${command}. Leave out --api recordings.`
    : null;
}

const actionOf = (invocation: Invocation) =>
  invocation.kind === 'queue' ? invocation.action : null;

const asked: readonly Asked[] = ['status', 'start', 'stop', 'pause', 'resume'];
const queueActions: readonly QueueAction[] = ['list', 'stop', 'pause', 'resume'];

/** The tutorial's main example records for ten seconds. */
const demoSeconds = 10;
/** A demonstration is no way to record whole calls. */
const maxDemoSeconds = 600;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the words that are no options, such as `queue stop <queueId>`. */
export function readInvocation(
  args: readonly string[],
  seconds: string | undefined,
): ParseResult<Invocation> {
  const [first, ...rest] = args;
  if (first === undefined) return usageError('Say what to do.');
  if (first === 'demo') return readDemo(rest, seconds);
  if (seconds !== undefined) return usageError('--seconds is for demo.');
  if (first === 'queue') return readQueue(rest);
  const known = asked.find((word) => word === first);
  if (!known) return usageError(`There is no command "${first}".`);
  const id = readId(rest, 'conversationId', first);
  return id.ok ? parsedAs({ kind: 'call', asked: known, conversationId: id.value }) : id;
}

function readDemo(rest: readonly string[], text: string | undefined): ParseResult<Invocation> {
  if (rest.length > 0) return usageError('demo takes its call from TARGET_CONVERSATION_ID.');
  const seconds = text === undefined ? demoSeconds : Number(text || Number.NaN);
  return seconds >= 0 && seconds <= maxDemoSeconds
    ? parsedAs({ kind: 'demo', seconds })
    : usageError(`--seconds takes a number from 0 to ${maxDemoSeconds}.`);
}

function readQueue([word, ...rest]: readonly string[]): ParseResult<Invocation> {
  const action = queueActions.find((name) => name === word);
  if (!action) return usageError(`queue takes ${queueActions.join(', ')}.`);
  const id = readId(rest, 'queueId', `queue ${action}`);
  return id.ok ? parsedAs({ kind: 'queue', action, queueId: id.value }) : id;
}

function readId(args: readonly string[], name: string, of: string): ParseResult<string> {
  const [id, more] = args;
  if (id === undefined) return usageError(`${of} needs a <${name}>.`);
  if (more !== undefined) return usageError(`${of} takes one <${name}>, and nothing else.`);
  return checkId(id, name);
}

/** Ids of Genesys Cloud are UUIDs; a wrong one is told before any request. */
export function checkId(id: string, name: string): ParseResult<string> {
  return uuid.test(id)
    ? parsedAs(id.toLowerCase())
    : usageError(`${name} must be a UUID, not "${id}".`);
}
