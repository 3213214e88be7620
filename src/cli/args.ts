import { parseArgs } from 'node:util';
import {
  type ApiName,
  type Invocation,
  misunderstood,
  type Options,
  type QueueAction,
  type RecordingType,
  understood,
  type Understood,
} from './invocation.ts';
import type { Asked } from './report.ts';

export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly options: Options };

const apis: readonly ApiName[] = ['conversations', 'recordings'];
const recordingTypes: readonly RecordingType[] = ['full', 'agent'];

/** @param words without the program's own name */
export function readArguments(words: readonly string[]): Understood<Arguments> {
  const parsed = parse(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return understood({ kind: 'help' });
  if (values.version) return understood({ kind: 'version' });
  const invocation = readWords(positionals, values.seconds);
  if (!invocation.ok) return invocation;
  const options = readOptions(values);
  if (!options.ok) return options;
  const problem = contradiction(invocation.value, options.value, values);
  if (problem !== null) return misunderstood(problem);
  return understood({ kind: 'run', invocation: invocation.value, options: options.value });
}

function parse(words: readonly string[]) {
  try {
    return understood(
      parseArgs({
        args: [...words],
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
    return misunderstood(error instanceof Error ? error.message : 'The arguments make no sense.');
  }
}

interface Values {
  readonly api?: string | undefined;
  readonly 'recording-type'?: string | undefined;
  readonly json: boolean;
  readonly 'dry-run': boolean;
}

function readOptions(values: Values): Understood<Options> {
  const { api: apiWord = 'conversations', 'recording-type': typeWord = 'full' } = values;
  const api = apis.find((name) => name === apiWord);
  if (!api) return misunderstood(`--api takes ${apis.join(' or ')}, not "${apiWord}".`);
  const recordingType = recordingTypes.find((name) => name === typeWord);
  if (!recordingType) {
    return misunderstood(
      `--recording-type takes ${recordingTypes.join(' or ')}, not "${typeWord}".`,
    );
  }
  return understood({ api, recordingType, json: values.json, dryRun: values['dry-run'] });
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
const mostDemoSeconds = 600;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the words that are no options, such as `queue stop <queueId>`. */
export function readWords(
  words: readonly string[],
  seconds: string | undefined,
): Understood<Invocation> {
  const [first, ...rest] = words;
  if (first === undefined) return misunderstood('Say what to do.');
  if (first === 'demo') return readDemo(rest, seconds);
  if (seconds !== undefined) return misunderstood('--seconds is for demo.');
  if (first === 'queue') return readQueue(rest);
  const known = asked.find((word) => word === first);
  if (!known) return misunderstood(`There is no command "${first}".`);
  const id = readId(rest, 'conversationId', first);
  return id.ok ? understood({ kind: 'call', asked: known, conversationId: id.value }) : id;
}

function readDemo(rest: readonly string[], text: string | undefined): Understood<Invocation> {
  if (rest.length > 0) return misunderstood('demo takes its call from TARGET_CONVERSATION_ID.');
  const seconds = text === undefined ? demoSeconds : Number(text || Number.NaN);
  return seconds >= 0 && seconds <= mostDemoSeconds
    ? understood({ kind: 'demo', seconds })
    : misunderstood(`--seconds takes a number from 0 to ${mostDemoSeconds}.`);
}

function readQueue([word, ...rest]: readonly string[]): Understood<Invocation> {
  const action = queueActions.find((name) => name === word);
  if (!action) return misunderstood(`queue takes ${queueActions.join(', ')}.`);
  const id = readId(rest, 'queueId', `queue ${action}`);
  return id.ok ? understood({ kind: 'queue', action, queueId: id.value }) : id;
}

function readId(words: readonly string[], name: string, of: string): Understood<string> {
  const [id, more] = words;
  if (id === undefined) return misunderstood(`${of} needs a <${name}>.`);
  if (more !== undefined) return misunderstood(`${of} takes one <${name}>, and nothing else.`);
  return checkId(id, name);
}

/** Ids of Genesys Cloud are UUIDs; a wrong one is told before any request. */
export function checkId(id: string, name: string): Understood<string> {
  return uuid.test(id)
    ? understood(id.toLowerCase())
    : misunderstood(`${name} must be a UUID, not "${id}".`);
}
