import { parseArgs } from 'node:util';
import {
  type ApiName,
  type Invocation,
  misunderstood,
  type Options,
  type RecordingType,
  understood,
  type Understood,
} from './invocation.ts';
import { readWords } from './words-of-arguments.ts';

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
