import { Command as Program, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import manifest from '../../manifest.json' with { type: 'json' };
import { inAllParts } from '../install/desired.ts';
import { type PageMistake, readPageAddress } from '../install/page-address.ts';
import { apiNames } from '../genesys/apis.ts';
import { commands } from '../recording/command.ts';
import { environmentHelp, exitCodesHelp, version } from './help.ts';
import { checkId } from './id.ts';
import { type Invocation, type Options, queueActions } from './invocation.ts';

/** The demo's default, as in the tutorial's example (docs/tutorial-api.md). */
const demoSeconds = 10;
/** English is the default name. */
const nameLanguages = ['en', ...Object.keys(manifest.integrations[0]?.advanced.i10n ?? {})];
/** The demo is not meant for recording whole calls. */
const maxDemoSeconds = 600;

const callHelp = {
  status: 'whether the call is recorded, and by which recorders',
  start: 'start recording, and wait until it is confirmed',
  stop: 'stop recording, and wait until it is confirmed',
  pause: 'pause the recording (secure pause), and wait until it is confirmed',
  resume: 'resume the recording, and wait until it is confirmed',
} as const;

const queueHelp = {
  list: 'the active calls of a queue, and whether they are recorded',
  stop: 'stop every recording; what cannot be stopped is paused, and reported as such',
  pause: 'pause every recording',
  resume: 'resume every recording',
} as const;

/**
 * Defines the command line: parsing, help, suggestions and usage errors are derived from it.
 * @param run called once with the requested action
 * @param print prints help and the version
 */
export function createProgram(
  run: (invocation: Invocation, options: Options) => void,
  print: (text: string) => void,
) {
  const program = new Program('genesys-recording')
    .description('See and control the recording of live calls in Genesys Cloud.')
    .addOption(
      new Option('--api <name>', "the Platform API, or the tutorial's recordings API")
        .choices(apiNames)
        .default(apiNames[0]),
    )
    .addOption(
      new Option(
        '--recording-type <type>',
        'what the recordings API records (default: "full")',
      ).choices(['full', 'agent'] as const),
    )
    .option('--env-file <file>', 'environment variables from this file instead of .env')
    .option('--json', 'one JSON document instead of lines')
    .option('--dry-run', 'say what would be done, and change nothing')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .addHelpText('after', `\n${environmentHelp}\n\n${exitCodesHelp}`);

  const begin = (invocation: Invocation): void => {
    const {
      api,
      recordingType = null,
      envFile = null,
      json = false,
      dryRun = false,
    } = program.opts();
    run(invocation, { api, recordingType, envFile, json, dryRun });
  };

  const readId = (text: string, name: string): string => {
    const id = checkId(text, name);
    return id.ok ? id.value : program.error(id.problem);
  };

  for (const asked of ['status', ...commands] as const) {
    program
      .command(asked)
      .description(callHelp[asked])
      .argument('<conversationId>', 'the id of the call')
      .action((text) =>
        begin({ kind: 'call', asked, conversationId: readId(text, 'conversationId') }),
      );
  }

  program
    .command('demo')
    .description('start recording TARGET_CONVERSATION_ID, wait, and stop')
    .option('--seconds <n>', 'how long to record', readSeconds, demoSeconds)
    .action(({ seconds }) => begin({ kind: 'demo', seconds }));

  const queue = program.command('queue').description('list or control all active calls of a queue');
  for (const action of queueActions) {
    queue
      .command(action)
      .description(queueHelp[action])
      .argument('<queueId>', 'the id of the queue')
      .action((text) => begin({ kind: 'queue', action, queueId: readId(text, 'queueId') }));
  }
  queue
    .command('find')
    .description('the ids of the queues with these words in their names')
    .argument('<words...>', 'words of the name')
    .action((words) => begin({ kind: 'queue find', name: words.join(' ') }));

  program
    .command('install')
    .description('install the pages in the organization, or complete what is there')
    .requiredOption('--page <url>', 'the folder that serves the pages', readPage)
    .requiredOption('--group <name...>', 'the groups of the agents')
    .option('--supervisor-group <name...>', 'the groups of the supervisors, who get the queue page')
    .option('--queue <name...>', 'only on calls of these queues (default: of all)')
    .addOption(
      new Option('--language <tag...>', 'give the names in these languages (default: in all)')
        .choices(nameLanguages)
        .argParser(readLanguage),
    )
    .option('--name <name>', "the widget's name in Genesys Cloud", readName)
    .option('--plan', 'say what would be done, and change nothing')
    .action(({ page, group, supervisorGroup = [], queue = [], language = null, name, plan }) =>
      begin({
        kind: 'install',
        page,
        groups: group,
        supervisorGroups: supervisorGroup,
        queues: queue,
        languages: language === null ? {} : inAllParts(language),
        name: name ?? null,
        planOnly: plan ?? false,
      }),
    );

  program
    .command('uninstall')
    .description('delete what install has made, and nothing else')
    .option('--plan', 'say what would be deleted, and change nothing')
    .action(({ plan = false }) => begin({ kind: 'uninstall', planOnly: plan }));

  program
    .command('check')
    .description('whether the pages work in this organization; changes nothing')
    .requiredOption('--page <url>', 'the folder that serves the pages', readPage)
    .option('--conversation <id>', 'a live call, to compare its answers with what is expected')
    .action(({ page, conversation }) =>
      begin({
        kind: 'check',
        page,
        conversationId: conversation === undefined ? null : readId(conversation, '--conversation'),
      }),
    );
  return program;
}

/** Errors about the pages' address, with the correct form. */
const pageProblems: Readonly<Record<PageMistake, string>> = {
  notAUrl: 'Enter a full address, such as https://recording.example.com.',
  notSecure: 'Enter an https: address. Genesys Cloud shows no others (http: only on this machine).',
  hasMore: 'Enter only the folder that serves the pages, without a query, # or user name.',
  isAFile:
    'Enter the folder that serves the pages, without the file. If it is a folder with the name of a page, end it with a slash.',
};

function readPage(text: string): string {
  const address = readPageAddress(text);
  if (address.ok) return address.page;
  throw new InvalidArgumentError(pageProblems[address.mistake]);
}

/** Language tags are case-insensitive (BCP 47). */
function readLanguage(text: string, others: readonly string[] = []): readonly string[] {
  const tag = nameLanguages.find((one) => one.toLowerCase() === text.toLowerCase());
  if (!tag) throw new InvalidArgumentError(`Allowed choices are ${nameLanguages.join(', ')}.`);
  return [...others, tag];
}

function readName(text: string): string {
  const name = text.trim();
  if (name !== '') return name;
  throw new InvalidArgumentError('Enter a name, or leave the option out to use the default names.');
}

function readSeconds(text: string): number {
  const seconds = Number(text || Number.NaN);
  if (seconds >= 0 && seconds <= maxDemoSeconds) return seconds;
  throw new InvalidArgumentError(`Must be a number from 0 to ${maxDemoSeconds}.`);
}
