import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import about from '../../package.json' with { type: 'json' };

const id = 'c0000000-0000-4000-8000-000000000001';
const read = (words: string) => readArguments(words.split(' ').filter(Boolean));

const page = 'https://recording.example.com';
const install = {
  kind: 'install',
  page,
  groups: ['Agents'],
  supervisorGroups: [],
  queues: [],
  languages: {},
  name: null,
  planOnly: false,
};

const plain = {
  api: 'conversations',
  recordingType: null,
  envFile: null,
  json: false,
  dryRun: false,
};

describe('the arguments', () => {
  test.each([
    [`status ${id}`, { kind: 'call', asked: 'status', conversationId: id }, {}],
    [`pause ${id.toUpperCase()}`, { kind: 'call', asked: 'pause', conversationId: id }, {}],
    [`queue list ${id}`, { kind: 'queue', action: 'list', queueId: id }, {}],
    ['demo', { kind: 'demo', seconds: 10 }, {}],
    ['demo --seconds 0.5', { kind: 'demo', seconds: 0.5 }, {}],
    [
      `--api recordings start ${id} --recording-type agent --json --dry-run`,
      { kind: 'call', asked: 'start', conversationId: id },
      { api: 'recordings', recordingType: 'agent', json: true, dryRun: true },
    ],
    [
      `status ${id} --env-file eu.env`,
      { kind: 'call', asked: 'status', conversationId: id },
      { envFile: 'eu.env' },
    ],
    [`install --page ${page}/ --group Agents`, install, {}],
    [
      `install --page ${page} --group A B --group C --supervisor-group D --queue Q --language de pt-br --name REC --plan --json`,
      {
        ...install,
        groups: ['A', 'B', 'C'],
        supervisorGroups: ['D'],
        queues: ['Q'],
        languages: { agent: ['de', 'pt-BR'], queue: ['de', 'pt-BR'] },
        name: 'REC',
        planOnly: true,
      },
      { json: true },
    ],
    ['uninstall --plan', { kind: 'uninstall', planOnly: true }, {}],
    [`check --page ${page}`, { kind: 'check', page, conversationId: null }, {}],
    [`check --page ${page} --conversation ${id}`, { kind: 'check', page, conversationId: id }, {}],
  ])('%s are accepted', (words, invocation, options) => {
    const value = { kind: 'run', invocation, options: { ...plain, ...options } };
    expect(read(words)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'Missing command.'],
    ['record', "Unknown command 'record'"],
    ['statsu', 'Did you mean status?'],
    ['status', "Missing required argument 'conversationId'"],
    [`status ${id} ${id}`, "Too many arguments for 'status'"],
    ['stop 42', 'conversationId must be a UUID, not "42".'],
    ['queue', 'Missing command.'],
    [`queue start ${id}`, "Unknown command 'start'"],
    ['queue stop', "Missing required argument 'queueId'"],
    ['queue stop 42', 'queueId must be a UUID, not "42".'],
    [`demo ${id}`, "Too many arguments for 'demo'"],
    ['demo --seconds soon', 'Must be a number from 0 to 600.'],
    ['demo --seconds=', 'Must be a number from 0 to 600.'],
    [`stop ${id} --seconds 3`, "Unknown option '--seconds'"],
    [`stop ${id} --api other`, 'Allowed choices are conversations, recordings.'],
    [`start ${id} --api recordings --recording-type half`, 'Allowed choices are full, agent.'],
    [`start ${id} --recording-type agent`, '--recording-type is for --api recordings.'],
    [`pause ${id} --api recordings`, 'The recordings API cannot pause.'],
    [`queue resume ${id} --api recordings`, 'The recordings API cannot resume.'],
    ['install --group Agents', "Required option '--page <url>' not specified"],
    [`install --page ${page}`, "Required option '--group <name...>' not specified"],
    ['install --page recording --group A', 'Enter a full address'],
    ['install --page http://a.example --group A', 'Enter an https: address'],
    [`install --page ${page}/?x=1 --group A`, 'Enter only the folder that serves the pages'],
    [`install --page ${page}/index.html --group A`, 'without the file'],
    [`install --page ${page} --group A --name=`, 'Enter a name,'],
    [
      `install --page ${page} --group A --language xx`,
      'Allowed choices are en, de, es, fr, ja, pt-BR.',
    ],
    [`check --page ${page} --conversation 42`, '--conversation must be a UUID, not "42".'],
    ['uninstall --api recordings', '--api recordings is for calls, not for uninstall.'],
    [`stop ${id} --force`, "Unknown option '--force'"],
    [`stop ${id} --jsno`, "Unknown option '--jsno' (Did you mean --json?)"],
  ])('%j are refused with a reason', (words, problem) => {
    expect(read(words)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  test('include --help, which lists commands, environment and exit codes, and needs nothing else', () => {
    const text = expect.stringMatching(
      /Usage:.*--json +one JSON document instead of lines.*queue.*GENESYS_REGION.*130 {2}interrupted/s,
    );
    expect(read('--help')).toEqual({ ok: true, value: { kind: 'print', text } });
    expect(read('stop -h')).toMatchObject({
      value: { text: expect.stringContaining('<conversationId>') },
    });
  });

  test('include --version, which prints the version of the package', () => {
    expect(read('--version')).toEqual({ ok: true, value: { kind: 'print', text: about.version } });
  });
});
